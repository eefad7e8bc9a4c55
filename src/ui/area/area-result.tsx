import { areaKm2 } from '../../core/area';
import { formatDay } from '../../core/calendar';
import { transfers } from '../../core/change';
import type { Atlas } from '../../core/model';
import type { Day } from '../../core/time';
import { formatArea, formatNumber } from '../../i18n';
import { AREA_WORDS } from '../../i18n/areas';
import { OVERLAY_WORDS } from '../../i18n/overlay';
import type { AreaChoice } from '../../state/store';
import { Exports } from '../change/exports';
import { LedgerTable } from '../change/ledger-table';
import { TransferTable } from '../change/transfer-table';
import { UiContext, useUi, useWords } from '../context';
import { useCalm, useSignal } from '../signal';
import { focusOn } from '../parts/focus';
import { Silence } from '../parts/silence';
import { Working } from '../parts/working';
import { AreaTotals } from './area-totals';
import { useCut } from './use-cut';

/** What the area holds, or how far the reckoning is, or why there is nothing to tell. */
export function AreaResult({ choice }: { choice: AreaChoice }) {
  const { locale } = useWords();
  const words = AREA_WORDS[locale];
  const [cut, cancel] = useCut(choice);
  if (cut.kind === 'cancelled') return <p role="status">{words.cancelled}</p>;
  if (cut.kind === 'failed') return <p role="alert">{words.failed(cut.why)}</p>;
  if (cut.kind === 'ready') return <Inside choice={choice} cut={cut.atlas} />;
  const giveUp = () => {
    cancel();
    focusOn('.area button');
  };
  const percent = `${formatNumber(cut.share * 100, locale)} %`;
  return (
    <>
      <Working name={words.cancel} onPress={giveUp}>
        {words.working} <progress value={cut.share} aria-valuetext={words.progress(percent)} />
      </Working>
      <Silence seconds={cut.silent} />
    </>
  );
}

/** Less than a thousandth is the width of the pen. */
const MUCH = 0.001;

/** The panels of a change, told of the cut atlas instead of the whole. */
function Inside({ choice, cut }: { choice: AreaChoice; cut: Atlas }) {
  const ui = useUi();
  const { locale } = useWords();
  const words = AREA_WORDS[locale];
  const day = useCalm(ui.store.date);
  const comparison = useSignal(ui.store.comparison);
  if (cut.faces.length === 0) return <p role="alert">{words.outside}</p>;
  if (!cut.faces.some((face) => face.land)) return <p role="status">{words.onlySea}</p>;
  const missing = outsideKm2(choice, cut);
  return (
    <UiContext.Provider value={{ ...ui, atlas: cut }}>
      {missing > 0 && <p role="status">{words.partlyOutside(formatArea(missing, missing / 50, locale))}</p>}
      <AreaTotals day={day} />
      {comparison.kind === 'between' ? (
        <Moved choice={choice} from={comparison.from} to={comparison.to} />
      ) : (
        <p class="aside">{words.compareHint}</p>
      )}
      {choice.kind === 'drawn' && <p class="aside">{words.exact}</p>}
    </UiContext.Provider>
  );
}

function outsideKm2(choice: AreaChoice, cut: Atlas): number {
  if (choice.kind !== 'drawn') return 0;
  const whole = areaKm2(choice.area);
  const missing = whole - cut.faces.reduce((sum, face) => sum + face.area_km2, 0);
  return missing > MUCH * whole ? missing : 0;
}

function Moved({ choice, from, to }: { choice: AreaChoice; from: Day; to: Day }) {
  const { atlas, store } = useUi();
  const { m, locale } = useWords();
  const lens = useSignal(store.lens);
  if (atlas.drawing === 'versions') return <p class="aside">{OVERLAY_WORDS[locale].notInArea}</p>;
  const moved = transfers(atlas, from, to, lens);
  return (
    <section>
      <h4>{AREA_WORDS[locale].between(formatDay(from, locale, 'long'), formatDay(to, locale, 'long'))}</h4>
      {moved.length === 0 ? (
        <p>{m.noChange}</p>
      ) : (
        <>
          <LedgerTable from={from} to={to} lens={lens} />
          <TransferTable transfers={moved} />
          <Exports transfers={moved} query={{ from, to, lens, ...(choice.kind === 'drawn' && { within: choice.area }) }} />
        </>
      )}
    </section>
  );
}
