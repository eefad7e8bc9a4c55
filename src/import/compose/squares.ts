import type { Point } from '../../core/partition/edges';

/** Squares of one size over the grid, each with the numbers of what touches it. */
export type Squares = Map<number, number[]>;

export function put(squares: Squares, square: number, item: number): void {
  const inside = squares.get(square);
  if (inside) inside.push(item);
  else squares.set(square, [item]);
}

const key = (column: number, row: number): number => (row + 2 ** 25) * 2 ** 26 + (column + 2 ** 25);
export const squareOf = ([x, y]: Point, size: number): number => key(Math.floor(x / size), Math.floor(y / size));

/**
 * The squares that the straight way between two places comes as near to as `reachX`, `reachY`. Row by row, so that a long step costs as many
 * squares as it is long, not as its box is large.
 */
export function squaresAlong(a: Point, b: Point, size: number, reachX: number, reachY: number, visit: (square: number) => void): void {
  const [low, high] = a[1] <= b[1] ? [a, b] : [b, a];
  const rise = high[1] - low[1];
  const [west, east] = a[0] <= b[0] ? [a[0], b[0]] : [b[0], a[0]];
  const last = Math.floor((high[1] + reachY) / size);
  for (let row = Math.floor((low[1] - reachY) / size); row <= last; row++) {
    let [from, to] = [west, east];
    if (rise > 0) {
      const at = (y: number) => low[0] + ((Math.max(low[1], Math.min(high[1], y)) - low[1]) / rise) * (high[0] - low[0]);
      const [one, other] = [at(row * size - reachY), at((row + 1) * size + reachY)];
      [from, to] = one <= other ? [one, other] : [other, one];
    }
    const end = Math.floor((to + reachX + 1) / size);
    for (let column = Math.floor((from - reachX - 1) / size); column <= end; column++) visit(key(column, row));
  }
}
