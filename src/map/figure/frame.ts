import { bboxClip } from '@turf/turf';
import type { BBox, Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

/** What is seen of the map: its middle in degrees, its zoom, and its size in map pixels. */
export interface Sight {
  lon: number;
  lat: number;
  zoom: number;
  width: number;
  height: number;
}
/** Map pixels from the upper left corner. */
export type Spot = [x: number, y: number];
/** Of a place in degrees, its spot in the picture. */
export type Projection = (place: Position) => Spot;

/** Pixels of the whole earth at zoom 0, as MapLibre counts. */
const TILE = 512;
/** Drawn beyond the edges, so that no line ends or turns in sight. */
const ROOM_PX = 40;

const mercatorY = (lat: number) => (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;
const latitudeOf = (y: number) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

/** Web Mercator, north up. */
export function projectionOf({ lon, lat, zoom, width, height }: Sight): Projection {
  const world = TILE * 2 ** zoom;
  const [left, top] = [((lon + 180) / 360) * world - width / 2, mercatorY(lat) * world - height / 2];
  return ([x, y]) => [((x! + 180) / 360) * world - left, mercatorY(y!) * world - top];
}

/** West, south, east and north of what is drawn. */
export function boundsOf({ lon, lat, zoom, width, height }: Sight): BBox {
  const world = TILE * 2 ** zoom;
  const [dx, dy] = [(width / 2 + ROOM_PX) / world, (height / 2 + ROOM_PX) / world];
  const y = mercatorY(lat);
  return [lon - dx * 360, latitudeOf(y + dy), lon + dx * 360, latitudeOf(Math.max(0.001, y - dy))];
}

/** Kilometres on the ground for one map pixel in the middle of the picture. */
export const kmPerPixel = ({ lat, zoom }: Sight): number => (40_075.017 * Math.cos((lat * Math.PI) / 180)) / (TILE * 2 ** zoom);

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
