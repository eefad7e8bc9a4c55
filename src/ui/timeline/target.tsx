import type { ComponentChildren } from 'preact';
import { spellYear } from '../../core/calendar';
import type { Day } from '../../core/time';
import { useStage, useWords } from '../context';
import { lengthOf, rangeOf, spanning } from './scale';
import type { Cluster } from './thin';
import { tipSide } from './tip';
import { look, useRange } from './view';

/** A tip longer than this would cover the map. */
const SHOWN = 9;

type Props<T> = {
  group: Cluster<T>;
  width: number;
  name: (item: T) => string;
  many: (n: number, years: string) => string;
  open: (item: T) => void;
  isOpen: (item: T) => boolean;
  children?: ComponentChildren;
};

/** What stands on the strip, or several that stand too close: one opens itself, several come apart as the strip goes closer. */
export function Target<T extends { day: Day }>({ group: { x, items }, width, name, many, open, isOpen, children }: Props<T>) {
  const { store } = useStage();
  const { m, locale } = useWords();
  const range = useRange();
  const [first, last] = [items[0]!.day, items.at(-1)!.day];
  const closer = spanning(rangeOf(store.outline), first, last);
  const parts = last > first && lengthOf(closer) < lengthOf(range);
  const press = () => {
    if (parts) look(store, closer);
    else open(items[(items.findIndex(isOpen) + 1) % items.length]!); // those of one day in turn
  };
  const years = [...new Set([first, last].map((day) => spellYear(day, locale)))].join('–');
  const several = items.length > 1;
  const label = several ? `${many(items.length, years)}: ${items.map(name).join('; ')}` : name(items[0]!);
  const how = m.time.closer;
  return (
    <button type="button" class="tick-target" style={{ left: `${x}px` }} aria-label={parts ? `${label} (${how})` : label} onClick={press}>
      <span class="tick-count" aria-hidden="true">
        {several ? items.length : children}
      </span>
      <span class={`tip ${tipSide(x, width)}`} aria-hidden="true">
        {items.slice(0, SHOWN).map((item) => (
          <span key={name(item)}>{name(item)}</span>
        ))}
        {items.length > SHOWN && <span>…</span>}
      </span>
    </button>
  );
}
