import { nextChange, previousChange } from '../../state/actions';
import { useUi, useWords } from '../context';
import { Tool } from '../parts/tool';
import { Axis } from './axis';
import { AreaBand } from './band';
import { ExpeditionBars } from './bars';
import { PlayButton } from './play-button';
import { Slider } from './slider';
import { Ticks } from './ticks';
import { TypedDate } from './typed-date';
import { RangeProvider, useTimelineView, ZOOMS } from './view';

/** From the first day to the last: acts above, who held how much behind, journeys below. */
export function Timeline() {
  const { store } = useUi();
  const { m } = useWords();
  const { seen, level, zoomTo, settle } = useTimelineView();
  return (
    <section class="timeline" aria-label={m.timeline}>
      <div class="timeline-tools">
        <div class="timeline-buttons">
          <Tool name={m.previousChange} icon="previous" onClick={() => previousChange(store)} />
          <PlayButton />
          <Tool name={m.nextChange} icon="next" onClick={() => nextChange(store)} />
          <Tool name={m.zoomOut} icon="minus" disabled={level === 0} onClick={() => zoomTo(level - 1)} />
          <Tool name={m.zoomIn} icon="plus" disabled={level === ZOOMS.length - 1} onClick={() => zoomTo(level + 1)} />
        </div>
        <TypedDate />
      </div>
      <RangeProvider value={seen}>
        <div class="track">
          <AreaBand />
          <Ticks />
          <Slider onSettle={settle} />
          <ExpeditionBars />
          <Axis />
        </div>
      </RangeProvider>
    </section>
  );
}
