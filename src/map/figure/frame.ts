import { bboxClip } from '@turf/turf';
import type { BBox, Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { latitudeOf, mercatorY, WORLD, type Sight } from '../mercator';

/** Drawn beyond the edges, so that no line ends or turns in sight. */
const ROOM_PX = 40;

/** West, south, east and north of what is drawn. */
export function boundsOf({ lon, lat, zoom, width, height }: Sight): BBox {
  const world = WORLD * 2 ** zoom;
  const [dx, dy] = [(width / 2 + ROOM_PX) / world, (height / 2 + ROOM_PX) / world];
  const y = mercatorY(lat);
  return [lon - dx * 360, latitudeOf(y + dy), lon + dx * 360, latitudeOf(Math.max(0.001, y - dy))];
}

/** Kilometres on the ground for one map pixel in the middle of the picture. */
export const kmPerPixel = ({ lat, zoom }: Sight): number => (40_075.017 * Math.cos((lat * Math.PI) / 180)) / (WORLD * 2 ** zoom);

/** The lines or rings of a geometry that lie in the box. */
export function linesIn(box: BBox, geometry: Geometry): Position[][] {
  if (!['LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'].includes(geometry.type)) return [];
  const drawn = geometry as LineString | MultiLineString | Polygon | MultiPolygon;
  const whole = flat(drawn);
  if (whole.every((line) => line.every(([x, y]) => x! >= box[0] && x! <= box[2] && y! >= box[1] && y! <= box[3]))) return whole;
  return flat(bboxClip(drawn, box).geometry).filter((line) => line.length > 1);
}

function flat(geometry: LineString | MultiLineString | Polygon | MultiPolygon): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.coordinates;
}
