/** Distances on the ground, for places near each other: degrees are stretched at the latitude, not measured on the ellipsoid. */
import type { Position } from 'geojson';

const KM = 111.2;
/** Kilometres between two places that are near each other. */
const apart = ([x, y]: Position, [u, v]: Position) => Math.hypot((x! - u!) * Math.cos(((y! + v!) / 2) * (Math.PI / 180)), y! - v!) * KM;

/** Kilometres from a place to the nearest point of a segment. */
function toSegment(place: Position, a: Position, b: Position): number {
  const stretch = Math.cos(place[1]! * (Math.PI / 180));
  const [dx, dy] = [(b[0]! - a[0]!) * stretch, b[1]! - a[1]!];
  const along = ((place[0]! - a[0]!) * stretch * dx + (place[1]! - a[1]!) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return apart(place, [a[0]! + t * (b[0]! - a[0]!), a[1]! + t * (b[1]! - a[1]!)]);
}

/** Whether a place lies within `km` of one of the lines. */
export const near = (place: Position, km: number, candidates: Position[][]): boolean =>
  candidates.some((line) => line.some((point, i) => i > 0 && nearSegment(place, km, line[i - 1]!, point)));

/** Far segments are put aside by their box; only the others are measured. */
function nearSegment(place: Position, km: number, a: Position, b: Position): boolean {
  const [dy, dx] = [km / KM, km / KM / Math.cos(place[1]! * (Math.PI / 180))];
  const outside = (axis: 0 | 1, by: number) =>
    place[axis]! < Math.min(a[axis]!, b[axis]!) - by || place[axis]! > Math.max(a[axis]!, b[axis]!) + by;
  return !outside(0, dx) && !outside(1, dy) && toSegment(place, a, b) <= km;
}

/** Places along a segment, its ends included, at most about `every` kilometres apart. */
export function sampled(from: Position, to: Position, every = 1): Position[] {
  const steps = Math.max(1, Math.ceil(apart(from, to) / every));
  return Array.from({ length: steps + 1 }, (_, k) => [0, 1].map((axis) => from[axis]! + ((to[axis]! - from[axis]!) * k) / steps));
}

/** Whether the boxes of two segments meet: if no edge of the coast meets a segment's box, its two ends lie on the same side of the coast. */
export const boxesMeet = (a: Position, b: Position, c: Position, d: Position): boolean =>
  [0, 1].every(
    (axis) => Math.max(a[axis]!, b[axis]!) >= Math.min(c[axis]!, d[axis]!) && Math.max(c[axis]!, d[axis]!) >= Math.min(a[axis]!, b[axis]!),
  );
