import { useState } from 'preact/hooks';
import { OFF } from '../../state/store';
import { compare } from '../../state/actions';
import { toIso, type Day } from '../../core/time';
import { chronicle } from '../chronicle';
import { useUi, useWords } from '../context';
import { DateField } from '../parts/date-field';
import { useSignal } from '../signal';
import { ActMenu } from './act-menu';

/** Two dates, typed or taken from an act; or one act and the day before it. */
export function DatesForm() {
  const { atlas, store } = useUi();
  const { m } = useWords();
  const comparison = useSignal(store.comparison);
  const [start, setStart] = useState<Day | undefined>();
  const from = comparison.kind === 'between' ? comparison.from : start;
  const to = comparison.kind === 'between' ? comparison.to : store.date.peek();
  const set = (first: Day | undefined, last: Day) => {
    if (first === undefined) return;
    setStart(first);
    compare(store, first, last);
  };
  const acts = chronicle(atlas).filter((act) => act.settlement.kind !== 'state');
  const first = from ?? acts[0]?.day;
  return (
    <div class="dates-form">
      <ActMenu label={m.whatDidItChange} onAct={(day) => compare(store, day - 1, day)} />
      <div class="pair">
        <DateField key={`from${from}`} label={m.from} value={from === undefined ? undefined : toIso(from)} onDay={(day) => set(day, to)} />
        <DateField key={`to${to}`} label={m.to} value={toIso(to)} onDay={(day) => set(first, day)} />
      </div>
      <div class="pair">
        <ActMenu label={m.dayBefore} onAct={(day) => set(day - 1, to)} />
        <ActMenu label={m.dayOf} onAct={(day) => set(first, day)} />
      </div>
      {comparison.kind === 'off'
        ? <button type="button" class="button primary" onClick={() => set(first, to)}>{m.compare}</button>
        : <button type="button" class="button" onClick={() => { store.comparison.value = OFF; }}>{m.stopComparing}</button>}
    </div>
  );
}
