import type { Position } from 'geojson';
import type { Item } from '../item';
import type { Ledger } from '../ledger';
import { side } from './side';
import { sheetOf, type Ring, type Sheet } from './sheet';
import { toUnits } from './units';

/** Puts the areas of features on the grid. Rings without area and rings that run the wrong way round are told; the latter are read as meant. */
export function draw(items: readonly Item[], ledger: Ledger): Sheet {
  const most = items.reduce((sum, { areas }) => sum + areas.reduce((s, rings) => s + rings.reduce((n, ring) => n + ring.length, 0), 0), 0);
  const [x, y] = [new Int32Array(most), new Int32Array(most)];
  const rings: Ring[] = [];
  let end = 0;
  items.forEach((item, i) =>
    item.areas.forEach((polygon, area) =>
      polygon.forEach((positions, ring) => {
        const start = end;
        end = put(positions, x, y, start);
        const double = doubleArea(x, y, start, end);
        const flat = double === 0 && inLine(x, y, start, end);
        if (flat) end = start;
        else rings.push({ item: i, area, ring, start, end, leftward: double > 0 === (ring === 0) });
        tellRing(item, positions, { double, flat }, ring, ledger);
      }),
    ),
  );
  return sheetOf(items, rings, x.slice(0, end), y.slice(0, end));
}

/** Writes the corners of a ring, each place once in a row; gives where the next ring begins. */
function put(positions: Position[], x: Int32Array, y: Int32Array, start: number): number {
  let end = start;
  for (const [lon, lat] of positions) {
    const [east, north] = [toUnits(lon!), toUnits(lat!)];
    if (end > start && x[end - 1] === east && y[end - 1] === north) continue;
    x[end] = east;
    y[end++] = north;
  }
  while (end - start > 1 && x[end - 1] === x[start] && y[end - 1] === y[start]) end--;
  return end;
}

/** Twice the area, positive when it runs counterclockwise. */
function doubleArea(x: Int32Array, y: Int32Array, start: number, end: number): number {
  let sum = 0;
  for (let i = start + 1; i + 1 < end; i++) {
    sum += (x[i]! - x[start]!) * (y[i + 1]! - y[start]!) - (y[i]! - y[start]!) * (x[i + 1]! - x[start]!);
  }
  return sum;
}

function tellRing(
  { file, id }: Item,
  positions: Position[],
  { double, flat }: { double: number; flat: boolean },
  ring: number,
  ledger: Ledger,
): void {
  const where = { file, id, at: positions[0]! };
  if (flat) ledger.add('zero-area', where, 'a ring encloses nothing');
  else if (ring === 0 && double < 0) ledger.add('winding', where, 'an outer ring runs clockwise');
  else if (ring > 0 && double > 0) ledger.add('winding', where, 'a hole runs counterclockwise');
}

/** A bow tie may have no area on balance, and yet enclose something. */
function inLine(x: Int32Array, y: Int32Array, start: number, end: number): boolean {
  for (let i = start + 2; i < end; i++) if (side(x[start]!, y[start]!, x[start + 1]!, y[start + 1]!, x[i]!, y[i]!) !== 0) return false;
  return true;
}
