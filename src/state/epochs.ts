import { fromIso, type Day } from '../core/civil';
import { changeDays, tenuresHeld } from '../core/history';
import { linesAt, type Line } from '../core/lines';
import { once } from '../core/once';
import type { Outline, Lens, Tenure } from '../core/model';
import { countUntil, type Stand } from '../core/track';

/**
 * Between two days on which anything happens the map stands still. An epoch is the number of such days so far: most steps of the slider
 * cost one binary search and give back the very same map, the others only what turns between the two days.
 */
export interface Epochs {
  tenures(lens: Lens, day: Day): Stand<Tenure>;
  lines(lens: Lens, day: Day): Stand<Line>;
  /** The days on which a tenure begins or a line is laid, in order. */
  days(lens: Lens): Day[];
}

export function epochsOf(atlas: Outline): Epochs {
  const tenureDays = once((lens: Lens) => changeDays(atlas, lens));
  const days = once((lens: Lens) => sortedUnion(tenureDays(lens), layingDays(atlas)));
  return {
    days,
    tenures: (lens, day) => tenuresHeld(atlas, lens, day),
    lines: (lens, day) => linesAt(atlas, lens, day),
  };
}

/** The index of the last of the sorted `days` that is not after `day`; -1 before the first. */
export const epochOf = (days: readonly Day[], day: Day): number => countUntil(days, day) - 1;

const layingDays = (atlas: Outline): Day[] => [...new Set(atlas.layings.map((laying) => laying.from))].map(fromIso);

export const sortedUnion = (...lists: Day[][]): Day[] => [...new Set(lists.flat())].sort((a, b) => a - b);
