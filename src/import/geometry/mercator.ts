import type { Position } from 'geojson';

/** Half the side of the Web Mercator square (EPSG:3857), m. */
const HALF_M = 20037508.342789244;

/** Web Mercator metres as degrees. */
export const fromMercator = ([x, y]: Position): Position => [
  (x! / HALF_M) * 180,
  (Math.atan(Math.exp((y! / HALF_M) * Math.PI)) * 360) / Math.PI - 90,
];
