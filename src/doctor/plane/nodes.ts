import { meetInTime } from '../item';
import type { Ledger } from '../ledger';
import type { Common } from './common';
import { lensOf } from './lens';
import { between } from './side';
import { next, previous, type Sheet } from './sheet';
import { toDegrees } from './units';

/** What the corners in one node say of the rings that pass there. */
export interface Passed {
  /** Pairs of rings (the lower times the number of rings, plus the higher) that have a node in common. */
  met: Set<number>;
  /** Rings that come twice through a node, and the place. */
  touched: Map<number, { at: [number, number]; crosses: boolean }>;
  whole: boolean;
}

/** Looks in every node whether one ring goes into the land of another. `told`: pairs of rings that are known to cross. `work` bounds the pairs. */
export function passNodes(sheet: Sheet, told: Set<number>, common: Common, ledger: Ledger, work: number): Passed {
  const passed: Passed = { met: new Set(), touched: new Map(), whole: true };
  const { from, list } = sheet.cornersAt;
  let left = work;
  for (let n = 0; n + 1 < from.length && left > 0; n++) {
    for (let i = from[n]!; i < from[n + 1]!; i++) {
      for (let j = i + 1; j < from[n + 1]! && left-- > 0; j++) pass(sheet, list[i]!, list[j]!, told, common, passed, ledger);
    }
  }
  return { ...passed, whole: left > 0 };
}

function pass(sheet: Sheet, c: number, d: number, told: Set<number>, common: Common, passed: Passed, ledger: Ledger): void {
  const { ringOf, rings, items } = sheet;
  const [i, j] = [ringOf[c]!, ringOf[d]!];
  const [r, q] = [rings[i]!, rings[j]!];
  if (r.item !== q.item && !meetInTime(items[r.item]!, items[q.item]!)) return;
  if (i !== j) passed.met.add(Math.min(i, j) * rings.length + Math.max(i, j));
  const at: [number, number] = [toDegrees(sheet.x[c]!), toDegrees(sheet.y[c]!)];
  if (i === j) {
    const known = passed.touched.get(i);
    if (!known?.crosses) passed.touched.set(i, { at, crosses: crossesAt(sheet, c, d) });
  } else if (r.item !== q.item) {
    noteEntries(sheet, c, d, common);
    noteEntries(sheet, d, c, common);
  } else if (!told.has(Math.min(i, j) * rings.length + Math.max(i, j)) && (r.area === q.area ? leaves : goesInto)(sheet, d, c)) {
    told.add(Math.min(i, j) * rings.length + Math.max(i, j));
    if (r.area === q.area) ledger.add('rings-cross', { ...whereOf(sheet, c), at }, 'two rings cross');
    else ledger.add('part-overlap', { ...whereOf(sheet, c), at }, 'two of its parts overlap');
  }
}

const whereOf = ({ items, rings, ringOf }: Sheet, corner: number) => {
  const { file, id } = items[rings[ringOf[corner]!]!.item]!;
  return { file, id };
};

type Direction = [dx: number, dy: number];
const towards = ({ x, y }: Sheet, from: number, to: number): Direction => [x[to]! - x[from]!, y[to]! - y[from]!];

/** The two sides of a corner, in the order in which its land lies counterclockwise between them. */
function wedgeOf(sheet: Sheet, corner: number): [Direction, Direction] {
  const [back, on] = [towards(sheet, corner, previous(sheet, corner)), towards(sheet, corner, next(sheet, corner))];
  return sheet.rings[sheet.ringOf[corner]!]!.leftward ? [on, back] : [back, on];
}

const within = ([start, end]: [Direction, Direction], d: Direction): boolean => between(...start, ...end, ...d);

/** The ways of one corner that go into the land at another: onward, back. */
const ways = (sheet: Sheet, corner: number, into: [Direction, Direction]): [onward: boolean, back: boolean] => [
  within(into, towards(sheet, corner, next(sheet, corner))),
  within(into, towards(sheet, corner, previous(sheet, corner))),
];

function noteEntries(sheet: Sheet, c: number, d: number, common: Common): void {
  const [onward, back] = ways(sheet, d, wedgeOf(sheet, c));
  const [i, j] = [sheet.rings[sheet.ringOf[c]!]!.item, sheet.rings[sheet.ringOf[d]!]!.item];
  if (onward) common.note(i, j, lensOf(sheet, d, true, c));
  else if (back) common.note(i, j, lensOf(sheet, d, false, c));
}

const goesInto = (sheet: Sheet, d: number, c: number): boolean =>
  ways(sheet, d, wedgeOf(sheet, c)).includes(true) || ways(sheet, c, wedgeOf(sheet, d)).includes(true);

function leaves(sheet: Sheet, d: number, c: number): boolean {
  const [start, end] = wedgeOf(sheet, c);
  return ways(sheet, d, [end, start]).includes(true);
}

/** Whether a ring that comes twice through a node passes through itself there, or only leans on itself. */
function crossesAt(sheet: Sheet, c: number, d: number): boolean {
  const wedge = wedgeOf(sheet, c);
  const [inside, outside] = [ways(sheet, d, wedge), ways(sheet, d, [wedge[1], wedge[0]])];
  return (inside[0] && outside[1]) || (inside[1] && outside[0]);
}
