import type { Point } from './edges';
import type { Cell } from './polygonise';

/** A point inside a cell (between grid points, so never on a line): the middle of the widest stretch of the level line at half its height. */
export function pointInside({ shell, holes }: Pick<Cell, 'shell' | 'holes'>): Point {
  const ys = shell.points.map(([, y]) => y);
  const middle = Math.floor((least(ys) - least(ys.map((y) => -y))) / 2) + 0.5;
  const xs = [shell, ...holes].flatMap(({ points }) => crossingsAt(points, middle)).sort((a, b) => a - b);
  let best: [number, number] = [xs[0]!, xs[1]!];
  for (let i = 2; i + 1 < xs.length; i += 2) if (xs[i + 1]! - xs[i]! > best[1] - best[0]) best = [xs[i]!, xs[i + 1]!];
  return [(best[0] + best[1]) / 2, middle];
}

const least = (values: number[]): number => values.reduce((a, b) => Math.min(a, b));

function crossingsAt(points: readonly Point[], y: number): number[] {
  const xs: number[] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const [a, b] = [points[i]!, points[i + 1]!];
    if (a[1] > y !== b[1] > y) xs.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
  }
  return xs;
}
