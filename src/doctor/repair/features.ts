import type { Position } from 'geojson';
import { isGeometryType } from '../geojson';
import { crsOf } from '../shape/crs';
import { isBag, own, type Bag } from '../shape/own';
import { inMetres, isSwapped, spreadOf } from '../shape/spread';
import { fromMercator } from './globe';
import { mendGeometry, type Move } from './geometry';

/** A GeoJSON value with every geometry mended, features that stand twice once, and no `crs` that it does not need. */
export function mendValue(value: Bag): Bag {
  const move = moveOf(value);
  if (!move) return value;
  const { crs, bbox, ...rest } = value;
  void bbox; // it may no longer be right, and need not be there
  const kept = crs === undefined || crsOf(value)?.frame !== 'unknown' ? rest : { ...rest, crs };
  if (isGeometryType(own(value, 'type'))) return mendGeometry(kept, move) as Bag;
  if (own(value, 'type') === 'Feature') return mendFeature(kept, move) as Bag;
  const features = own(value, 'features');
  if (!Array.isArray(features)) return value;
  return { ...kept, features: once((features as unknown[]).map((feature) => mendFeature(feature, move))) };
}

function mendFeature(feature: unknown, move: Move): unknown {
  if (!isBag(feature) || own(feature, 'type') !== 'Feature') return feature;
  const { bbox, ...rest } = feature;
  void bbox;
  return { ...rest, geometry: mendGeometry(own(feature, 'geometry') ?? null, move) };
}

/** What brings the positions of a file to degrees with the longitude first; nothing when that is not known. */
function moveOf(value: Bag): Move | undefined {
  const spread = spreadOf([value, ...listOf(own(value, 'features')).map((feature) => own(feature, 'geometry')), own(value, 'geometry')]);
  const frame = crsOf(value)?.frame ?? 'degrees';
  if (frame === 'web-mercator') return fromMercator;
  if (frame === 'unknown' || inMetres(spread)) return undefined;
  return isSwapped(spread) ? ([lat, lon, ...rest]: Position) => [lon!, lat!, ...rest] : (position) => position;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function once(features: unknown[]): unknown[] {
  const seen = new Set<string>();
  return features.filter((feature) => {
    const key = JSON.stringify([own(feature, 'geometry'), own(feature, 'properties')]);
    if (own(feature, 'geometry') && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
