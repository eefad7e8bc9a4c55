import type { ArcFacts } from './model';
import { onceWhileKept } from './once';

type Bounding = Pick<ArcFacts, 'left' | 'right' | 'length_km' | 'error_km'>;

/**
 * One standard deviation, km2, of the area of a union of regions: sqrt(sum of (length_km * error_km)^2) over the arcs that bound it, that
 * is, those with exactly one side in it. Arcs are taken as independent of each other, and each as shifted as a whole.
 */
export const areaErrorKm2 = (arcs: readonly Bounding[], regions: Iterable<string>): number =>
  sumErrorKm2(arcs, new Map([...regions].map((region) => [region, 1])));

/** The same of a sum in which a region counts more than once (or less than nothing): `times` says how often. */
export function sumErrorKm2(arcs: readonly Bounding[], times: ReadonlyMap<string | null, number>): number {
  const count = (region: string | null) => times.get(region) ?? 0;
  let variance = 0;
  for (const i of around(arcs, times.keys())) {
    const arc = arcs[i]!;
    variance += ((count(arc.left) - count(arc.right)) * arc.length_km * arc.error_km) ** 2;
  }
  return Math.sqrt(variance);
}

/** The arcs that touch some regions, by their number and in order: a small part of a large drawing is summed as fast as one of a small one. */
function around(arcs: readonly Bounding[], regions: Iterable<string | null>): number[] {
  const bySide = sidesOf(arcs);
  const found = new Set<number>();
  for (const region of regions) for (const i of bySide.get(region) ?? []) found.add(i);
  return [...found].sort((a, b) => a - b);
}

const sidesOf = onceWhileKept((arcs: readonly Bounding[]) => {
  const bySide = new Map<string | null, number[]>();
  const add = (side: string | null, i: number) => {
    const list = bySide.get(side);
    if (list) list.push(i);
    else bySide.set(side, [i]);
  };
  arcs.forEach(({ left, right }, i) => {
    add(left, i);
    add(right, i);
  });
  return bySide;
});
