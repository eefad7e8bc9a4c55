import { useEffect, useState } from 'preact/hooks';
import { OFF } from '../../state/store';
import { compare } from '../../state/actions';
import type { Atlas, Lens } from '../../core/model';
import { toIso, type Day } from '../../core/time';
import { actInForce } from '../chronicle';
import { rangeOf } from '../timeline/scale';
import { useUi, useWords } from '../context';
import { DateField } from '../parts/date-field';
import { useSignal } from '../signal';
import { ActMenu } from './act-menu';

/** The first question of a reader: what did the act in force change? */
const beforeTheAct = (atlas: Atlas, day: Day, lens: Lens): Day => (actInForce(atlas, day, lens)?.day ?? rangeOf(atlas).first + 1) - 1;

/** Two dates, typed or taken from an act; or one act and the day before it. */
export function DatesForm() {
  const { atlas, store } = useUi();
  const { m } = useWords();
  const comparison = useSignal(store.comparison);
  const lens = useSignal(store.lens);
  const [last, setLast] = useState<[Day, Day]>(() => [beforeTheAct(atlas, store.date.peek(), lens), store.date.peek()]);
  const [from, to] = comparison.kind === 'between' ? [comparison.from, comparison.to] : last;
  // the pair stays in the fields when a look at another day ends the comparison
  useEffect(() => {
    if (comparison.kind === 'between') setLast([comparison.from, comparison.to]);
  }, [comparison]);
  const set = (first: Day, second: Day) => compare(store, first, second);
  return (
    <div class="dates-form">
      <ActMenu label={m.whatDidItChange} onAct={(day) => compare(store, day - 1, day)} />
      <div class="pair">
        <DateField label={m.from} value={toIso(from)} onDay={(day) => set(day, to)} />
        <DateField label={m.to} value={toIso(to)} onDay={(day) => set(from, day)} />
      </div>
      <div class="pair">
        <ActMenu label={m.dayBefore} onAct={(day) => set(day - 1, to)} />
        <ActMenu label={m.dayOf} onAct={(day) => set(from, day)} />
      </div>
      {comparison.kind === 'off' ? (
        <button type="button" class="button primary" onClick={() => set(from, to)}>
          {m.compare}
        </button>
      ) : (
        <button
          type="button"
          class="button"
          onClick={() => {
            store.comparison.value = OFF;
          }}
        >
          {m.stopComparing}
        </button>
      )}
    </div>
  );
}
