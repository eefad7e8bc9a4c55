import { useRef } from 'preact/hooks';
import { nextChange, previousChange } from '../../state/actions';
import { useUi, useWords } from '../context';
import { Headline } from '../headline';
import { LiveRegion } from '../live';
import { Tool } from '../parts/tool';
import { AreaBand } from '../timeline/band';
import { PlayButton } from '../timeline/play-button';
import { Axis } from '../timeline/axis';
import { Slider } from '../timeline/slider';
import { useFollowing } from '../timeline/view';
import { useSignal } from '../signal';
import { useSelfPlay } from './use-self-play';

/** For a frame in another page: the date, the slider, and the way to all the rest. The map is there already. */
export function EmbedPage() {
  const { store, ports } = useUi();
  const { m } = useWords();
  const pinching = useRef(false);
  useFollowing();
  useSignal(store.date);
  useSignal(store.camera);
  // what moves by itself is stopped by the first thing that a keyboard comes to
  const plays = useSignal(store.play);
  useSelfPlay(store, plays);
  return (
    <div class="embed">
      <div class="embed-head">
        {plays && <PlayButton />}
        <Headline />
        <a class="embed-link" href={ports.permalink()} target="_blank" rel="noopener">
          {m.fullAtlas}
        </a>
      </div>
      <section class="timeline" aria-label={m.timeline}>
        <div class="timeline-buttons">
          <Tool name={m.previousChange} icon="previous" onClick={() => previousChange(store)} />
          {!plays && <PlayButton />}
          <Tool name={m.nextChange} icon="next" onClick={() => nextChange(store)} />
        </div>
        <div class="track">
          <AreaBand />
          <Slider pinching={pinching} />
          <Axis />
        </div>
      </section>
      <LiveRegion />
    </div>
  );
}
