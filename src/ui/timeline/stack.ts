import { changeDays } from '../../core/history';
import { totals, type Total } from '../../core/totals';
import type { Atlas, Lens } from '../../core/model';
import type { Day } from '../../core/time';
import { groupKey, groupOf } from '../holders';
import { fractionOf, rangeOf } from './scale';

/** One band of the picture: who, and its outline in a box of 1000 x 100. */
export interface Band {
  key: string;
  path: string;
}
interface Moment {
  day: Day;
  areas: Map<string, number>;
}

const WIDTH = 1000;
const HEIGHT = 100;
const known = new WeakMap<Atlas, Map<Lens, Band[]>>();

/** The area of each holder over time, stacked; computed once for each lens. */
export function bandsOf(atlas: Atlas, lens: Lens): Band[] {
  const byLens = known.get(atlas) ?? new Map<Lens, Band[]>();
  known.set(atlas, byLens);
  const bands = byLens.get(lens) ?? drawBands(atlas, lens);
  byLens.set(lens, bands);
  return bands;
}

function drawBands(atlas: Atlas, lens: Lens): Band[] {
  const range = rangeOf(atlas);
  const days = changeDays(atlas, lens).filter((day) => day <= range.last);
  const moments = days.map((day) => ({ day, areas: areasOf(totals(atlas, lens, day)) }));
  const xs = [...days.map((day) => fractionOf(range, day) * WIDTH), WIDTH];
  const keys = order(moments);
  const sum = Math.max(1, ...moments.map((moment) => [...moment.areas.values()].reduce((a, b) => a + b, 0)));
  const floor = moments.map(() => 0);
  return keys.map((key) => {
    const below = [...floor];
    moments.forEach((moment, i) => {
      floor[i]! += ((moment.areas.get(key) ?? 0) / sum) * HEIGHT;
    });
    return { key, path: `M${staircase(xs, floor, false)}L${staircase(xs, below, true)}Z` };
  });
}

function areasOf(all: Total[]): Map<string, number> {
  const areas = new Map<string, number>();
  for (const total of all) {
    const key = groupKey(groupOf(total));
    areas.set(key, (areas.get(key) ?? 0) + total.area_km2);
  }
  return areas;
}

/** The two largest stand at the bottom and the top, so that the quarrel between them is plain; all others lie between, largest lowest. */
function order(moments: Moment[]): string[] {
  const sums = new Map<string, number>();
  for (const { areas } of moments) for (const [key, area] of areas) sums.set(key, (sums.get(key) ?? 0) + area);
  const [bottom, top, ...rest] = [...sums.keys()].sort((a, b) => sums.get(b)! - sums.get(a)!);
  return [bottom, ...rest, top].filter((key) => key !== undefined);
}

/** Each value holds from its x to the next: two corners a step. */
function staircase(xs: number[], values: number[], backwards: boolean): string {
  const corners = values.flatMap(
    (value, i) =>
      [
        [xs[i]!, value],
        [xs[i + 1]!, value],
      ] as const,
  );
  const path = backwards ? corners.reverse() : corners;
  return path.map(([x, y]) => `${x.toFixed(2)} ${(HEIGHT - y).toFixed(2)}`).join('L');
}
