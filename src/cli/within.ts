import { existsSync } from 'node:fs';
import type { FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { BadData } from '../build';
import { parseJson } from '../build/read';
import type { Fault } from '../core/fault';
import { diagnose } from '../doctor';
import { geojsonFaults } from '../doctor/geojson';
import { NoAnswer, UsageError } from './errors';
import { readText } from './paths';

/** The area of interest in a GeoJSON file: all its polygons together. Throws UsageError without a file, BadData or NoAnswer when it is not usable. */
export function readWithin(path: string): Polygon | MultiPolygon {
  if (!existsSync(path)) throw new UsageError(`--within "${path}": there is no such file`);
  const parsed = parseJson(readText(path), path);
  if ('fault' in parsed) throw new BadData([parsed.fault]);
  refuse(geojsonFaults(parsed.content, path));
  const polygons = geometriesOf(parsed.content as FeatureCollection | Geometry).flatMap(polygonsOf);
  if (polygons.length === 0) throw new NoAnswer(`--within "${path}" holds no polygon: draw the area as a Polygon or MultiPolygon`);
  const area: MultiPolygon = { type: 'MultiPolygon', coordinates: polygons };
  const { findings } = diagnose([{ name: path, bytes: new TextEncoder().encode(JSON.stringify(area)) }]);
  refuse(findings.filter(({ severity }) => severity === 'error'));
  return area;
}

function refuse(faults: Fault[]): void {
  if (faults.length > 0) throw new BadData(faults);
}

function geometriesOf(content: FeatureCollection | { type: 'Feature'; geometry: Geometry } | Geometry): Geometry[] {
  if (content.type === 'FeatureCollection') return content.features.flatMap(({ geometry }) => geometry ?? []);
  if (content.type === 'Feature') return content.geometry ? [content.geometry] : [];
  return content.type === 'GeometryCollection' ? content.geometries : [content];
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}
