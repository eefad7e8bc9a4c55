import type { Day } from '../../core/time';
import type { Item } from '../item';
import type { Ledger } from '../ledger';
import { metres } from './common';
import { widthOf } from './lens';
import { isForward, landLeft, next, type Sheet } from './sheet';
import { between } from './side';
import { toDegrees } from './units';

/** A walk along the rim of the land, with what is no land to the left: `step` of a ring, taken backward or as it runs. */
interface Rim {
  step: number;
  reversed: boolean;
}

/**
 * Places in nobody's land that several features surround, on every map that the data hold; narrow ones are slivers. `work` bounds the steps that
 * are looked at: of more maps than that allows, some are left out, evenly, and the answer is false.
 */
export function gaps(
  sheet: Sheet,
  crossed: Set<number>,
  ledger: Ledger,
  { sliver_km, work }: { sliver_km: number; work: number },
): boolean {
  const maps = mapsOf(sheet.items);
  const most = Math.max(1, Math.floor(work / 10 / Math.max(1, sheet.x.length)));
  const stride = Math.max(1, Math.ceil(maps.length / most));
  const told = new Set<string>();
  for (let i = maps.length - 1; i >= 0; i -= stride) gapsOn(sheet, maps[i]!, crossed, told, ledger, sliver_km);
  return stride === 1;
}

interface OneMap {
  day: Day | null;
  lens?: string;
}

/** A day on which something begins gives a map of its own, unless all that is on it is still there when the next thing begins. */
function mapsOf(items: readonly Item[]): OneMap[] {
  const days = [...new Set(items.map(({ span }) => span.from))].sort((a, b) => (a ?? -Infinity) - (b ?? -Infinity));
  const ends = [...new Set(items.flatMap(({ span }) => span.to ?? []))].sort((a, b) => a - b);
  const own = days.filter((day, i) => i + 1 === days.length || firstAfter(ends, day) <= days[i + 1]!);
  const lenses = [...new Set(items.map(({ lens }) => lens))].filter((lens) => lens !== undefined);
  return own.flatMap((day) => (lenses.length === 0 ? [{ day }] : lenses.map((lens) => ({ day, lens }))));
}

/** The first end after a day; none counts as never. */
function firstAfter(ends: Day[], day: Day | null): Day {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > (day ?? -Infinity)) high = middle;
    else low = middle + 1;
  }
  return ends[low] ?? Infinity;
}

function isOn({ span, lens }: Item, map: OneMap): boolean {
  if (lens !== undefined && map.lens !== undefined && lens !== map.lens) return false;
  const day = map.day ?? -Infinity;
  return (span.from ?? -Infinity) <= day && day < (span.to ?? Infinity);
}

function gapsOn(sheet: Sheet, map: OneMap, crossed: Set<number>, told: Set<string>, ledger: Ledger, sliver_km: number): void {
  const rims = rimsOn(sheet, map, crossed);
  const startsAt = new Map<number, number[]>();
  rims.forEach((rim, i) => {
    const node = sheet.node[originOf(sheet, rim)]!;
    const known = startsAt.get(node);
    if (known) known.push(i);
    else startsAt.set(node, [i]);
  });
  const used = new Uint8Array(rims.length);
  for (let i = 0; i < rims.length; i++) {
    const loop = used[i] ? undefined : loopFrom(sheet, rims, i, startsAt, used);
    if (loop) tellGap(sheet, loop, told, ledger, sliver_km);
  }
}

/** The edges that have land on one side only. */
function rimsOn(sheet: Sheet, map: OneMap, crossed: Set<number>): Rim[] {
  const [left, right] = [new Uint8Array(sheet.edges), new Uint8Array(sheet.edges)];
  const steps: number[] = [];
  sheet.rings.forEach(({ item, start, end }, ring) => {
    if (crossed.has(ring) || !isOn(sheet.items[item]!, map)) return;
    for (let step = start; step < end; step++) {
      (landLeft(sheet, step) ? left : right)[sheet.edge[step]!] = 1;
      steps.push(step);
    }
  });
  return steps
    .filter((step) => left[sheet.edge[step]!] !== right[sheet.edge[step]!])
    .map((step) => ({ step, reversed: landLeft(sheet, step) === isForward(sheet, step) }));
}

const originOf = (sheet: Sheet, { step, reversed }: Rim): number => (reversed ? next(sheet, step) : step);
const endOf = (sheet: Sheet, { step, reversed }: Rim): number => (reversed ? step : next(sheet, step));

/** Goes round what lies to the left, turning left as sharply as it can at every node. Undefined when it does not come back. */
function loopFrom(sheet: Sheet, rims: Rim[], first: number, startsAt: Map<number, number[]>, used: Uint8Array): Rim[] | undefined {
  const loop: Rim[] = [];
  let at = first;
  while (!used[at]) {
    used[at] = 1;
    loop.push(rims[at]!);
    const onward = (startsAt.get(sheet.node[endOf(sheet, rims[at]!)]!) ?? []).filter((i) => !used[i] || i === first);
    if (onward.length === 0) return undefined;
    at = onward.reduce((best, i) => (isSharper(sheet, rims[at]!, rims[i]!, rims[best]!) ? i : best));
  }
  return at === first ? loop : undefined;
}

/** Whether turning into `a` keeps more to the left than turning into `b`, coming along `rim`. */
function isSharper(sheet: Sheet, rim: Rim, a: Rim, b: Rim): boolean {
  const way = (each: Rim): [number, number] => {
    const [from, to] = [originOf(sheet, each), endOf(sheet, each)];
    return [sheet.x[to]! - sheet.x[from]!, sheet.y[to]! - sheet.y[from]!];
  };
  const [dx, dy] = way(rim);
  return between(...way(b), -dx, -dy, ...way(a));
}

function tellGap(sheet: Sheet, loop: Rim[], told: Set<string>, ledger: Ledger, sliver_km: number): void {
  const path = loop.map((rim) => originOf(sheet, rim));
  if (loop.length < 3 || !isCounterclockwise(sheet, path)) return;
  const around = [...new Set(loop.map(({ step }) => sheet.rings[sheet.ringOf[step]!]!.item))];
  const ids = [...new Set(around.map((item) => sheet.items[item]!.id))].sort();
  if (around.length < 2 || ids.length < 2) return;
  const lowest = path.reduce((a, b) => (sheet.node[a]! < sheet.node[b]! ? a : b));
  const key = `${sheet.node[lowest]} ${ids.join(' ')}`;
  if (told.has(key)) return;
  told.add(key);
  const { file, id } = sheet.items[around.find((item) => sheet.items[item]!.id === ids[0])!]!;
  const where = { file, id, at: [toDegrees(sheet.x[lowest]!), toDegrees(sheet.y[lowest]!)] };
  const names = ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : ids.join(', ');
  const width = widthOf(sheet, path);
  if (width >= sliver_km) ledger.add('gap', where, `there is a gap between ${names}`);
  else ledger.add('sliver', where, `there is a sliver ${metres(width)} wide between ${names}`);
}

function isCounterclockwise({ x, y }: Sheet, path: number[]): boolean {
  const [x0, y0] = [x[path[0]!]!, y[path[0]!]!];
  let sum = 0;
  for (let i = 1; i + 1 < path.length; i++) {
    const [a, b] = [path[i]!, path[i + 1]!];
    sum += (x[a]! - x0) * (y[b]! - y0) - (y[a]! - y0) * (x[b]! - x0);
  }
  return sum > 0;
}
