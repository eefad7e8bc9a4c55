/** A made-up planar partition: a jittered grid whose sides are winding lines, each shared by its two cells. The same numbers give the same plane. */
import type { Position } from 'geojson';
import type { Box } from '../../src/core/model';
import { GRID } from '../../src/core/partition/edges';
import type { Random } from './random';

export interface Plane {
  columns: number;
  rows: number;
  /** Lines with the cells on their left and right; null = outside. */
  lines: { points: Position[]; left: number | null; right: number | null }[];
  /** Of each cell the lines around it, counterclockwise; `~i` = line `i` backward. */
  rings: number[][];
}

/** So far from its place in the grid, in cells, that no two sides of a cell come closer than 37 degrees. */
const JITTER = 0.22;
/** Within so wide an angle (radians) of its chord a line winds; at each halving it uses up some of what is left of it. */
const WINDING = 0.28;
const USED = 0.4;

/** `cells` at least (a full grid), in a box of degrees, whose lines have about `vertices` points in all. */
export function planeOf(cells: number, vertices: number, box: Box, random: Random): Plane {
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  const columns = Math.max(1, Math.round(Math.sqrt((cells * width) / height)));
  const rows = Math.ceil(cells / columns);
  const across = columns * (rows + 1);
  const steps = Math.max(1, Math.round(vertices / (across + rows * (columns + 1))) - 1);
  const nodes = nodesOf(columns, rows, box, random);
  const node = (row: number, column: number) => nodes[row * (columns + 1) + column]!;
  const cell = (row: number, column: number) => (row >= 0 && row < rows && column >= 0 && column < columns ? row * columns + column : null);
  const line = (from: Position, to: Position, edge: boolean) => [...wind(from, to, steps, edge ? 0 : WINDING, random), to].map(onGrid);
  const lines: Plane['lines'] = [];
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column < columns; column++)
      lines.push({
        points: line(node(row, column), node(row, column + 1), row === 0 || row === rows),
        left: cell(row, column),
        right: cell(row - 1, column),
      });
  for (let row = 0; row < rows; row++)
    for (let column = 0; column <= columns; column++)
      lines.push({
        points: line(node(row, column), node(row + 1, column), column === 0 || column === columns),
        left: cell(row, column - 1),
        right: cell(row, column),
      });
  const side = (row: number, column: number) => across + row * (columns + 1) + column;
  const rings = Array.from({ length: rows * columns }, (_, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    return [row * columns + column, side(row, column + 1), ~((row + 1) * columns + column), ~side(row, column)];
  });
  return { columns, rows, lines, rings };
}

function nodesOf(columns: number, rows: number, [west, south, east, north]: Box, random: Random): Position[] {
  const nodes: Position[] = [];
  const stray = (at: number, last: number) => (at === 0 || at === last ? 0 : (random() * 2 - 1) * JITTER);
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++)
      nodes.push([
        west + ((column + stray(column, columns)) / columns) * (east - west),
        south + ((row + stray(row, rows)) / rows) * (north - south),
      ]);
  return nodes;
}

/** The points from `a` to before `b`: the middle is put aside within the angle, the halves wind within what is left of it, so none ever crosses another. */
function wind(a: Position, b: Position, steps: number, angle: number, random: Random): Position[] {
  if (steps <= 1) return [a];
  const half = Math.floor(steps / 2);
  const [share, used] = [half / steps, angle * USED];
  const aside = Math.min(share, 1 - share) * Math.tan(used) * (random() * 2 - 1);
  const [dx, dy] = [b[0]! - a[0]!, b[1]! - a[1]!];
  const middle = [a[0]! + share * dx - aside * dy, a[1]! + share * dy + aside * dx];
  return [...wind(a, middle, half, angle - used, random), ...wind(middle, b, steps - half, angle - used, random)];
}

const onGrid = (position: Position): Position => position.map((value) => Math.round(value * GRID) / GRID);

/** The cell's outline, closed. */
export const outlineOf = ({ lines }: Plane, ring: number[]): Position[] => {
  const points = ring.flatMap((i) => {
    const line = i < 0 ? lines[~i]!.points.toReversed() : lines[i]!.points;
    return line.slice(0, -1);
  });
  return [...points, points[0]!];
};

/** The cells beside each cell. */
export function neighboursOf({ lines, rings }: Plane): number[][] {
  const beside: number[][] = rings.map(() => []);
  for (const { left, right } of lines) {
    if (left === null || right === null) continue;
    beside[left]!.push(right);
    beside[right]!.push(left);
  }
  return beside;
}
