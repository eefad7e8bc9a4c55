import { signal } from '@preact/signals-core';
import type { Scene } from '../state/store';
import { doubtMoment } from './doubts';
import { momentOf } from './moment';
import { brushFor } from './view-paint';

/** Of more lines than this a day takes longer than an idle moment. */
const MOST_ARCS = 10_000;

/**
 * Thoughts for the browser's idle moments, which go through time, there and back, and tell it to nobody: what the days look like is then
 * known, and the browser has compiled what reckons it. Without them a reader's first steps take half as long again as the later ones.
 */
export function rehearsal(store: Scene): (() => void)[] {
  const sight = signal({ day: -Infinity });
  const nobody = { setFeatureState: () => undefined };
  const strokes = [momentOf(store, sight), doubtMoment(store, sight)].map((moment) => brushFor(nobody as never, store.outline, moment));
  const step = (day: number) => {
    sight.value = { day };
    strokes.forEach((stroke) => stroke());
  };
  const days = store.outline.arcs.length > MOST_ARCS ? [] : store.days.peek();
  return [...days, ...days.toReversed()].map((day) => () => step(day));
}
