import type { Position } from 'geojson';

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
export const WORLD = 512;
/** Of a longitude its place from the left edge of the earth (0) to the right (1). */
export const mercatorX = (lon: number) => (lon + 180) / 360;
/** Of a latitude its place from the top of the earth (0) to its bottom (1), and back. */
export const mercatorY = (lat: number) => (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;
export const latitudeOf = (y: number) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

/** Web Mercator, north up. */
export function projectionOf({ lon, lat, zoom, width, height }: Sight): Projection {
  const world = WORLD * 2 ** zoom;
  const [left, top] = [mercatorX(lon) * world - width / 2, mercatorY(lat) * world - height / 2];
  return ([x, y]) => [mercatorX(x!) * world - left, mercatorY(y!) * world - top];
}
