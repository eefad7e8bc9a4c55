import { next, previous, type Sheet } from './sheet';
import { KM_NORTH, kmEast, toDegrees } from './units';

/** A piece of land between two lines that part in one node and meet again in another: its mean width, km, and a place on its rim. */
export interface Lens {
  width: number;
  at: [number, number];
}
/** Steps that are walked before a piece counts as wide. */
const FAR = 2000;

/** The piece that a ring, walked on from `corner` or back from it, cuts off another ring, which has its corner `rim` in the same node. */
export function lensOf(sheet: Sheet, corner: number, onward: boolean, rim: number): Lens {
  const path = walkTo(sheet, corner, onward, (c) => meetsRing(sheet, c, sheet.ringOf[rim]!));
  const middle = path[Math.floor(path.length / 2)]!;
  const at: [number, number] = [toDegrees(sheet.x[middle]!), toDegrees(sheet.y[middle]!)];
  const end = sheet.node[path.at(-1)!]!;
  if (end === sheet.node[corner]) return { width: widthOf(sheet, path), at };
  const sides = [true, false].map((way) => walkTo(sheet, rim, way, (c) => sheet.node[c] === end));
  const back = sides.filter((side) => sheet.node[side.at(-1)!] === end).sort((a, b) => a.length - b.length)[0];
  if (!back) return { width: Infinity, at };
  return { width: widthOf(sheet, [...path, ...back.toReversed()]), at };
}

function walkTo(sheet: Sheet, from: number, onward: boolean, there: (corner: number) => boolean): number[] {
  const path = [from];
  for (let i = 0; i < FAR; i++) {
    const corner = onward ? next(sheet, path.at(-1)!) : previous(sheet, path.at(-1)!);
    path.push(corner);
    if (there(corner) || corner === from) break;
  }
  return path;
}

function meetsRing({ node, cornersAt, ringOf }: Sheet, corner: number, ring: number): boolean {
  const at = node[corner]!;
  for (let i = cornersAt.from[at]!; i < cornersAt.from[at + 1]!; i++) if (ringOf[cornersAt.list[i]!] === ring) return true;
  return false;
}

/** Of a long piece, its area by half its outline is how wide it is on average; km. */
export function widthOf({ x, y }: Sheet, path: readonly number[]): number {
  const [x0, y0] = [x[path[0]!]!, y[path[0]!]!];
  const east = kmEast(y0);
  let [area, outline] = [0, 0];
  for (let i = 0; i < path.length; i++) {
    const [a, b] = [path[i]!, path[(i + 1) % path.length]!];
    const [ax, ay] = [(x[a]! - x0) * east, (y[a]! - y0) * KM_NORTH];
    const [bx, by] = [(x[b]! - x0) * east, (y[b]! - y0) * KM_NORTH];
    area += (ax * by - ay * bx) / 2;
    outline += Math.hypot(bx - ax, by - ay);
  }
  return outline === 0 ? 0 : (2 * Math.abs(area)) / outline;
}
