import type { Day } from './civil';
import { edtfDays } from './edtf';
import type { Atlas, Expedition, LegOutline, LegProperties } from './model';
import { onceWhileKept } from './once';

/** The first and the last day of a leg, both inclusive. Parsed once: the slider asks this of every leg at every step. */
export const legSpan = onceWhileKept((leg: LegOutline): [first: Day, last: Day] => [
  edtfDays(leg.from.gregorian).first,
  edtfDays(leg.to.gregorian).last,
]);

/** The share of a leg that has been travelled at the end of a day: 0 before it began, 1 when it is done. */
export function travelled(leg: LegOutline, day: Day): number {
  const [first, last] = legSpan(leg);
  return Math.min(1, Math.max(0, (day - first + 1) / (last - first + 1)));
}

/** A leg with the expedition that it belongs to. */
export interface Stage {
  expedition: Expedition;
  leg: LegProperties;
}

const stages = (atlas: Atlas): Stage[] =>
  atlas.expeditionFiles.flatMap(({ expedition, features }) => features.map(({ properties: leg }) => ({ expedition, leg })));

/** Who is on the way on a day, those who left first before the others. */
export const underWay = (atlas: Atlas, day: Day): Stage[] =>
  stages(atlas)
    .filter(({ leg }) => legSpan(leg)[0] <= day && day <= legSpan(leg)[1])
    .sort((a, b) => legSpan(a.leg)[0] - legSpan(b.leg)[0]);

/** The first leg that begins after a day. */
export const nextStage = (atlas: Atlas, day: Day): Stage | undefined =>
  stages(atlas)
    .filter(({ leg }) => legSpan(leg)[0] > day)
    .sort((a, b) => legSpan(a.leg)[0] - legSpan(b.leg)[0])[0];
