import { valid } from 'geojson-validation';
import type { Fault } from '../../core/fault';

const TYPES = [
  'FeatureCollection',
  'Feature',
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
];

/**
 * Whether a value is GeoJSON at all. `geojson-validation` looks `type` up in a plain object (so `constructor` passes) and throws on `[[]]`:
 * hence the look before and the net around. What it does not see (range, winding, crossings) is checked elsewhere.
 */
export function geojsonFaults(content: unknown, file: string): Fault[] {
  const type = typeof content === 'object' && content !== null ? (content as { type?: unknown }).type : undefined;
  if (typeof type !== 'string' || !TYPES.includes(type)) {
    return [fault(file, `"type" is ${JSON.stringify(type) ?? 'missing'}`, `Make it one of ${TYPES.join(', ')}`)];
  }
  if ('crs' in (content as object)) return [fault(file, 'has a "crs"', 'Remove it: GeoJSON is always WGS84 (RFC 7946, section 4)')];
  return problems(content).map((problem) => fault(file, problem, 'Compare with RFC 7946'));
}

function problems(content: unknown): string[] {
  try {
    return valid(content, true);
  } catch (error) {
    return [`cannot be understood (${(error as Error).message})`];
  }
}

const fault = (file: string, what: string, remedy: string): Fault => ({ file, id: '(file)', what, remedy, severity: 'error' });
