import type { Position } from 'geojson';

/** The grid of all coordinates: 1e-5 degree, about a metre. On it, sides and crossings are reckoned in whole numbers and are exact. */
export const GRID = 1e5;
/** A position in whole grid steps. */
export type Point = readonly [x: number, y: number];
/** A line between two nodes, in grid steps. Nodes are where ends coincide. */
export interface Edge {
  id: string;
  line: Point[];
}

/** The nearest grid point of a position in degrees. */
export const toGrid = (position: Position): Point => [Math.round(position[0]! * GRID), Math.round(position[1]! * GRID)];
/** Degrees, with at most five decimals. */
export const fromGrid = ([x, y]: Point): [number, number] => [Math.round(x) / GRID, Math.round(y) / GRID];
/** The same text for the same point. */
export const keyOf = ([x, y]: Point): string => `${x},${y}`;

/** A line with its authored id, on the grid; steps shorter than the grid are gone. */
export function edgeOf(id: string, coordinates: Position[]): Edge {
  const line = coordinates.map(toGrid).filter((point, i, all) => i === 0 || keyOf(point) !== keyOf(all[i - 1]!));
  return { id, line };
}

/** Positive when `c` lies to the left of the way from `a` to `b`, 0 when the three are in line. Exact on the grid. */
export const turn = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Twice the area of a closed line, grid steps squared: positive when it runs counterclockwise. */
export function doubleArea(ring: readonly Point[]): number {
  const origin = ring[0]!;
  let sum = 0;
  for (let i = 1; i + 1 < ring.length; i++) sum += turn(origin, ring[i]!, ring[i + 1]!);
  return sum;
}
