import { effect } from '@preact/signals-core';
import { useLayoutEffect } from 'preact/hooks';
import { DAYS_PER_SECOND } from '../../state/pace';
import type { Scene } from '../../state/store';
import { useStage } from '../context';
import { useSignal } from '../signal';
import { dayAt, holding, lengthOf, rangeOf, within, zoomed, type Range } from './scale';

/** Let go this near to the end of what is seen, the reader wants to go on. */
const EDGE = 0.02;
/** One press of a button or a key. */
export const STEP = 2.5;
/** What play leaves behind in a moment need not be seen: the strip widens to so many seconds of it. */
const SECONDS_OF_PLAY = 8;

/** The days that the timeline shows now. */
export function useRange(): Range {
  const { outline: atlas, store } = useStage();
  return useSignal(store.span) ?? rangeOf(atlas);
}

/** Shows a part of the atlas' days; one as long as all of them is all of them. */
export function look(store: Scene, range: Range): void {
  const whole = rangeOf(store.outline);
  const seen = store.span.peek();
  if (lengthOf(range) >= lengthOf(whole)) store.span.value = null;
  else if (seen?.first !== range.first || seen.last !== range.last) store.span.value = range;
}

export const seenBy = (store: Scene): Range => store.span.peek() ?? rangeOf(store.outline);

/** A press of + or -: about the date, if that is seen, else about the middle. */
export function zoomBy(store: Scene, by: number): void {
  const [seen, day] = [seenBy(store), store.date.peek()];
  look(store, zoomed(rangeOf(store.outline), seen, by, within(seen, day) ? day : dayAt(seen, 0.5)));
}

/** What is seen follows the date when that leaves it; a reader who looks elsewhere is not called back. */
export function useFollowing(): void {
  const { store } = useStage();
  useLayoutEffect(() => {
    let before = store.date.peek();
    return effect(() => {
      const day = store.date.value;
      const seen = store.span.peek();
      const moved = day !== before;
      before = day;
      if (!seen || !moved || within(seen, day)) return;
      const pace = store.pace.peek();
      const least = store.playing.peek() && pace !== 'acts' ? SECONDS_OF_PLAY * DAYS_PER_SECOND[pace] : 0;
      look(store, holding(rangeOf(store.outline), Math.max(lengthOf(seen), least), day, least > 0 ? 0.1 : 0.5));
    });
  }, [store]);
}

/** A slider let go of at the end of what is seen brings what comes next. */
export function settle(store: Scene): void {
  const seen = store.span.peek();
  if (!seen) return;
  const margin = lengthOf(seen) * EDGE;
  const day = store.date.peek();
  if (day < seen.first + margin || day > seen.last - margin) look(store, holding(rangeOf(store.outline), lengthOf(seen), day));
}
