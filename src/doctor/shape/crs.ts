import { own } from './own';

/** How the member `crs` of a file is to be taken: as what everybody has, as the metres of web maps, or as something that is not known here. */
export type Frame = 'degrees' | 'web-mercator' | 'unknown';

const DEGREES = /(CRS:?84|EPSG:{1,2}(4326|4979))$/i;
const WEB_MERCATOR = /EPSG:{1,2}(3857|900913|3785|102100)$/i;

/** Undefined without a `crs`. */
export function crsOf(value: unknown): { name: string; frame: Frame } | undefined {
  const crs = own(value, 'crs');
  if (crs === undefined || crs === null) return undefined;
  const name = own(own(crs, 'properties'), 'name');
  const text = typeof name === 'string' ? name.slice(0, 80) : '';
  return { name: text, frame: DEGREES.test(text) ? 'degrees' : WEB_MERCATOR.test(text) ? 'web-mercator' : 'unknown' };
}
