import { signal } from '@preact/signals-core';
import type { Scene } from '../state/store';
import { doubtMoment } from './doubts';
import { momentOf } from './moment';
import { targetOf } from './tiled';
import { brushFor, type Hearer } from './view-paint';

/** Of more lines than this a day takes longer than an idle moment. */
const MOST_ARCS = 10_000;
/** So often a browser must have seen something before it compiles it: a few steps' worth. */
const TELLINGS = 600;
/** No feature has it: the schema refuses an empty id. */
const NO_ID = '';

/**
 * Thoughts for the browser's idle moments, which go through time, there and back, and tell it to nobody: what the days look like is then
 * known, and the browser has compiled what reckons it. Without them a reader's first steps take half as long again as the later ones.
 */
export function rehearsal(store: Scene, map: Hearer, isStyled: () => boolean): (() => void)[] {
  if (store.outline.arcs.length > MOST_ARCS) return [];
  const sight = signal({ day: -Infinity });
  const nobody: Hearer = { setFeatureState: () => undefined };
  const strokes = [momentOf(store, sight), doubtMoment(store, sight)].map((moment) => brushFor(nobody, store.outline, moment));
  const step = (day: number) => {
    sight.value = { day };
    strokes.forEach((stroke) => stroke());
  };
  const days = store.days.peek();
  return [...days, ...days.toReversed()]
    .map((day) => () => step(day))
    .concat(() => {
      if (isStyled()) rehearseTelling(store, map); // its drawing context may be gone, or just be back: it would throw
    });
}

/** The map's own part is compiled by being done too, last of all: told of a feature that is not there, it draws once more what it shows. */
function rehearseTelling({ outline }: Scene, map: Hearer): void {
  const feature = { ...targetOf(outline, 'faces'), id: NO_ID };
  for (let i = 0; i < TELLINGS; i++) map.setFeatureState(feature, { fill: '', hatch: '' });
}
