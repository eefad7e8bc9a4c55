import type { Position } from 'geojson';

/** A closed ring: its first position comes again at the end. */
export type Ring = Position[];
/** Outer ring first, then its holes. */
export type Rings = Ring[];

/** Twice the signed area in square degrees: above zero when the ring runs counterclockwise. Reckoned from its first position, to keep digits. */
export function turning(ring: Ring): number {
  const [x0, y0] = ring[0] as [number, number];
  let sum = 0;
  for (let i = 1; i + 1 < ring.length; i++) {
    const [ax, ay] = ring[i] as [number, number];
    const [bx, by] = ring[i + 1] as [number, number];
    sum += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return sum;
}

/** Whether a position lies inside a ring: a ray to the east crosses it an odd number of times. */
export function inside(ring: Ring, [x, y]: Position): boolean {
  let within = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i] as [number, number];
    const [bx, by] = ring[j] as [number, number];
    if (ay > y! !== by > y! && x! < ((bx - ax) * (y! - ay)) / (by - ay) + ax) within = !within;
  }
  return within;
}
