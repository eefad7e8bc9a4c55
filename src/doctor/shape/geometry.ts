import type { Position } from 'geojson';
import { isGeometryType, problems } from '../geojson';
import type { Ledger, Where } from '../ledger';
import { placesFine } from './positions';
import { closedRing } from './ring';
import { isBag, own, shown } from './own';

/** The parts of a geometry that have their shape. */
export interface Parts {
  areas: Position[][][];
  lines: Position[][];
  points: number;
}

/** Looks at a geometry from the outside in; `parts` takes what may be looked at more closely. */
export function gather(geometry: unknown, where: Where, ledger: Ledger, parts: Parts): void {
  const type = own(geometry, 'type');
  if (!isBag(geometry) || !isGeometryType(type)) {
    ledger.add('unknown-type', where, `the type of its geometry is ${shown(isBag(geometry) ? type : geometry)}`, {
      remedy: 'Make it a Polygon or MultiPolygon',
    });
    return;
  }
  const list = own(geometry, type === 'GeometryCollection' ? 'geometries' : 'coordinates');
  if (!Array.isArray(list)) {
    ledger.add('shape', where, `its ${type} has ${shown(list)} for coordinates`, { remedy: 'Write them as a list' });
    return;
  }
  if (list.length === 0) ledger.add('empty-geometry', where, 'has no coordinates');
  else if (type === 'GeometryCollection') for (const each of list as unknown[]) gather(each, where, ledger, parts);
  else if (type === 'Polygon' || type === 'MultiPolygon') areasOf(type === 'Polygon' ? [list] : list, where, ledger, parts);
  else linesAndPoints(type, list, where, ledger, parts);
}

function areasOf(polygons: unknown[], where: Where, ledger: Ledger, parts: Parts): void {
  for (const polygon of polygons) {
    if (!Array.isArray(polygon) || polygon.length === 0) {
      ledger.add('empty-geometry', where, 'one of its polygons has no rings', { remedy: 'Remove that polygon' });
      continue;
    }
    const rings = (polygon as unknown[]).map((ring) => closedRing(ring, where, ledger));
    if (rings[0]) parts.areas.push(rings.filter((ring) => ring !== undefined));
  }
}

function linesAndPoints(type: string, list: unknown[], where: Where, ledger: Ledger, parts: Parts): void {
  const lists: unknown[] = type === 'MultiLineString' ? list : [type === 'Point' ? [list] : list];
  for (const each of lists) {
    if (!placesFine(each, where, ledger)) return;
    if (type === 'Point' || type === 'MultiPoint') parts.points += each.length;
    else if (each.length < 2)
      ledger.add('too-few-positions', where, 'a line has fewer than two positions', { remedy: 'Draw it on, or remove it' });
    else parts.lines.push(each);
  }
  const said = problems({ type, coordinates: list });
  if (said.length > 0 && parts.lines.length === lists.length) ledger.add('shape', where, said[0]!);
}
