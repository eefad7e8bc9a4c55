import type { Position } from 'geojson';
import { DEFAULTS } from '../options';
import { KM_NORTH, kmEast, toUnits, UNIT } from '../plane/units';
import { own, type Bag } from '../shape/own';

/** Corners sorted into squares as wide as the tolerance, so that those near a place are found at once. */
type Squares = Map<string, { at: Position; feature: number }[]>;

/** The same features; a corner that lies nearer than the tolerance to one of an earlier feature, and not on it, is moved there. */
export function snapFeatures(features: readonly unknown[], snap_km = DEFAULTS.snap_km): unknown[] {
  const squares: Squares = new Map();
  return features.map((feature, i) => {
    const geometry = own(feature, 'geometry') as Bag | null | undefined;
    const type = own(geometry, 'type');
    if (type !== 'Polygon' && type !== 'MultiPolygon') return feature;
    const coordinates = eachCorner(own(geometry, 'coordinates'), (at) => snapped(at, i, squares, snap_km));
    eachCorner(coordinates, (at) => keep(at, i, squares, snap_km));
    return { ...(feature as Bag), geometry: { ...geometry, coordinates } };
  });
}

function eachCorner(value: unknown, change: (position: Position) => Position): unknown {
  if (!Array.isArray(value)) return value;
  return typeof value[0] === 'number' ? change(value as Position) : (value as unknown[]).map((each) => eachCorner(each, change));
}

const squareOf = ([, lat]: Position, snap_km: number): { east: number; north: number } => ({
  east: snap_km / (kmEast(toUnits(Math.round(lat!))) * UNIT),
  north: snap_km / (KM_NORTH * UNIT),
});

function keep(at: Position, feature: number, squares: Squares, snap_km: number): Position {
  const { east, north } = squareOf(at, snap_km);
  const key = `${Math.floor(at[0]! / east)} ${Math.floor(at[1]! / north)}`;
  const known = squares.get(key);
  if (!known) squares.set(key, [{ at, feature }]);
  else if (!known.some((each) => each.at[0] === at[0] && each.at[1] === at[1])) known.push({ at, feature });
  return at;
}

function snapped(at: Position, feature: number, squares: Squares, snap_km: number): Position {
  const { east, north } = squareOf(at, snap_km);
  const [column, row] = [Math.floor(at[0]! / east), Math.floor(at[1]! / north)];
  let [best, least] = [at, snap_km];
  for (const x of [column - 1, column, column + 1]) {
    for (const y of [row - 1, row, row + 1]) {
      for (const other of squares.get(`${x} ${y}`) ?? []) {
        const far = Math.hypot((other.at[0]! - at[0]!) * kmEast(toUnits(at[1]!)) * UNIT, (other.at[1]! - at[1]!) * KM_NORTH * UNIT);
        if (other.feature !== feature && far < least) [best, least] = [other.at, far];
      }
    }
  }
  return best;
}
