import { togglePlay } from '../../state/actions';
import { pacesFor, paceUnder, prefersStillness, type Pace } from '../../state/pace';
import { useStage, useWords } from '../context';
import { Tool } from '../parts/tool';
import { useSignal } from '../signal';
import { rangeOf } from './scale';

/** Runs through time; its state is told politely. */
export function PlayButton() {
  const { outline: atlas, store } = useStage();
  const { m } = useWords();
  const { playing, atEnd, pace: names } = m.time;
  const on = useSignal(store.playing);
  const pace = paceUnder(useSignal(store.pace), prefersStillness(window));
  const ended = !on && store.date.peek() === rangeOf(atlas).last;
  return (
    <>
      <Tool name={on ? m.pause : m.play} icon={on ? 'pause' : 'play'} onClick={() => togglePlay(store)} />
      <span class="visually-hidden" role="status">
        {on ? playing(names[pace]) : ended ? atEnd : ''}
      </span>
    </>
  );
}

/** How fast play goes. Who wants no motion is taken from act to act, and the choice says so. */
export function PlaySpeed() {
  const { store } = useStage();
  const { m } = useWords();
  const { speed, pace: names } = m.time;
  const still = prefersStillness(window);
  const pace = paceUnder(useSignal(store.pace), still);
  return (
    <select
      class="play-speed"
      aria-label={speed}
      title={`${speed}: ${names[pace]}`}
      value={pace}
      onChange={(event) => {
        store.pace.value = event.currentTarget.value as Pace;
      }}
    >
      {pacesFor(still).map((each) => (
        <option key={each} value={each}>
          {names[each]}
        </option>
      ))}
    </select>
  );
}
