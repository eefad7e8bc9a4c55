import type { Web } from './web';
import { apartKm, kmPerStep } from './scale';

/** For each place the one that stands for it, how many moved, and how far at most, km. */
export interface Snapped {
  to: Int32Array;
  moved: number;
  farthest: number;
}

/**
 * Places that are no farther apart than `km` become one: each in turn goes to the nearest of those that stayed, or stays. So no place moves
 * farther than `km`, and those that stay are farther apart than that. Found by sorting places into squares of that size.
 */
export function snap({ points }: Web, km: number): Snapped {
  const to = Int32Array.from(points.keys());
  const result: Snapped = { to, moved: 0, farthest: 0 };
  if (km <= 0) return result;
  const squares = new Map<number, number[]>();
  const reachY = km / kmPerStep(0)[1];
  const high = 2 * reachY; // so that most questions look into one or two squares
  const rowOf = (y: number) => Math.floor(y / high);
  for (const [id, [x, y]] of points.entries()) {
    const reachX = km / kmPerStep(y)[0];
    let [best, nearest] = [-1, km];
    for (let row = rowOf(y - reachY); row <= rowOf(y + reachY); row++) {
      const wide = widthOf(row, high, km);
      const last = Math.floor((x + reachX) / wide);
      for (let column = Math.floor((x - reachX) / wide); column <= last; column++)
        squares.get(squareKey(row, column))?.forEach((other) => {
          const apart = apartKm(points[id]!, points[other]!);
          if (apart <= nearest) [best, nearest] = [other, apart];
        });
    }
    if (best >= 0) {
      to[id] = best;
      result.moved++;
      result.farthest = Math.max(result.farthest, nearest);
      continue;
    }
    const key = squareKey(rowOf(y), Math.floor(x / widthOf(rowOf(y), high, km)));
    const inside = squares.get(key);
    if (inside) inside.push(id);
    else squares.set(key, [id]);
  }
  return result;
}

/** Every row of squares has one width, so that both sides of a question reckon alike. */
const widthOf = (row: number, high: number, km: number): number => (2 * km) / kmPerStep((row + 0.5) * high)[0];
const squareKey = (row: number, column: number): number => (row + 2 ** 24) * 2 ** 27 + (column + 2 ** 26);
