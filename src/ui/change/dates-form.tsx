import { useState } from 'preact/hooks';
import { compare } from '../../state/actions';
import type { Between } from '../../state/store';
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
export function DatesForm({ between, onStop }: { between?: Between; onStop: () => void }) {
  const { atlas, store } = useUi();
  const { m } = useWords();
  const comparing = useSignal(store.comparison).kind === 'between';
  const [start] = useState<Day>(() => beforeTheAct(atlas, store.date.peek(), store.lens.peek()));
  const { from, to } = between ?? { from: start, to: store.date.peek() };
  const set = (first: Day, last: Day) => compare(store, first, last);
  return (
    <div class="dates-form">
      <ActMenu label={m.whatDidItChange} onAct={(day) => set(day - 1, day)} />
      <div class="pair">
        <DateField label={m.from} value={toIso(from)} onDay={(day) => set(day, to)} />
        <DateField label={m.to} value={toIso(to)} onDay={(day) => set(from, day)} />
      </div>
      <div class="pair">
        <ActMenu label={m.dayBefore} onAct={(day) => set(day - 1, to)} />
        <ActMenu label={m.dayOf} onAct={(day) => set(from, day)} />
      </div>
      {comparing ? (
        <button type="button" class="button" onClick={onStop}>
          {m.stopComparing}
        </button>
      ) : (
        <button type="button" class="button primary" onClick={() => set(from, to)}>
          {m.compare}
        </button>
      )}
    </div>
  );
}
