import { useRef } from 'preact/hooks';
import { PANELS, type Panel as PanelName } from '../state/store';
import { ChangeTab } from './change/change-tab';
import { useUi, useWords } from './context';
import { ExpeditionsTab } from './expeditions/expeditions-tab';
import { PlaceTab } from './place/place-tab';
import { useSignal } from './signal';
import { SourcesTab } from './sources/sources-tab';
import { StoryTab } from './story/story-tab';

const TABS = { place: PlaceTab, change: ChangeTab, expeditions: ExpeditionsTab, story: StoryTab, sources: SourcesTab } as const;

/** Five tabs after the ARIA pattern: arrows, Home and End go from tab to tab, Tab goes into the panel. What gets the focus must be seen: `onEnter`. */
export function Panel({ onEnter }: { onEnter: () => void }) {
  const { store } = useUi();
  const { m } = useWords();
  const current = useSignal(store.panel);
  const list = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const next = neighbour(current, event.key);
    if (!next) return;
    event.preventDefault();
    store.panel.value = next;
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  const Content = TABS[current];
  return (
    <section class="panel" aria-label={m.panel} onFocusIn={onEnter}>
      <div class="tabs" role="tablist" aria-label={m.panel} ref={list} onKeyDown={press}>
        {PANELS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === current}
            aria-controls="panel"
            tabIndex={name === current ? 0 : -1}
            onClick={() => {
              store.panel.value = name;
            }}
          >
            {m[`tab_${name}`]}
          </button>
        ))}
      </div>
      <div class="panel-body" role="tabpanel" id="panel" aria-labelledby={`tab-${current}`} tabIndex={0} key={current}>
        <Content />
      </div>
    </section>
  );
}

function neighbour(current: PanelName, key: string): PanelName | undefined {
  if (key === 'Home') return PANELS[0];
  if (key === 'End') return PANELS.at(-1);
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
  return step === undefined ? undefined : PANELS[(PANELS.indexOf(current) + step + PANELS.length) % PANELS.length];
}
