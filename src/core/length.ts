import type { Position } from 'geojson';

const SEMI_MAJOR_KM = 6378.137;
const E2 = 0.0066943799901413165;
const RADIANS = Math.PI / 180;

/**
 * Length of a line on the WGS84 ellipsoid, km, by the radii of curvature at each segment's middle (Snyder 4-18, 4-19): right to 1e-5 for
 * segments of up to a degree, which is all that a margin of error needs.
 */
export function lengthKm(line: Position[]): number {
  let total = 0;
  for (let i = 0; i + 1 < line.length; i++) total += segmentKm(line[i]!, line[i + 1]!);
  return total;
}

function segmentKm([x0, y0]: Position, [x1, y1]: Position): number {
  const [east, north] = kmPerDegree((y0! + y1!) / 2);
  return Math.hypot(east * (x1! - x0!), north * (y1! - y0!));
}

/** Kilometres in a degree of longitude and in one of latitude, at a latitude in degrees. */
export function kmPerDegree(latitude: number): [east: number, north: number] {
  const phi = latitude * RADIANS;
  const w = Math.sqrt(1 - E2 * Math.sin(phi) ** 2);
  return [(SEMI_MAJOR_KM / w) * Math.cos(phi) * RADIANS, ((SEMI_MAJOR_KM * (1 - E2)) / w ** 3) * RADIANS];
}
