import type { Position } from 'geojson';
import { kmPerDegree } from './length';

type Segment = [x0: number, y0: number, x1: number, y1: number];

/** Width of a cell, degrees. */
const CELL = 0.25;
/** Farther than so many cells from any line, all of them are looked at: it is seldom, and a ring grows with its distance. */
const FAR = 12;

/**
 * Tells how far a place (degrees) lies from the nearest point of some lines, km. Lines are straight between positions and lie on the ellipsoid;
 * flat at the place. What is farther than `reach` km may come out farther than it is.
 */
export function nearestTo(lines: Position[][]): (place: Position, reach?: number) => number {
  const all: Segment[] = lines.flatMap((line) => line.slice(1).map((to, i): Segment => [line[i]![0]!, line[i]![1]!, to[0]!, to[1]!]));
  const cells = new Map<string, Segment[]>();
  for (const segment of all) for (const key of cellsOf(segment)) push(cells, key, segment);
  return ([x, y], reach = Infinity) => {
    const [east, north] = kmPerDegree(y!);
    const [column, row] = [Math.floor(x! / CELL), Math.floor(y! / CELL)];
    let nearest = Infinity;
    const look = (some: readonly Segment[]) => {
      for (const [x0, y0, x1, y1] of some) {
        if (beyond((y0 - y!) * north, (y1 - y!) * north, nearest) || beyond((x0 - x!) * east, (x1 - x!) * east, nearest)) continue;
        nearest = Math.min(nearest, toSegment((x0 - x!) * east, (y0 - y!) * north, (x1 - x!) * east, (y1 - y!) * north));
      }
    };
    for (let ring = 0; ring <= FAR; ring++) {
      if (Math.min(nearest, reach) <= (ring - 1) * CELL * Math.min(east, north)) return nearest;
      for (const key of ringOf(column, row, ring)) look(cells.get(key) ?? []);
    }
    if (nearest > FAR * CELL * Math.min(east, north)) look(all);
    return nearest;
  };
}

const keyOf = (column: number, row: number): string => `${column} ${row}`;

/** Every cell that the box of a segment touches. */
function cellsOf([x0, y0, x1, y1]: Segment): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(Math.min(x0, x1) / CELL); column <= Math.floor(Math.max(x0, x1) / CELL); column++)
    for (let row = Math.floor(Math.min(y0, y1) / CELL); row <= Math.floor(Math.max(y0, y1) / CELL); row++) keys.push(keyOf(column, row));
  return keys;
}

function push(cells: Map<string, Segment[]>, key: string, segment: Segment): void {
  const list = cells.get(key);
  if (list) list.push(segment);
  else cells.set(key, [segment]);
}

/** The cells around one, `ring` cells away. */
function ringOf(column: number, row: number, ring: number): string[] {
  if (ring === 0) return [keyOf(column, row)];
  const keys: string[] = [];
  for (let i = -ring; i <= ring; i++) keys.push(keyOf(column + i, row - ring), keyOf(column + i, row + ring));
  for (let i = -ring + 1; i < ring; i++) keys.push(keyOf(column - ring, row + i), keyOf(column + ring, row + i));
  return keys;
}

const beyond = (a: number, b: number, reach: number): boolean => (a > reach && b > reach) || (a < -reach && b < -reach);

/** From the origin to the segment from `(ax, ay)` to `(bx, by)`. */
function toSegment(ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / square));
  return Math.hypot(ax + share * dx, ay + share * dy);
}
