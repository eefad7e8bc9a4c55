import { kmPerDegree } from '../../core/length';
import { GRID, type Point } from '../../core/partition/edges';

/** Kilometres in a grid step to the east and to the north, at a height of the grid. */
export function kmPerStep(y: number): [east: number, north: number] {
  const [east, north] = kmPerDegree(Math.max(-89, Math.min(89, y / GRID)));
  return [east / GRID, north / GRID];
}

/** Between two places near each other, km. */
export function apartKm([x0, y0]: Point, [x1, y1]: Point): number {
  const [east, north] = kmPerStep((y0 + y1) / 2);
  return Math.hypot((x1 - x0) * east, (y1 - y0) * north);
}
