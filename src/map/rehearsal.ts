import { signal } from '@preact/signals-core';
import type { Scene } from '../state/store';
import { momentOf } from './moment';
import { diff, type Paint } from './sketch';

/** Of more lines than this a day takes longer than an idle moment. */
const MOST_ARCS = 10_000;

/**
 * Thoughts for the browser's idle moments, which go through time and paint nothing: what the days look like is then known, and the browser
 * has compiled what reckons it. Without them a reader's first steps take half as long again as the later ones.
 */
export function rehearsal(store: Scene): (() => void)[] {
  const sight = signal({ day: -Infinity });
  const paints = Object.values(momentOf(store, sight));
  let before: Paint[] = [];
  const step = (day: number) => {
    sight.value = { day };
    const now = paints.map(({ value }) => value);
    before.forEach((paint, i) => diff(paint, now[i]!));
    before = now;
  };
  const days = store.outline.arcs.length > MOST_ARCS ? [] : store.days.peek();
  return days.map((day) => () => step(day));
}
