import { useCallback, useEffect, useState } from 'preact/hooks';
import { useStage, useWords, Whole } from './context';
import { Headline } from './headline';
import { Header } from './header/header';
import { Legend } from './legend/legend';
import { LiveRegion } from './live';
import { NoticeBar } from './notice-bar';
import { later } from './parts/later';
import { Panel } from './panel';
import { openFinder, useFindKey } from './place/find-key';
import { SheetGrip, useUncovering, type SheetStep } from './sheet';
import { useSignal } from './signal';
import { Timeline } from './timeline/timeline';

const EmbedPage = later(async () => (await import('./embed/embed-page')).EmbedPage);
const PrintSheet = later(async () => (await import('./print/print-sheet')).PrintSheet, true);
const Swipe = later(async () => (await import('./swipe/swipe')).Swipe, true);

/** Where the legend may stand open without hiding what it explains. */
const ROOMY = '(min-width: 1000px) and (min-height: 640px), (min-width: 761px) and (min-height: 900px) and (orientation: portrait)';

/** Everything but the map. On wide screens the dock dissolves into the page's grid; on narrow ones it is the sheet. */
export function App() {
  const { store } = useStage();
  const { m } = useWords();
  const [step, setStep] = useState<SheetStep>(0);
  const selection = useSignal(store.selection);
  const panel = useSignal(store.panel);
  const way = useSignal(store.compareAs);
  const raise = useCallback(() => setStep((now) => (now === 0 ? 1 : now)), []);
  const find = useCallback(() => {
    raise();
    openFinder(store);
  }, [raise, store]);
  useFindKey(find);
  useUncovering(setStep);
  // What was just picked out must be seen: the sheet comes up to half.
  useEffect(() => {
    if (selection.kind !== 'none') raise();
  }, [selection, raise]);
  useEffect(() => {
    if (panel !== 'place') raise();
  }, [panel, raise]);
  const swiped = useSignal(store.comparison).kind !== 'off' && way === 'swipe';
  const embed = useSignal(store.embed);
  if (embed) return <EmbedPage />;
  return (
    <>
      <Header onFind={find} />
      <aside class="dock" aria-label={m.reading} data-step={step}>
        <SheetGrip step={step} onStep={setStep} />
        <Headline />
        <Timeline />
        <Panel onEnter={raise} />
      </aside>
      <Legend open={globalThis.matchMedia(ROOMY).matches} />
      <NoticeBar />
      {swiped && <Swipe />}
      <LiveRegion />
      <Whole>
        <PrintSheet />
      </Whole>
    </>
  );
}
