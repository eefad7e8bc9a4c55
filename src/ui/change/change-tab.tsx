import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatDay } from '../../core/calendar';
import { transfers } from '../../core/change';
import type { Lens } from '../../core/model';
import type { Day } from '../../core/time';
import { OFF, type Between } from '../../state/store';
import { useUi, useWords } from '../context';
import { later } from '../parts/later';
import { useSignal } from '../signal';
import { AreaFold } from '../area/area-fold';
import { DatesForm } from './dates-form';
import { Exports } from './exports';
import { LedgerTable } from './ledger-table';
import { PublishedTable } from './published-table';
import { TransferTable } from './transfer-table';
import { WayChoice } from './way-choice';

const Chronicle = later(() => import('./chronicle/chronicle').then((module) => module.Chronicle));
const Overlay = later(() => import('./overlay/overlay-result').then((module) => module.OverlayResult));
const Opinion = later(() => import('../opinion/opinion-part').then((module) => module.OpinionPart));
const Flows = later(() => import('./flows/flows-section').then((module) => module.FlowsSection));

/** Which land changed hands between two dates, by which article, and how much of it. */
export function ChangeTab() {
  const { store } = useUi();
  const { m } = useWords();
  const comparison = useSignal(store.comparison);
  // who looks at a day of the chronicle on the map goes on reading where he was
  const [kept, keep] = useState<Between>();
  useEffect(() => {
    if (comparison.kind === 'between') keep(comparison);
  }, [comparison]);
  const between = comparison.kind === 'between' ? comparison : kept;
  const stop = () => {
    keep(undefined);
    store.comparison.value = OFF;
  };
  return (
    <>
      <h2 class="visually-hidden">{m.tab_change}</h2>
      {!between && <p class="lead">{m.changeIntro}</p>}
      <DatesForm between={between} onStop={stop} />
      <AreaFold />
      <Opinion />
      {between && <Result between={between} />}
    </>
  );
}

function Result({ between: { from, to } }: { between: Between }) {
  const { atlas, store } = useUi();
  const { m, locale } = useWords();
  const lens = useSignal(store.lens);
  const comparing = useSignal(store.comparison).kind === 'between';
  return (
    <div class="change">
      <h3 class="card-title">{m.betweenDates(formatDay(from, locale, 'long'), formatDay(to, locale, 'long'))}</h3>
      <p class="aside">{m[`lens_${lens}`]}</p>
      {comparing && <WayChoice />}
      {atlas.drawing === 'versions' ? <Overlay from={from} to={to} lens={lens} /> : <Moved from={from} to={to} lens={lens} />}
    </div>
  );
}

function Moved({ from, to, lens }: { from: Day; to: Day; lens: Lens }) {
  const { atlas } = useUi();
  const { m } = useWords();
  const moved = useMemo(() => transfers(atlas, from, to, lens), [atlas, from, to, lens]);
  return (
    <>
      {moved.length === 0 ? <p class="lead">{m.noChange}</p> : <LedgerTable from={from} to={to} lens={lens} />}
      <Chronicle from={from} to={to} lens={lens} />
      {moved.length > 0 && (
        <>
          <Flows from={from} to={to} lens={lens} />
          <TransferTable transfers={moved} />
        </>
      )}
      <PublishedTable from={from} to={to} />
      {moved.length > 0 && <Exports transfers={moved} query={{ from, to, lens }} />}
    </>
  );
}
