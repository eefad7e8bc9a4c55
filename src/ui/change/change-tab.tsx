import { useMemo } from 'preact/hooks';
import { formatDay } from '../../core/calendar';
import { transfers } from '../../core/change';
import type { Day } from '../../core/time';
import { useUi, useWords } from '../context';
import { useSignal } from '../signal';
import { DatesForm } from './dates-form';
import { Exports } from './exports';
import { LedgerTable } from './ledger-table';
import { PublishedTable } from './published-table';
import { TransferTable } from './transfer-table';
import { WayChoice } from './way-choice';

/** Which land changed hands between two dates, by which article, and how much of it. */
export function ChangeTab() {
  const { store } = useUi();
  const { m } = useWords();
  const comparison = useSignal(store.comparison);
  return (
    <>
      <h2 class="visually-hidden">{m.tab_change}</h2>
      {comparison.kind === 'off' && <p class="lead">{m.changeIntro}</p>}
      <DatesForm />
      {comparison.kind === 'between' && <Result from={comparison.from} to={comparison.to} />}
    </>
  );
}

function Result({ from, to }: { from: Day; to: Day }) {
  const { atlas, store } = useUi();
  const { m, locale } = useWords();
  const lens = useSignal(store.lens);
  const moved = useMemo(() => transfers(atlas, from, to, lens), [atlas, from, to, lens]);
  return (
    <div class="change">
      <h3 class="card-title">{m.betweenDates(formatDay(from, locale, 'long'), formatDay(to, locale, 'long'))}</h3>
      <p class="aside">{m[`lens_${lens}`]}</p>
      <WayChoice />
      {moved.length === 0 ? (
        <p class="lead">{m.noChange}</p>
      ) : (
        <>
          <LedgerTable from={from} to={to} lens={lens} />
          <TransferTable transfers={moved} />
        </>
      )}
      <PublishedTable from={from} to={to} />
      {moved.length > 0 && <Exports transfers={moved} query={{ from, to, lens }} />}
    </div>
  );
}
