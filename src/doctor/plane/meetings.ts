import type { Options } from '../options';
import { side } from './side';
import { next, type Sheet } from './sheet';
import { treeOf } from './tree';
import { KM_NORTH, kmEast } from './units';

/** Two edges that meet away from their ends, or nearly: named by one step along each. */
export type Meeting =
  | { kind: 'cross'; a: number; b: number; x: number; y: number }
  /** `corner` lies on the step `a`. */
  | { kind: 'touch'; a: number; corner: number }
  /** `corner` lies beside the step `a`, nearer than the tolerance. */
  | { kind: 'near'; a: number; corner: number };

/** Every meeting, told once for each pair of edges. Gives whether all were looked at before the work ran out. */
export function meetings(sheet: Sheet, { snap_km, work }: Pick<Options, 'snap_km' | 'work'>, tell: (meeting: Meeting) => void): boolean {
  const { stepsAlong, edges, x, y } = sheet;
  const steps = Int32Array.from({ length: edges }, (_, e) => stepsAlong.list[stepsAlong.from[e]!]!);
  const boxes = new Float64Array(4 * edges);
  steps.forEach((a, e) => {
    const b = next(sheet, a);
    boxes.set([Math.min(x[a]!, x[b]!), Math.min(y[a]!, y[b]!), Math.max(x[a]!, x[b]!), Math.max(y[a]!, y[b]!)], 4 * e);
  });
  const tree = treeOf(boxes);
  let left = work;
  for (let e = 0; e < edges && left > 0; e++) {
    const [high, wide] = [snap_km / KM_NORTH, snap_km / kmEast(boxes[4 * e + 1]!)];
    tree.search(boxes[4 * e]! - wide, boxes[4 * e + 1]! - high, boxes[4 * e + 2]! + wide, boxes[4 * e + 3]! + high, (f) => {
      if (f > e) meet(sheet, steps[e]!, steps[f]!, snap_km, tell);
      return --left > 0;
    });
  }
  return left > 0;
}

function meet(sheet: Sheet, a: number, b: number, snap: number, tell: (meeting: Meeting) => void): void {
  const { x, y, node } = sheet;
  const [a2, b2] = [next(sheet, a), next(sheet, b)];
  const [ax, ay, ax2, ay2] = [x[a]!, y[a]!, x[a2]!, y[a2]!];
  const [bx, by, bx2, by2] = [x[b]!, y[b]!, x[b2]!, y[b2]!];
  const [s1, s2] = [side(ax, ay, ax2, ay2, bx, by), side(ax, ay, ax2, ay2, bx2, by2)];
  const [t1, t2] = [side(bx, by, bx2, by2, ax, ay), side(bx, by, bx2, by2, ax2, ay2)];
  if (s1 > 0 !== s2 > 0 && s1 !== 0 && s2 !== 0 && t1 > 0 !== t2 > 0 && t1 !== 0 && t2 !== 0) {
    const ratio = t1 / (t1 - t2);
    tell({ kind: 'cross', a, b, x: Math.round(ax + ratio * (ax2 - ax)), y: Math.round(ay + ratio * (ay2 - ay)) });
    return;
  }
  const ends = [node[a]!, node[a2]!, node[b]!, node[b2]!] as const;
  for (const corner of [b, b2]) if (node[corner] !== ends[0] && node[corner] !== ends[1]) beside(sheet, a, a2, corner, snap, tell);
  for (const corner of [a, a2]) if (node[corner] !== ends[2] && node[corner] !== ends[3]) beside(sheet, b, b2, corner, snap, tell);
}

/** Whether a corner lies on a step, or nearer to it than the tolerance. */
function beside({ x, y }: Sheet, a: number, b: number, corner: number, snap: number, tell: (meeting: Meeting) => void): void {
  const [dx, dy] = [x[b]! - x[a]!, y[b]! - y[a]!];
  const [px, py] = [x[corner]! - x[a]!, y[corner]! - y[a]!];
  const along = (px * dx + py * dy) / (dx * dx + dy * dy);
  if (dx * py - dy * px === 0) {
    if (along > 0 && along < 1) tell({ kind: 'touch', a, corner });
    else if (along < 0 ? near(px, py, y[corner]!, snap) : near(px - dx, py - dy, y[corner]!, snap)) tell({ kind: 'near', a, corner });
    return;
  }
  const t = Math.max(0, Math.min(1, along));
  if (near(px - t * dx, py - t * dy, y[corner]!, snap)) tell({ kind: 'near', a, corner });
}

const near = (dx: number, dy: number, y: number, snap: number): boolean => (dx * kmEast(y)) ** 2 + (dy * KM_NORTH) ** 2 < snap * snap;
