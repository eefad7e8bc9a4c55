import { useRef } from 'preact/hooks';
import { PANELS, type Panel as PanelName } from '../state/store';
import { useStage, useWords, type Stage } from './context';
import { later } from './parts/later';
import { PlaceTab } from './place/place-tab';
import { useSignal } from './signal';

/** The first picture needs one tab; the others come when they are opened. */
const TABS = {
  place: PlaceTab,
  change: later(async () => (await import('./change/change-tab')).ChangeTab),
  expeditions: later(async () => (await import('./expeditions/expeditions-tab')).ExpeditionsTab),
  story: later(async () => (await import('./story/story-tab')).StoryTab),
  sources: later(async () => (await import('./sources/sources-tab')).SourcesTab),
} as const;

const About = later(async () => (await import('./open/about-tab')).AboutTab);

/** What this atlas has something for: not every one has journeys or a story. */
function tabsOf({ outline: atlas, ports }: Stage): PanelName[] {
  const has: Partial<Record<PanelName, boolean>> = { expeditions: atlas.expeditionFiles.length > 0, story: ports.story !== undefined };
  return PANELS.filter((name) => has[name] ?? true);
}

/** The tabs after the ARIA pattern: arrows, Home and End go from tab to tab, Tab goes into the panel. What gets the focus must be seen: `onEnter`. */
export function Panel({ onEnter }: { onEnter: () => void }) {
  const ui = useStage();
  const { store, ports } = ui;
  const { m } = useWords();
  const tabs = tabsOf(ui);
  const wanted = useSignal(store.panel);
  const current = tabs.includes(wanted) ? wanted : 'place';
  const list = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const next = neighbour(tabs, current, event.key);
    if (!next) return;
    event.preventDefault();
    store.panel.value = next;
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  const Content = current === 'sources' && ports.about ? About : TABS[current];
  return (
    <section class="panel" aria-label={m.panel} onFocusIn={onEnter}>
      <div class="tabs" role="tablist" aria-label={m.panel} ref={list} onKeyDown={press}>
        {tabs.map((name) => (
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
            {name === 'sources' && ports.about ? m.aboutData : m[`tab_${name}`]}
          </button>
        ))}
      </div>
      <div class="panel-body" role="tabpanel" id="panel" aria-labelledby={`tab-${current}`} tabIndex={0} key={current}>
        <Content />
      </div>
    </section>
  );
}

function neighbour(tabs: readonly PanelName[], current: PanelName, key: string): PanelName | undefined {
  if (key === 'Home') return tabs[0];
  if (key === 'End') return tabs.at(-1);
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
  return step === undefined ? undefined : tabs[(tabs.indexOf(current) + step + tabs.length) % tabs.length];
}
