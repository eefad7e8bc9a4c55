import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';
import { atOnce, type Slices } from '../catalog/slices';
import type { Text } from '../core/model';
import { straightened } from './figure/path';
import { nameProperties } from './names';

type Spot = [number, number];
/** How far a way may leave its river, degrees: from zoom 3 or less, 5, 6, and 7 on. Letters cannot follow every bend. */
const LEEWAY = [0.4, 0.2, 0.1, 0.045] as const;

/**
 * Along which the names of rivers are written: the course without its windings, corners rounded, at each nearness another (`tier`). On the
 * course itself no letters could stand, for it turns too sharply.
 */
export const waysOf = (rivers: FeatureCollection): FeatureCollection => atOnce(layingWays(rivers));

/** The same, a river at a time. */
export function* layingWays({ features: rivers }: FeatureCollection): Slices<FeatureCollection> {
  const features: Feature[] = [];
  for (const river of rivers) {
    yield;
    features.push(...LEEWAY.map((leeway, tier) => wayOf(river, leeway, tier)));
  }
  return { type: 'FeatureCollection', features };
}

const wayOf = ({ properties, geometry }: Feature, leeway: number, tier: number): Feature => ({
  type: 'Feature',
  properties: { tier, rank: rankOf(properties), ...namesIn(properties) },
  geometry: {
    type: 'MultiLineString',
    coordinates: linesOf(geometry).map((line) => rounded(rounded(rounded(straightened(line, leeway))))),
  },
});

/** 1 for a great river to 3 for a small one. */
const rankOf = (properties: GeoJsonProperties): number => Number(properties?.rank ?? 1);

const namesIn = (properties: GeoJsonProperties): Record<string, string> => {
  const name: unknown = properties?.name;
  return typeof name === 'object' && name && 'en' in name ? nameProperties(name as Text) : { 'name-en': String(name ?? '') };
};

const linesOf = (geometry: Geometry): Spot[][] =>
  geometry.type === 'LineString'
    ? [geometry.coordinates as Spot[]]
    : geometry.type === 'MultiLineString'
      ? (geometry.coordinates as Spot[][])
      : [];

/** Each corner cut off at a quarter of its sides (Chaikin). */
function rounded(line: Spot[]): Spot[] {
  if (line.length < 3) return line;
  const cut = line.slice(1).flatMap((to, i): Spot[] => [between(line[i]!, to, 0.25), between(line[i]!, to, 0.75)]);
  return [line[0]!, ...cut.slice(1, -1), line.at(-1)!];
}

const between = ([x0, y0]: Spot, [x1, y1]: Spot, share: number): Spot => [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
