import { bboxPolygon, featureCollection, intersect, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import { overPole } from '../../core/over-pole';

export type Rings = Position[][];
const EARTH_M = 6378137;

/** Web Mercator metres as degrees. */
export const fromMercator = ([x, y, ...rest]: Position): Position => [
  ((x! / EARTH_M) * 180) / Math.PI,
  ((2 * Math.atan(Math.exp(y! / EARTH_M)) - Math.PI / 2) * 180) / Math.PI,
  ...rest,
];

/** A longitude between -180 and 180. */
export const wrapped = (lon: number): number => (lon >= -180 && lon <= 180 ? lon : ((((lon + 180) % 360) + 360) % 360) - 180);

const beyond = (rings: Rings): boolean => rings.some((ring) => ring.some(([lon]) => Math.abs(lon!) > 180));
const leaps = (rings: Rings): boolean =>
  rings.some((ring) =>
    ring.some(
      ([lon], i) => i > 0 && Math.abs(lon! - ring[i - 1]![0]!) > 180 && !(Math.abs(lon!) === 180 && Math.abs(ring[i - 1]![0]!) === 180),
    ),
  );

/** A polygon that runs over 180 degrees as polygons that do not; others as they are. */
export function withinGlobe(rings: Rings): Rings[] {
  if (!beyond(rings) && !leaps(rings)) return [rings];
  const through = rings.map(unwound);
  const first = through[0]![0]![0]!;
  // A hole is unwound from where it begins: it goes to the turn of the globe on which its outer ring is.
  const near = through.map((ring, i) => (i === 0 ? ring : moved(ring, -360 * Math.round((ring[0]![0]! - first) / 360))));
  const pieces = [-720, -360, 0, 360, 720].flatMap((turn) => clipped(near.map((ring) => moved(ring, turn))));
  return pieces.length > 0 ? pieces : [rings];
}

const moved = (ring: Position[], by: number): Position[] => ring.map(([lon, ...rest]) => [lon! + by, ...rest]);

/** The same ring without leaps: each position on the turn of the globe that is nearest to the one before; around a pole, closed over it. */
function unwound(ring: Position[]): Position[] {
  let last = ring[0]![0]!;
  const run = ring.map(([lon, ...rest]) => {
    last = lon! - 360 * Math.round((lon! - last) / 360);
    return [last, ...rest];
  });
  return overPole(run);
}

const WORLD = bboxPolygon([-180, -90, 180, 90]);

const clipped = (rings: Rings): Rings[] => piecesOf(rings, WORLD);

/** A polygon whose outline crosses itself, as polygons that do not: what lies in it an odd number of times is in. */
export const untangled = (rings: Rings): Rings[] => piecesOf(rings, WORLD);

function piecesOf(rings: Rings, frame: typeof WORLD): Rings[] {
  try {
    const found = intersect(featureCollection([polygon(rings), frame]));
    if (!found) return [];
    return found.geometry.type === 'Polygon' ? [found.geometry.coordinates] : found.geometry.coordinates;
  } catch {
    return [];
  }
}
