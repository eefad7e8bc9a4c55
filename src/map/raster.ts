import type { Position as Place } from 'geojson';
import type { Position } from '../core/model';
import type { Drawn } from '../core/outline';

/** Some of the earth in cells, row by row from the north-west: where on it a cell's middle lies, and in which cell a place, in parts of one. */
export interface Raster {
  columns: number;
  rows: number;
  columnAt(lon: number): number;
  rowAt(lat: number): number;
  lonOf(column: number): number;
  latOf(row: number): number;
}

export const placeOf = ({ columns, lonOf, latOf }: Raster, i: number): Position => [lonOf(i % columns), latOf(Math.floor(i / columns))];

/** The face at each cell's middle. Row by row, between the crossings of each outline: asking for every cell apart takes seconds. */
export function sample(raster: Raster, faces: Drawn['faces']): string[] {
  const cells = new Array<string>(raster.columns * raster.rows).fill('');
  const lats = Array.from({ length: raster.rows }, (_, row) => raster.latOf(row));
  for (const [id, { coordinates }] of faces) {
    const crossings = lats.map((): number[] => []);
    for (const ring of coordinates.flat()) cross(lats, crossings, ring);
    crossings.forEach((at, row) => {
      at.sort((a, b) => a - b);
      fillRow(raster, cells, row, at, id);
    });
  }
  return cells;
}

/** Notes where a ring crosses the middle line of each row, whose latitudes fall. A place of a winding line is seldom in another row than the last. */
function cross(lats: readonly number[], crossings: number[][], ring: readonly Place[]): void {
  let [row, [x0, y0]] = [0, ring[0]!];
  ring.forEach(([x, y], i) => {
    const from = row;
    while (row < lats.length && lats[row]! >= y!) row++;
    while (row > 0 && lats[row - 1]! < y!) row--;
    if (i > 0)
      for (let at = Math.min(from, row); at < Math.max(from, row); at++)
        crossings[at]!.push(x0! + ((lats[at]! - y0!) / (y! - y0!)) * (x! - x0!));
    [x0, y0] = [x, y];
  });
}

function fillRow({ columns, columnAt }: Raster, cells: string[], row: number, at: number[], id: string): void {
  const columnAfter = (lon: number) => row * columns + Math.min(columns, Math.max(0, Math.ceil(columnAt(lon) - 0.5)));
  for (let i = 0; i + 1 < at.length; i += 2) cells.fill(id, columnAfter(at[i]!), columnAfter(at[i + 1]!));
}

/** For each cell how many cells of the same land lie on each side of it, itself among them. */
export const cellsAround = (inside: boolean[], columns: number) => ({
  left: runs(inside, columns, 1),
  right: runs(inside, columns, -1),
  up: runs(inside, columns, columns),
  down: runs(inside, columns, -columns),
});

/** For each cell how many cells of the same land come before it, `stride` apart; the edge ends a run. */
function runs(inside: readonly boolean[], columns: number, stride: number): Uint16Array {
  const counts = new Uint16Array(inside.length);
  const [first, end, step] = stride > 0 ? [0, inside.length, 1] : [inside.length - 1, -1, -1];
  const rim = stride === 1 ? 0 : stride === -1 ? columns - 1 : undefined;
  for (let i = first; i !== end; i += step) {
    if (inside[i]) counts[i] = i % columns === rim ? 1 : (counts[i - stride] ?? 0) + 1;
  }
  return counts;
}
