import type { RawFile } from '../../core/dated';
import { refuse } from '../refusal';
import { isObject, own, type Bag } from '../own';
import { crsOf, type Crs } from './crs';
import { rawOf, type Raw } from './raw';
import { topologyFeatures } from './topology';

/** A file of features. */
export interface Source {
  name: string;
  features: Raw[];
  crs: Crs;
  topology: boolean;
  /** Members of the root: whose the data are, what they call themselves. */
  root: Bag;
  positions: number;
}

const GEOMETRIES = ['Polygon', 'MultiPolygon', 'GeometryCollection', 'Point', 'MultiPoint', 'LineString', 'MultiLineString'];

/** The features in the values of a file: a collection, a topology, single features, bare geometries, or many of these. Throws Refusal. */
export function sourceOf({ name }: RawFile, values: unknown[], positions: number, left: number): Source {
  const root = isObject(values[0]) ? values[0] : {};
  const crs = crsOf(root, name);
  if (own(own(root, 'thalweg'), 'from_date') !== undefined)
    refuse(
      'not-borders',
      name,
      'it is a comparison of two dates that this program wrote, not borders with their times',
      'Open the data that were compared',
    );
  const many = values.length === 1 && Array.isArray(values[0]) ? (values[0] as unknown[]) : values;
  if (many.length === 1 && own(many[0], 'type') === 'Topology') {
    const topology = topologyFeatures(many[0] as Bag, name, left);
    return { name, crs, root, topology: true, ...topology };
  }
  const features: Raw[] = [];
  for (const value of many) collect(value, name, features);
  if (features.length === 0 && !many.some(isCollection)) {
    const has = Object.keys(root).slice(0, 5).join(', ').slice(0, 80);
    refuse(
      'unknown-type',
      name,
      `it is JSON, but not GeoJSON or TopoJSON${has ? ` (it has ${has})` : ''}`,
      'Borders are read from GeoJSON or TopoJSON',
    );
  }
  return { name, crs, root, topology: false, features, positions };
}

const isCollection = (value: unknown): boolean => own(value, 'type') === 'FeatureCollection';

function collect(value: unknown, file: string, into: Raw[]): void {
  if (!isObject(value)) return;
  const type = own(value, 'type');
  if (type === 'FeatureCollection') {
    const list = own(value, 'features');
    if (!Array.isArray(list)) refuse('unknown-type', file, 'its "features" are not a list', 'Have its maker write it again', 'features');
    for (const each of list) into.push(rawOf(isObject(each) ? each : {}, file, into.length));
  } else if (type === 'Feature') into.push(rawOf(value, file, into.length));
  else if (typeof type === 'string' && GEOMETRIES.includes(type)) into.push(rawOf({ geometry: value }, file, into.length));
}
