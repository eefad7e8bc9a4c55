import { area } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** WGS84. */
const SEMI_MAJOR_M = 6378137;
const E2 = 0.0066943799901413165;
const E = Math.sqrt(E2);
/** The sphere that `turf.area` measures on. */
const TURF_RADIUS_M = 6371008.8;
/** Fine enough for an island of 200 km2; at 0.02 degrees it was 2 ppm off. */
const MAX_DEGREES = 0.005;

/** q of Snyder, *Map Projections: A Working Manual* (USGS 1395), equation 3-12. */
function q(sine: number): number {
  const es = E * sine;
  return (1 - E2) * (sine / (1 - es * es) - Math.log((1 - es) / (1 + es)) / (2 * E));
}

const Q_POLE = q(1);
/** (R_q / turf's radius)^2, where R_q is the authalic radius (Snyder 3-13). */
const SCALE = (SEMI_MAJOR_M ** 2 * Q_POLE) / 2 / TURF_RADIUS_M ** 2;

/** The latitude on the sphere of equal area (Snyder 3-11), degrees in and out. */
export function authalicLatitude(latitude: number): number {
  const ratio = q(Math.sin((latitude * Math.PI) / 180)) / Q_POLE;
  return (Math.asin(Math.max(-1, Math.min(1, ratio))) * 180) / Math.PI;
}

/**
 * Area on the WGS84 ellipsoid, km2. Edges are straight in longitude and latitude (RFC 7946), so they are cut to 0.005 degrees first; then
 * authalic latitudes make the sphere's area the ellipsoid's. Within 1 ppm of Karney's GeographicLib (tests/geo). Holes are taken out.
 */
export function areaKm2(geometry: Polygon | MultiPolygon): number {
  const dense = densify(geometry, MAX_DEGREES);
  const authalic = mapPositions(dense, ([lon, lat]) => [lon!, authalicLatitude(lat!)]);
  return (area(authalic) * SCALE) / 1e6;
}

/** The same shape with points added along its edges, none longer than `maxDegrees` in either direction. The input stays as it is. */
export function densify<G extends Polygon | MultiPolygon>(geometry: G, maxDegrees: number): G {
  return mapRings(geometry, (ring) => densifyLine(ring, maxDegrees));
}

/** `densify` for one line of positions. */
export function densifyLine(line: Position[], maxDegrees: number): Position[] {
  const dense: Position[] = [];
  for (let i = 0; i + 1 < line.length; i++) {
    const [x0, y0] = line[i] as [number, number];
    const [x1, y1] = line[i + 1] as [number, number];
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) / maxDegrees));
    for (let step = 0; step < steps; step++) dense.push([x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps]);
  }
  if (line.length > 0) dense.push(line[line.length - 1]!);
  return dense;
}

const mapPositions = <G extends Polygon | MultiPolygon>(geometry: G, change: (position: Position) => Position): G =>
  mapRings(geometry, (ring) => ring.map(change));

function mapRings<G extends Polygon | MultiPolygon>(geometry: G, change: (ring: Position[]) => Position[]): G {
  const coordinates =
    geometry.type === 'Polygon' ? geometry.coordinates.map(change) : geometry.coordinates.map((polygon) => polygon.map(change));
  return { ...geometry, coordinates };
}
