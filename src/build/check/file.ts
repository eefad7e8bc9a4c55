import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { Fault } from '../../core/fault';
import { edgeOf, fromGrid } from '../../core/partition/edges';
import { crossings } from '../../core/partition/crossings';
import { parseJson } from '../read';
import { geojsonFaults } from './geojson';
import { mapsOf } from './maps';
import { mosaicFaults } from './mosaic';
import { polygonFaults } from './polygon';
import { geometryRangeFaults } from './range';

/** Every fault of one GeoJSON file, anybody's: its shape first, then each geometry, then how the polygons of one map fit together. */
export function examineFile(path: string): Fault[] {
  const parsed = parseJson(readFileSync(path, 'utf8'), path);
  if ('fault' in parsed) return [parsed.fault];
  const shape = geojsonFaults(parsed.content, path);
  if (shape.length > 0) return shape;
  const features = featuresOf(parsed.content as FeatureCollection | Feature | Geometry);
  const own = features.flatMap((feature, i) => geometryFaults(feature.geometry, path, idOf(feature, i)));
  if (own.some(({ severity }) => severity === 'error')) return own;
  return [...own, ...mapsOf(features.filter(isArea)).flatMap((map) => mosaicFaults(map, path))];
}

function featuresOf(content: FeatureCollection | Feature | Geometry): Feature<Geometry | null>[] {
  if (content.type === 'FeatureCollection') return content.features;
  return content.type === 'Feature' ? [content] : [{ type: 'Feature', properties: {}, geometry: content }];
}

const isArea = (feature: Feature<Geometry | null>): feature is Feature<Polygon | MultiPolygon> =>
  feature.geometry?.type === 'Polygon' || feature.geometry?.type === 'MultiPolygon';

const idOf = ({ id, properties }: Feature<Geometry | null>, i: number): string => String(id ?? properties?.id ?? `(feature ${i + 1})`);

function geometryFaults(geometry: Geometry | null, file: string, id: string): Fault[] {
  if (!geometry) return [{ file, id, what: 'has no geometry', remedy: 'Draw it, or remove the feature', severity: 'warning' }];
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return polygonFaults(geometry, file, id);
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap((each) => geometryFaults(each, file, id));
  const range = geometryRangeFaults(geometry, file, id, 6);
  return geometry.type === 'LineString' && range.length === 0 ? [...range, ...tangles(geometry.coordinates, file, id)] : range;
}

const tangles = (line: number[][], file: string, id: string): Fault[] =>
  crossings([edgeOf(id, line)]).map(({ at, kind }) => ({
    file,
    id,
    at: fromGrid(at),
    what: `the line ${kind === 'overlaps' ? 'runs over' : kind} itself`,
    remedy: 'Untangle it there',
    severity: 'error',
  }));
