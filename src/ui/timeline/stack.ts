import { byId } from '../../core/by-id';
import { changeDays, tenuresHeld } from '../../core/history';
import { areaErrorKm2 } from '../../core/margin';
import type { Outline, FaceOutline, Lens, Tenure } from '../../core/model';
import { once, onceWhileKept } from '../../core/once';
import type { Day } from '../../core/time';
import { groupKey, groupOf } from '../holders';
import { rangeOf } from './scale';

/** The land, km2, of each group of holders from a day to the next change. */
export interface Moment {
  day: Day;
  areas: ReadonlyMap<string, number>;
}
/** Who holds how much over time. `keys`: from the bottom of the picture to the top; `most`: all land at its fullest, km2. */
export interface Stack {
  lens: Lens;
  keys: string[];
  moments: Moment[];
  most: number;
}

/** The area of each holder over time; computed once for each lens. */
export const stackOf = (atlas: Outline, lens: Lens): Stack => stacksOf(atlas)(lens);
const stacksOf = onceWhileKept((atlas: Outline) => once((lens: Lens) => makeStack(atlas, lens)));

function makeStack(atlas: Outline, lens: Lens): Stack {
  const { last } = rangeOf(atlas);
  const days = changeDays(atlas, lens).filter((day) => day <= last);
  const moments = momentsOf(atlas, lens, days);
  const most = Math.max(1, ...moments.map(({ areas }) => [...areas.values()].reduce((sum, km2) => sum + km2, 0)));
  return { lens, keys: order(moments), moments, most };
}

/** Day by day: of each only the land that changes hands is looked at. */
function momentsOf(atlas: Outline, lens: Lens, days: Day[]): Moment[] {
  const faces = byId(atlas.faces);
  let before: ReadonlyMap<string, Tenure> = new Map();
  let groups = new Map<string, Group>();
  return days.map((day) => {
    const now = tenuresHeld(atlas, lens, day);
    groups = new Map(groups);
    for (const region of now.since(before) ?? now.keys()) {
      const face = faces.get(region);
      if (!face?.land) continue;
      move(groups, before.get(region), face, -1);
      move(groups, now.get(region), face, 1);
    }
    before = now;
    return { day, areas: new Map([...groups].map(([key, { km2 }]) => [key, km2])) };
  });
}

/** `regions`: a group whose last region has gone is gone, whatever the sum's last decimals say. */
interface Group {
  km2: number;
  regions: number;
}

function move(groups: Map<string, Group>, tenure: Tenure | undefined, { area_km2 }: FaceOutline, times: 1 | -1): void {
  if (!tenure) return;
  const key = groupKey(groupOf(tenure));
  const { km2, regions } = groups.get(key) ?? { km2: 0, regions: 0 };
  if (regions + times === 0) groups.delete(key);
  else groups.set(key, { km2: km2 + times * area_km2, regions: regions + times });
}

/** The two largest stand at the bottom and the top, so that the quarrel between them is plain; all others lie between, largest lowest. */
function order(moments: Moment[]): string[] {
  const sums = new Map<string, number>();
  for (const { areas } of moments) for (const [key, km2] of areas) sums.set(key, (sums.get(key) ?? 0) + km2);
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
    const km2 = areas?.get(key) ?? 0;
    floor += km2 / stack.most;
    return km2 > 0 && height <= floor;
  });
}

/** The land of a group on a day with its margin, km2; undefined when it has none. */
export function areaOf(atlas: Outline, stack: Stack, key: string, day: Day): { km2: number; error: number } | undefined {
  const moment = momentOn(stack, day);
  const km2 = moment?.areas.get(key);
  if (moment === undefined || km2 === undefined) return undefined;
  const faces = byId(atlas.faces);
  const own = [...tenuresHeld(atlas, stack.lens, moment.day)].filter(
    ([region, tenure]) => faces.get(region)?.land && groupKey(groupOf(tenure)) === key,
  );
  return {
    km2,
    error: areaErrorKm2(
      atlas.arcs,
      own.map(([region]) => region),
    ),
  };
}
