import { useContext, useState } from 'preact/hooks';
import { tellIn } from '../../i18n';
import type { Found, Group } from '../../state/finding/find';
import { UiContext, useStage, useWords } from '../context';
import { fetched, usePart } from '../parts/later';

type Engine = typeof import('./finding').engine;

/** What stands in the finder's field, what answers to it, and what typing, pressing and choosing do. */
export function useFinder() {
  const { locale } = useWords();
  const ui = useContext(UiContext);
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
  const type = (text: string) => {
    setTyped(text);
    setSaid('');
    show(true);
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
    else if (event.key === 'Enter' && open && flat.length > 0 && (typed !== '' || active >= 0)) take(flat[Math.max(0, active)]!);
    else if (next === undefined) return;
    else if (!open) show(true);
    else setActive(flat.length ? (next + flat.length + (active < 0 && next < 0 ? 1 : 0)) % flat.length : -1);
    event.preventDefault();
  };
  return { code, failed, typed, open, said, groups, some: flat.length > 0, active: flat[active], show, type, take, press };
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
