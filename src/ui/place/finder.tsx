import { useContext, useId, useState } from 'preact/hooks';
import { LATER_WORDS } from '../../i18n/later';
import { tellIn } from '../../i18n';
import { UiContext, useStage, useWords } from '../context';
import { Icon } from '../parts/icons';
import { fetched, usePart } from '../parts/later';
import { FINDER } from './find-key';
import type { Found, Group } from '../../state/finding/find';

type Engine = typeof import('./finding').engine;

/**
 * The way to everything that has a name, without a mouse: a combobox after the ARIA pattern. Open it and all that stands on its own is
 * there; type, and what answers comes in groups, the best first.
 */
export function Finder() {
  const { m, locale } = useWords();
  const ui = useContext(UiContext);
  const list = useId();
  const { code, failed, load } = useEngine();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [said, setSaid] = useState('');
  const groups: Group[] = open && ui && code ? code.find(code.entriesOf(ui.atlas), typed, locale) : [];
  const flat = groups.flatMap(({ found }) => found);
  const show = (on: boolean) => {
    setOpen(on);
    setActive(-1);
    if (on) load();
  };
  const take = ({ entry }: Found) => {
    show(false);
    setTyped('');
    setSaid(code?.words[locale].shown(tellIn(entry.today, locale)) ?? '');
    if (ui) code?.choose(ui.store, entry);
    requestAnimationFrame(keepFocus);
  };
  const press = (event: KeyboardEvent) => {
    const next = event.key === 'ArrowDown' ? active + 1 : event.key === 'ArrowUp' ? active - 1 : undefined;
    if (event.key === 'Escape' && open) show(false);
    else if (event.key === 'Enter' && open && flat.length > 0) take(flat[Math.max(0, active)]!);
    else if (next === undefined) return;
    else if (!open) show(true);
    else setActive(flat.length ? (next + flat.length + (active < 0 && next < 0 ? 1 : 0)) % flat.length : -1);
    event.preventDefault();
  };
  return (
    <search
      class="finder"
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) show(false);
      }}
    >
      <label for={FINDER} class="finder-label">
        <Icon name="search" />
        <span class="visually-hidden">{m.findPlace}</span>
      </label>
      <input
        id={FINDER}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={flat.length > 0}
        aria-controls={flat.length > 0 ? list : undefined}
        aria-activedescendant={code && flat[active] ? code.optionId(list, flat[active]) : undefined}
        aria-keyshortcuts="/ Control+K"
        placeholder={m.findPlace}
        title={m.findPlaceHint}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onFocus={() => show(true)}
        onClick={() => show(true)}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setSaid('');
          show(true);
        }}
        onKeyDown={press}
      />
      <p class="visually-hidden" role="status">
        {open && typed && code ? m.found(groups.reduce((sum, { all }) => sum + all, 0)) : said}
      </p>
      <div class="finder-list" hidden={!open}>
        {code && <code.FoundList id={list} groups={groups} active={flat[active]} typed={open ? typed.trim() : ''} onChoose={take} />}
        {failed && <p class="finder-note">{LATER_WORDS[locale].failed}</p>}
      </div>
    </search>
  );
}

/** What was chosen may lie in another panel: then the field is gone, and the panel takes the focus. */
function keepFocus(): void {
  if (document.activeElement === document.body) document.getElementById('panel')?.focus();
}

/** The index of names, fetched with the whole atlas when the field is first entered; what failed is tried again the next time. */
const engine = fetched(async () => (await import('./finding')).engine);

function useEngine(): { code: Engine | undefined; failed: boolean; load: () => void } {
  const { ports } = useStage();
  const [wanted, setWanted] = useState(false);
  const [whole] = useState(() => fetched(ports.whole));
  const parts = [usePart(engine, wanted), usePart(whole, wanted)] as const;
  const [code] = parts;
  const failed = parts.find((part) => part.kind === 'failed');
  const load = () => {
    setWanted(true);
    failed?.again();
  };
  return { code: code.kind === 'here' ? code.it : undefined, failed: failed !== undefined, load };
}
