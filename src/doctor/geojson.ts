import { valid } from 'geojson-validation';
import type { Fault } from '../core/fault';
import { isBag, own } from './shape/own';

const GEOMETRIES = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon', 'GeometryCollection'];
export const TYPES = ['FeatureCollection', 'Feature', ...GEOMETRIES];

/**
 * Whether a value is GeoJSON at all. `geojson-validation` looks `type` up in a plain object (so `constructor` passes) and throws on `[[]]`:
 * hence the look before and the net around. What it does not see (range, winding, crossings) is checked elsewhere.
 */
export function geojsonFaults(content: unknown, file: string): Fault[] {
  const type = own(content, 'type');
  if (typeof type !== 'string' || !TYPES.includes(type)) {
    return [fault(file, `"type" is ${JSON.stringify(type) ?? 'missing'}`, `Make it one of ${TYPES.join(', ')}`)];
  }
  if (isBag(content) && 'crs' in content) return [fault(file, 'has a "crs"', 'Remove it: GeoJSON is always WGS84 (RFC 7946, section 4)')];
  return problems(content).map((problem) => fault(file, problem, 'Compare with RFC 7946'));
}

/** What the library says of a value whose `type` is one of GeoJSON's. Never throws. */
export function problems(content: unknown): string[] {
  try {
    return valid(content, true);
  } catch (error) {
    return [`cannot be understood (${(error as Error).message})`];
  }
}

/** Whether a name is that of a geometry. */
export const isGeometryType = (type: unknown): type is string => typeof type === 'string' && GEOMETRIES.includes(type);

const fault = (file: string, what: string, remedy: string): Fault => ({ file, id: '(file)', what, remedy, severity: 'error' });
