import { crossings } from './crossings';
import { GRID, keyOf, type Edge, type Point } from './edges';

/** How fine a line is drawn, both in grid steps: how far it may leave what it stands for, and on what its inner points are rounded. */
export interface Fineness {
  tolerance: number;
  rounding: number;
}

/**
 * The same lines with fewer points and fewer digits, distances as a Mercator map shows them. Lines keep their ends exactly, so that all meet
 * where they met; where two would cross or a ring collapse, the points around stay as they are, more and more of them until none does. The
 * same lines give the same lines.
 */
export function coarsen(edges: readonly Edge[], fineness: Fineness): Edge[] {
  const exact = edges.map(({ line }) => new Set([0, line.length - 1]));
  for (;;) {
    const coarse = edges.map((edge, i) => drawn(edge, fineness, exact[i]!));
    const mended = faultsOf(coarse).map(({ edge, at }) => spare(edges[edge]!.line, at, exact[edge]!));
    if (!mended.includes(true)) return coarse;
  }
}

/** Where a line crosses another, or has lost its land. */
function faultsOf(edges: readonly Edge[]): { edge: number; at: Point }[] {
  const crossed = crossings(edges).flatMap(({ a, b, at }) => [a, b].map((edge) => ({ edge, at })));
  const isRing = ({ line }: Edge) => keyOf(line[0]!) === keyOf(line.at(-1)!);
  const collapsed = edges.flatMap((each, edge) => (each.line.length < 4 && isRing(each) ? [{ edge, at: each.line[0]! }] : []));
  return [...crossed, ...collapsed];
}

/** Keeps the points of a line around a place exactly; false when all were kept already. */
function spare(line: readonly Point[], at: Point, exact: Set<number>): boolean {
  const before = exact.size;
  const middle = nearestStep(line, at);
  for (let around = 1; exact.size === before && around < 2 * line.length; around *= 2) {
    for (let i = Math.max(0, middle - around); i <= Math.min(line.length - 1, middle + 1 + around); i++) exact.add(i);
  }
  return exact.size > before;
}

function nearestStep(line: readonly Point[], at: Point): number {
  const away = line.slice(1).map((to, i) => distance(at, line[i]!, to, 1));
  return away.indexOf(Math.min(...away));
}

function drawn({ id, line }: Edge, { tolerance, rounding }: Fineness, exact: ReadonlySet<number>): Edge {
  const round = (value: number) => Math.round(value / rounding) * rounding;
  const points = keep(line, exact, tolerance).map((i): Point => (exact.has(i) ? line[i]! : [round(line[i]![0]), round(line[i]![1])]));
  return { id, line: points.filter((point, i) => i === 0 || keyOf(point) !== keyOf(points[i - 1]!)) };
}

/** Which points stay, by Douglas and Peucker's method between those that must; without recursion, for a coast is long. */
function keep(line: readonly Point[], must: ReadonlySet<number>, tolerance: number): number[] {
  const kept = new Set(must);
  const ends = [...must].sort((a, b) => a - b);
  const stretches = ends.slice(1).map((to, i): [from: number, to: number] => [ends[i]!, to]);
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [from, to] = stretch;
    const [far, away] = farthest(line, from, to);
    if (away <= tolerance) continue;
    kept.add(far);
    stretches.push([from, far], [far, to]);
  }
  return [...kept].sort((a, b) => a - b);
}

function farthest(line: readonly Point[], from: number, to: number): [index: number, away: number] {
  let [far, most] = [from, -1];
  const stretch = 1 / Math.cos((line[from]![1] / GRID) * (Math.PI / 180));
  for (let i = from + 1; i < to; i++) {
    const away = distance(line[i]!, line[from]!, line[to]!, stretch);
    if (away > most) [far, most] = [i, away];
  }
  return [far, most];
}

/** Of a point from a segment; degrees of latitude are `stretch` times as long as those of longitude. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point, stretch: number): number {
  const [dx, dy] = [bx - ax, (by - ay) * stretch];
  const [px, py] = [x - ax, (y - ay) * stretch];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return Math.hypot(px - along * dx, py - along * dy);
}
