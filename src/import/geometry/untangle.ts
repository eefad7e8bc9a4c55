import type { Position } from 'geojson';
import { untangle } from '../../doctor';
import type { Ring, Rings } from './rings';

/** Pairs of sides of one ring that are looked at; a ring made to need more is left as it is, and the composer takes it as it comes. */
const WORK = 50_000_000;

/**
 * A polygon whose outline crosses itself, parted there: what it goes around an odd number of times is inside, as in a copy that the doctor repairs.
 * Nothing where it does not cross itself, none where it cannot be parted.
 */
export const partedWhereTangled = (rings: Rings): Rings[] | undefined => (rings.some(crossesItself) ? untangle(rings) : undefined);

/** Whether two sides cross between their ends. A line from west to east meets the sides in order, and only those that it stands in can cross. */
export function crossesItself(ring: Ring): boolean {
  const sides = ring.length - 1;
  const west = Float64Array.from({ length: sides }, (_, i) => Math.min(ring[i]![0]!, ring[i + 1]![0]!));
  const order = Uint32Array.from({ length: sides }, (_, i) => i).sort((a, b) => west[a]! - west[b]!);
  let standing: number[] = [];
  let left = WORK;
  for (const side of order) {
    standing = standing.filter((other) => eastOf(ring, other) >= west[side]!);
    left -= standing.length;
    if (left < 0) return false;
    for (const other of standing) if (cross(ring[side]!, ring[side + 1]!, ring[other]!, ring[other + 1]!)) return true;
    standing.push(side);
  }
  return false;
}

const eastOf = (ring: Ring, side: number): number => Math.max(ring[side]![0]!, ring[side + 1]![0]!);

function cross(a: Position, b: Position, c: Position, d: Position): boolean {
  if (Math.max(a[1]!, b[1]!) < Math.min(c[1]!, d[1]!) || Math.max(c[1]!, d[1]!) < Math.min(a[1]!, b[1]!)) return false;
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

const turn = (a: Position, b: Position, c: Position): number => (b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!);
