import { refuse } from '../refusal';
import { isObject, own } from '../own';

/** What a file's `crs` member (GeoJSON of 2008) says its numbers are: WGS84 degrees, degrees of a datum within two metres of it, Web Mercator. */
export type Crs = { kind: 'wgs84' } | { kind: 'nearly'; name: string } | { kind: 'mercator' };

const WGS84 = /CRS:?84$|[:/]4326$/i;
const NEARLY = /[:/](4269|4258|7844|6318)$/;
const MERCATOR = /[:/](3857|900913|102100|102113|3785)$/;

/** Throws Refusal for every other: places would be wrong by kilometres. */
export function crsOf(root: unknown, file: string): Crs {
  const crs = own(root, 'crs');
  if (crs === undefined || crs === null) return { kind: 'wgs84' };
  const name = isObject(crs) ? own(own(crs, 'properties'), 'name') : crs;
  const text = typeof name === 'string' ? name.slice(0, 100) : JSON.stringify(crs)?.slice(0, 100);
  if (typeof name === 'string') {
    if (WGS84.test(name)) return { kind: 'wgs84' };
    if (NEARLY.test(name)) return { kind: 'nearly', name: text };
    if (MERCATOR.test(name)) return { kind: 'mercator' };
  }
  return refuse(
    'foreign-crs',
    file,
    `its places are in "${text}"; only longitude and latitude (WGS84) and Web Mercator are read`,
    'Reproject it: ogr2ogr -t_srs EPSG:4326 borders.geojson FILE',
    'crs',
  );
}
