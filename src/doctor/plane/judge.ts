import { meetInTime } from '../item';
import type { Ledger } from '../ledger';
import type { Options } from '../options';
import type { Cuts } from './cut';
import { meetings, type Meeting } from './meetings';
import type { Groups } from './pairs';
import { itemOf, type Sheet } from './sheet';
import { KM_NORTH, kmEast, toDegrees } from './units';
import { pairBook, type PairBook } from './pair-book';

/** What the meetings of edges say of each ring and of neighbours, and where to cut. `crossed`: rings that cross themselves or one of their own feature. */
export interface Judged {
  cuts: Cuts;
  crossed: Set<number>;
  told: Set<number>;
  whole: boolean;
}

/** Tells rings that cross, corners that neighbours lack or miss; two different features are only looked at if they are ever on one map. */
export function judge(sheet: Sheet, ledger: Ledger, options: Options): Judged {
  const judged: Judged = { cuts: new Map(), crossed: new Set(), told: new Set(), whole: true };
  const book = pairBook(sheet.items, ledger);
  judged.whole = meetings(sheet, options, (meeting) => {
    if (meeting.kind === 'cross') crossing(sheet, meeting, judged, ledger);
    else lying(sheet, meeting, judged, book);
  });
  book.tell();
  return judged;
}

const groupOf = ({ from, list }: Groups, id: number): Int32Array => list.subarray(from[id], from[id + 1]);

function crossing(sheet: Sheet, { a, b, x, y }: Extract<Meeting, { kind: 'cross' }>, judged: Judged, ledger: Ledger): void {
  let needed = false;
  for (const s of groupOf(sheet.stepsAlong, sheet.edge[a]!)) {
    for (const t of groupOf(sheet.stepsAlong, sheet.edge[b]!)) {
      const [i, j] = [itemOf(sheet, s), itemOf(sheet, t)];
      if (i !== j && !meetInTime(sheet.items[i]!, sheet.items[j]!)) continue;
      needed = true;
      if (i === j) crossesItself(sheet, sheet.ringOf[s]!, sheet.ringOf[t]!, [toDegrees(x), toDegrees(y)], judged, ledger);
    }
  }
  if (!needed) return;
  for (const step of [a, b]) cut(judged.cuts, sheet.edge[step]!, x, y);
}

/** Each pair of rings once. */
function crossesItself({ items, rings }: Sheet, i: number, j: number, at: number[], { crossed, told }: Judged, ledger: Ledger): void {
  const key = Math.min(i, j) * rings.length + Math.max(i, j);
  if (told.has(key)) return;
  told.add(key);
  crossed.add(i).add(j);
  const [r, q] = [rings[i]!, rings[j]!];
  const { file, id } = items[r.item]!;
  if (i === j) ledger.add('bow-tie', { file, id, at }, 'a ring crosses itself');
  else if (r.area !== q.area) ledger.add('part-overlap', { file, id, at }, 'two of its parts overlap');
  else if (r.ring > 0 && q.ring > 0) ledger.add('hole-overlap', { file, id, at }, 'two of its holes overlap');
  else ledger.add('rings-cross', { file, id, at }, 'two rings cross');
}

function lying(sheet: Sheet, { kind, a, corner }: Exclude<Meeting, { kind: 'cross' }>, judged: Judged, book: PairBook): void {
  const [x, y] = [sheet.x[corner]!, sheet.y[corner]!];
  const corners = groupOf(sheet.cornersAt, sheet.node[corner]!);
  for (const step of groupOf(sheet.stepsAlong, sheet.edge[a]!)) {
    for (const other of corners) {
      const [i, j] = [itemOf(sheet, step), itemOf(sheet, other)];
      if (i !== j && !meetInTime(sheet.items[i]!, sheet.items[j]!)) continue;
      if (kind === 'touch') cut(judged.cuts, sheet.edge[a]!, x, y);
      if (i !== j && !corners.some((each) => itemOf(sheet, each) === i))
        book.note(kind, i, j, x, y, kind === 'near' ? gapTo(sheet, a, corner) : 0);
    }
  }
}

/** How far a corner lies beside a step, m. */
function gapTo({ x, y, rings, ringOf }: Sheet, a: number, corner: number): number {
  const { start, end } = rings[ringOf[a]!]!;
  const b = a + 1 === end ? start : a + 1;
  const [east, north] = [kmEast(y[corner]!) * 1000, KM_NORTH * 1000];
  const [dx, dy] = [(x[b]! - x[a]!) * east, (y[b]! - y[a]!) * north];
  const [px, py] = [(x[corner]! - x[a]!) * east, (y[corner]! - y[a]!) * north];
  const t = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy)));
  return Math.hypot(px - t * dx, py - t * dy);
}

function cut(cuts: Cuts, edge: number, x: number, y: number): void {
  const known = cuts.get(edge);
  if (!known) cuts.set(edge, [{ x, y }]);
  else if (!known.some((at) => at.x === x && at.y === y)) known.push({ x, y });
}
