import { fromIso, type Day } from '../core/civil';
import { changeDays, tenureAt } from '../core/history';
import { linesAt, type Line } from '../core/lines';
import type { Atlas, Lens, Tenure } from '../core/model';

/**
 * Between two days on which anything happens the map stands still. An epoch is the number of such days so far; what a day shows is
 * worked out once for its epoch and kept, so that most steps of the slider cost one binary search and give back the very same Map.
 */
export interface Epochs {
  tenures(lens: Lens, day: Day): Map<string, Tenure>;
  lines(lens: Lens, day: Day): Map<string, Line>;
  /** The days on which a tenure begins or a line is laid, in order. */
  days(lens: Lens): Day[];
}

export function epochsOf(atlas: Atlas): Epochs {
  const tenureDays = once((lens: Lens) => changeDays(atlas, lens));
  const days = once((lens: Lens) => sortedUnion(tenureDays(lens), layingDays(atlas)));
  return {
    days,
    tenures: byEpoch(tenureDays, (lens, day) => tenuresAt(atlas, lens, day)),
    lines: byEpoch(days, (lens, day) => linesAt(atlas, lens, day)),
  };
}

/** The index of the last of the sorted `days` that is not after `day`; -1 before the first. */
export function epochOf(days: readonly Day[], day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function byEpoch<T>(daysOf: (lens: Lens) => readonly Day[], make: (lens: Lens, day: Day) => T): (lens: Lens, day: Day) => T {
  const kept = new Map<string, T>();
  return (lens, day) => {
    const days = daysOf(lens);
    const epoch = epochOf(days, day);
    const key = `${lens} ${epoch}`;
    if (!kept.has(key)) kept.set(key, make(lens, days[epoch] ?? day));
    return kept.get(key)!;
  };
}

function tenuresAt(atlas: Atlas, lens: Lens, day: Day): Map<string, Tenure> {
  const found = new Map<string, Tenure>();
  for (const face of atlas.faces) {
    const tenure = tenureAt(atlas, face.id, lens, day);
    if (tenure) found.set(face.id, tenure);
  }
  return found;
}

const layingDays = (atlas: Atlas): Day[] => [...new Set(atlas.layings.map((laying) => laying.from))].map(fromIso);

export const sortedUnion = (...lists: Day[][]): Day[] => [...new Set(lists.flat())].sort((a, b) => a - b);

export function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}
