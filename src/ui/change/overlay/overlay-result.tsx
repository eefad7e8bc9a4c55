import { useMemo } from 'preact/hooks';
import { boxOfShape } from '../../../core/locate';
import { isWhole, type Lens, type Position } from '../../../core/model';
import { overlaidAtlas, type OverlayChange } from '../../../core/overlaid';
import type { Day } from '../../../core/time';
import { formatNumber } from '../../../i18n';
import { OVERLAY_WORDS } from '../../../i18n/overlay';
import { UiContext, useUi, useWords } from '../../context';
import { later } from '../../parts/later';
import { Silence } from '../../parts/silence';
import { Working } from '../../parts/working';
import { Exports } from '../exports';
import { LedgerTable } from '../ledger-table';
import { TransferTable } from '../transfer-table';
import { Beside } from './beside';
import { useOverlay } from './use-overlay';

const Chronicle = later(() => import('../chronicle/chronicle').then((module) => module.Chronicle));
const Flows = later(() => import('../flows/flows-section').then((module) => module.FlowsSection));

interface Asked {
  from: Day;
  to: Day;
  lens: Lens;
}

/** What changed between versions that were drawn apart, or how far the reckoning is, or why there is nothing to tell. */
export function OverlayResult({ from, to, lens }: Asked) {
  const { locale } = useWords();
  const words = OVERLAY_WORDS[locale];
  const [work, cancel, again] = useOverlay(from, to, lens);
  if (work.kind === 'ready') return <Found change={work.change} from={from} to={to} lens={lens} />;
  const working = work.kind === 'working';
  return (
    <>
      {!working && (
        <p role={work.kind === 'failed' ? 'alert' : 'status'}>{work.kind === 'failed' ? words.failed(work.why) : words.cancelled}</p>
      )}
      <Working key="working" name={working ? words.cancel : words.again} onPress={working ? cancel : again}>
        {working && (
          <>
            {words.working} <progress value={work.share} aria-valuetext={words.progress(`${formatNumber(work.share * 100, locale)} %`)} />
          </>
        )}
      </Working>
      <Silence seconds={working ? work.silent : undefined} />
    </>
  );
}

/** The panels of a change, told of the land that passed instead of the whole. */
function Found({ change, from, to, lens }: Asked & { change: OverlayChange }) {
  const ui = useUi();
  const { m, locale } = useWords();
  const { atlas, store } = ui;
  const cut = useMemo(() => (isWhole(atlas) ? overlaidAtlas(atlas, change, from) : atlas), [atlas, change, from]);
  const { transfers } = change;
  const look = (id: string) => {
    const piece = change.pieces.find((each) => each.id === id);
    if (!piece) return;
    const [west, south, east, north] = boxOfShape(piece.geometry);
    const corners: [Position, Position] = [
      [west, south],
      [east, north],
    ];
    store.aim.value = { box: corners };
  };
  return (
    <>
      <p class="aside">{OVERLAY_WORDS[locale].about}</p>
      {transfers.length === 0 && <p class="lead">{m.noChange}</p>}
      <UiContext.Provider value={{ ...ui, atlas: cut }}>
        {transfers.length > 0 && (
          <>
            <LedgerTable from={from} to={to} lens={lens} />
            <Chronicle from={from} to={to} lens={lens} onRegion={look} />
            <Flows from={from} to={to} lens={lens} />
            <TransferTable transfers={transfers} onRegion={look} />
          </>
        )}
        <Beside change={change} />
        {transfers.length > 0 && <Exports transfers={transfers} query={{ from, to, lens }} />}
      </UiContext.Provider>
    </>
  );
}
