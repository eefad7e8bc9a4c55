import type { ComponentProps } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nextChange, previousChange } from '../../state/actions';
import { useStage, useWords } from '../context';
import { useHeight } from '../height';
import { later } from '../parts/later';
import { Tool } from '../parts/tool';
import { useSignal } from '../signal';
import { Axis } from './axis';
import { BackToDate } from './back-to-date';
import { AreaBand } from './band';
import { ExpeditionBars } from './bars';
import { PlayButton, PlaySpeed } from './play-button';
import { lengthOf, rangeOf, SHORTEST } from './scale';
import { Slider } from './slider';
import { Ticks } from './ticks';
import { TypedDate } from './typed-date';
import { STEP, useFollowing, useRange, zoomBy } from './view';

const StripPointer = later(async () => (await import('./on-demand')).StripPointer, true);
const AreasTable = later(async () => (await import('./on-demand')).AreasTable);
const FactsRow = later(async () => (await import('./on-demand')).FactsRow, true);

/** From the first day to the last: acts above, who held how much behind, journeys below; closer and farther at will. */
export function Timeline() {
  const { store } = useStage();
  const { m } = useWords();
  const strip = useRef<HTMLDivElement>(null);
  const pinching = useRef(false);
  const [asTable, setAsTable] = useState(false);
  const factsOn = useSignal(store.factsOn);
  useFollowing();
  const press = (event: KeyboardEvent) => {
    const by = { '+': STEP, '=': STEP, '-': 1 / STEP }[event.key];
    if (!by || event.ctrlKey || event.metaKey || (event.target as Element).matches('input[type=text], select')) return;
    event.preventDefault();
    zoomBy(store, by);
  };
  return (
    <section class="timeline" aria-label={m.timeline} onKeyDown={press} ref={useHeight<HTMLElement>('--timeline-height')}>
      <Tools asTable={asTable} onTable={setAsTable} />
      <div class="track" ref={strip}>
        <AreaBand />
        <Ticks />
        <Slider pinching={pinching} />
        <Pointed strip={strip} pinching={pinching} />
        <ExpeditionBars />
        {factsOn && <FactsRow />}
        <Axis />
        <BackToDate />
      </div>
      {asTable && <AreasTable label={m.time.areas} onClose={() => setAsTable(false)} />}
    </section>
  );
}

/** What the strip does for a pointer; comes with the first one, for which nothing else of the timeline is drawn again. */
function Pointed(props: ComponentProps<typeof StripPointer>) {
  const [touched, setTouched] = useState(false);
  useLayoutEffect(() => props.strip.current!.addEventListener('pointerenter', () => setTouched(true), { once: true }), []);
  return touched ? <StripPointer {...props} /> : null;
}

function Tools({ asTable, onTable }: { asTable: boolean; onTable: (on: boolean) => void }) {
  const { outline: atlas, store } = useStage();
  const { m } = useWords();
  const length = lengthOf(useRange());
  return (
    <div class="timeline-tools">
      <div class="timeline-buttons">
        <Tool name={m.previousChange} icon="previous" onClick={() => previousChange(store)} />
        <PlayButton />
        <Tool name={m.nextChange} icon="next" onClick={() => nextChange(store)} />
        <Tool name={m.zoomOut} icon="minus" disabled={length >= lengthOf(rangeOf(atlas))} onClick={() => zoomBy(store, 1 / STEP)} />
        <Tool name={m.zoomIn} icon="plus" disabled={length <= SHORTEST} onClick={() => zoomBy(store, STEP)} />
        <Tool name={m.time.areas} icon="table" pressed={asTable} onClick={() => onTable(!asTable)} />
      </div>
      <PlaySpeed />
      <TypedDate />
    </div>
  );
}
