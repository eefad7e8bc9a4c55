import type { ArcFacts } from './model';

type Bounding = Pick<ArcFacts, 'left' | 'right' | 'length_km' | 'error_km'>;

/**
 * One standard deviation, km2, of the area of a union of regions: sqrt(sum of (length_km * error_km)^2) over the arcs that bound it, that
 * is, those with exactly one side in it. Arcs are taken as independent of each other, and each as shifted as a whole.
 */
export const areaErrorKm2 = (arcs: Iterable<Bounding>, regions: Iterable<string>): number =>
  sumErrorKm2(arcs, new Map([...regions].map((region) => [region, 1])));

/** The same of a sum in which a region counts more than once (or less than nothing): `times` says how often. */
export function sumErrorKm2(arcs: Iterable<Bounding>, times: ReadonlyMap<string | null, number>): number {
  const count = (region: string | null) => times.get(region) ?? 0;
  let variance = 0;
  for (const arc of arcs) variance += ((count(arc.left) - count(arc.right)) * arc.length_km * arc.error_km) ** 2;
  return Math.sqrt(variance);
}
