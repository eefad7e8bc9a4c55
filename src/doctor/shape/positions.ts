import type { Geometry, Position } from 'geojson';
import type { Ledger, Where } from '../ledger';
import { shown } from './own';

/** Every position of a geometry, in order. */
export function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  const depth = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 }[geometry.type];
  return ([geometry.coordinates] as unknown[]).flat(depth as 0) as Position[];
}

/** Whether a list holds positions and nothing else, each within the degrees of the globe; the first that is wrong is told. */
export function placesFine(list: unknown, where: Where, ledger: Ledger): list is Position[] {
  if (!Array.isArray(list)) {
    ledger.add('shape', where, `where a list of positions should stand is ${shown(list)}`);
    return false;
  }
  for (const position of list as unknown[]) if (!positionFine(position, where, ledger)) return false;
  precision(list as Position[], where, ledger);
  return true;
}

function positionFine(position: unknown, where: Where, ledger: Ledger): boolean {
  if (!Array.isArray(position) || position.length < 2) {
    ledger.add(
      'short-position',
      where,
      `a position is ${Array.isArray(position) ? `[${position.map(shown).join(', ')}]` : shown(position)}`,
    );
    return false;
  }
  const [lon, lat] = position as [unknown, unknown];
  const bad = [lon, lat].find((each) => typeof each !== 'number' || !Number.isFinite(each));
  if (bad !== undefined) {
    ledger.add('not-a-number', where, `a coordinate is not a number (${shown(bad)})`);
    return false;
  }
  return inRange(lon as number, lat as number, where, ledger);
}

function inRange(lon: number, lat: number, where: Where, ledger: Ledger): boolean {
  if (Math.abs(lat) > 90) {
    const remedy = Math.abs(lon) <= 90 && Math.abs(lat) <= 180 ? { remedy: 'Longitude comes first: swap the two' } : {};
    ledger.add('latitude-range', { ...where, at: [lon, lat] }, `latitude ${lat} is beyond 90`, remedy);
  } else if (Math.abs(lon) > 180) ledger.add('longitude-range', { ...where, at: [lon, lat] }, `longitude ${lon} is beyond 180`);
  else return true;
  return false;
}

/** The first number of a list that is finer than a tenth of a metre. */
function precision(list: Position[], where: Where, ledger: Ledger): void {
  for (const position of list) {
    for (const value of position) {
      if (isRounded(value)) continue;
      ledger.add('too-precise', { ...where, at: position }, `${value} has more than 6 decimals`);
      return;
    }
  }
}

const isRounded = (value: number): boolean => Math.abs(value * 1e6 - Math.round(value * 1e6)) <= 1e-4;
