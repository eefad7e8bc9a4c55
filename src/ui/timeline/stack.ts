import { changeDays } from '../../core/history';
import { areaErrorKm2 } from '../../core/margin';
import { totals } from '../../core/totals';
import type { Atlas, Lens } from '../../core/model';
import type { Day } from '../../core/time';
import { groupKey, groupOf } from '../holders';
import { rangeOf } from './scale';

export interface Holding {
  km2: number;
  regions: string[];
}
/** The land of each group of holders from a day to the next change. */
export interface Moment {
  day: Day;
  areas: ReadonlyMap<string, Holding>;
}
/** Who holds how much over time. `keys`: from the bottom of the picture to the top; `most`: all land at its fullest, km2. */
export interface Stack {
  keys: string[];
  moments: Moment[];
  most: number;
}

const known = new WeakMap<Atlas, Map<Lens, Stack>>();

/** The area of each holder over time; computed once for each lens. */
export function stackOf(atlas: Atlas, lens: Lens): Stack {
  const byLens = known.get(atlas) ?? new Map<Lens, Stack>();
  known.set(atlas, byLens);
  const stack = byLens.get(lens) ?? makeStack(atlas, lens);
  byLens.set(lens, stack);
  return stack;
}

function makeStack(atlas: Atlas, lens: Lens): Stack {
  const { last } = rangeOf(atlas);
  const days = changeDays(atlas, lens).filter((day) => day <= last);
  const moments = days.map((day) => ({ day, areas: areasOn(atlas, lens, day) }));
  const most = Math.max(1, ...moments.map(({ areas }) => [...areas.values()].reduce((sum, { km2 }) => sum + km2, 0)));
  return { keys: order(moments), moments, most };
}

function areasOn(atlas: Atlas, lens: Lens, day: Day): Map<string, Holding> {
  const areas = new Map<string, Holding>();
  for (const total of totals(atlas, lens, day)) {
    const key = groupKey(groupOf(total));
    const { km2, regions } = areas.get(key) ?? { km2: 0, regions: [] };
    areas.set(key, { km2: km2 + total.area_km2, regions: [...regions, ...total.regions] });
  }
  return areas;
}

/** The two largest stand at the bottom and the top, so that the quarrel between them is plain; all others lie between, largest lowest. */
function order(moments: Moment[]): string[] {
  const sums = new Map<string, number>();
  for (const { areas } of moments) for (const [key, { km2 }] of areas) sums.set(key, (sums.get(key) ?? 0) + km2);
  const [bottom, top, ...rest] = [...sums.keys()].sort((a, b) => sums.get(b)! - sums.get(a)!);
  return [bottom, ...rest, top].filter((key) => key !== undefined);
}

/** What holds on a day; before the first change the first. */
export const momentOn = ({ moments }: Stack, day: Day): Moment | undefined => moments.findLast((moment) => moment.day <= day) ?? moments[0];

/** Whose band lies so high on a day; 0 = the bottom of the picture, 1 = the top. */
export function bandAt(stack: Stack, day: Day, height: number): string | undefined {
  const areas = momentOn(stack, day)?.areas;
  let floor = 0;
  return stack.keys.find((key) => {
    const { km2 = 0 } = areas?.get(key) ?? {};
    floor += km2 / stack.most;
    return km2 > 0 && height <= floor;
  });
}

/** The land of a group on a day with its margin, km2; undefined when it has none. */
export function areaOf(atlas: Atlas, stack: Stack, key: string, day: Day): { km2: number; error: number } | undefined {
  const holding = momentOn(stack, day)?.areas.get(key);
  return holding && { km2: holding.km2, error: areaErrorKm2(atlas.arcs, holding.regions) };
}
