import type { Arc } from './model';

type Bounding = Pick<Arc, 'left' | 'right' | 'length_km' | 'error_km'>;

/**
 * One standard deviation, km2, of the area of a union of regions: sqrt(sum of (length_km * error_km)^2) over the arcs that bound it, that
 * is, those with exactly one side in it. Arcs are taken as independent of each other, and each as shifted as a whole.
 */
export function areaErrorKm2(arcs: Iterable<Bounding>, regions: Iterable<string>): number {
  const union = new Set<string | null>(regions);
  let variance = 0;
  for (const arc of arcs) {
    if (union.has(arc.left) !== union.has(arc.right)) variance += (arc.length_km * arc.error_km) ** 2;
  }
  return Math.sqrt(variance);
}
