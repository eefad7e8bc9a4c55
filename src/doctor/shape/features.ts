import type { Ledger } from '../ledger';
import { isGeometryType, TYPES } from '../geojson';
import type { Options } from '../options';
import { isBag, own, shown, type Bag } from './own';
import { topologyFeatures } from './topology';

/** A feature as it stands in its file; nothing in it has been looked at yet. */
export interface Raw {
  id: string;
  index: number;
  /** The member `id` alone, where there is one. */
  given?: string | number;
  properties: Bag;
  geometry: unknown;
  feature: Bag;
}

/** The features of a GeoJSON or TopoJSON value; what is none of them is told. */
export function featuresOf(value: unknown, file: string, ledger: Ledger, options: Options): Raw[] {
  const type = own(value, 'type');
  if (isBag(value) && type === 'Topology') return topologyFeatures(value, file, ledger, options).map((each, i) => rawOf(each, i));
  if (!isBag(value) || typeof type !== 'string' || !TYPES.includes(type)) {
    ledger.add('unknown-type', { file }, `"type" is ${shown(type)}`, { remedy: `Make it one of ${TYPES.join(', ')}` });
    return [];
  }
  pollution(value, { file }, ledger);
  if (type === 'Feature') return collected([value], file, ledger);
  if (isGeometryType(type)) return [rawOf({ type: 'Feature', properties: {}, geometry: value }, 0)];
  const features = own(value, 'features');
  if (!Array.isArray(features)) {
    ledger.add('shape', { file }, `"features" is ${shown(features)}`, { remedy: 'Make it a list of features' });
    return [];
  }
  if (features.length === 0) ledger.add('no-features', { file }, 'holds no features');
  return collected(features as unknown[], file, ledger);
}

function collected(features: unknown[], file: string, ledger: Ledger): Raw[] {
  return features.flatMap((feature, i): Raw[] => {
    const type = own(feature, 'type');
    if (isBag(feature) && type === 'Feature') {
      const raw = rawOf(feature, i);
      pollution(feature, { file, id: raw.id }, ledger);
      pollution(raw.properties, { file, id: raw.id }, ledger);
      return [raw];
    }
    const said = isBag(feature) ? `its "type" is ${shown(type)}` : `is ${shown(feature)}`;
    ledger.add('unknown-type', { file, id: `(feature ${i + 1})` }, said, { remedy: 'Make it a Feature' });
    return [];
  });
}

function rawOf(feature: Bag, index: number): Raw {
  const properties = own(feature, 'properties');
  const given = own(feature, 'id');
  const bag = isBag(properties) ? properties : {};
  const name = [given, own(bag, 'id')].find((id) => typeof id === 'string' || typeof id === 'number');
  return {
    id: name === undefined ? `(feature ${index + 1})` : String(name).slice(0, 100),
    index,
    ...(typeof given === 'string' || typeof given === 'number' ? { given } : {}),
    properties: bag,
    geometry: own(feature, 'geometry') ?? null,
    feature,
  };
}

const HOSTILE = ['__proto__', 'constructor', 'prototype'];

function pollution(bag: Bag, where: { file: string; id?: string }, ledger: Ledger): void {
  for (const key of HOSTILE) if (Object.hasOwn(bag, key)) ledger.add('polluting-key', where, `has a member "${key}"`);
}
