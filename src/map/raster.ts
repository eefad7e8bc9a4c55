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
  for (const [id, { coordinates }] of faces) {
    const crossings = Array.from({ length: raster.rows }, (): number[] => []);
    for (const ring of coordinates.flat())
      ring.forEach((to, i) => {
        if (i > 0) cross(raster, crossings, ring[i - 1]!, to);
      });
    crossings.forEach((at, row) => {
      at.sort((a, b) => a - b);
      fillRow(raster, cells, row, at, id);
    });
  }
  return cells;
}

/** Notes where an edge crosses the middle line of each row. */
function cross({ rows, rowAt, latOf }: Raster, crossings: number[][], [x0, y0]: Place, [x1, y1]: Place): void {
  const [first, last] = [rowAt(Math.max(y0!, y1!)), rowAt(Math.min(y0!, y1!))];
  for (let row = Math.max(0, Math.floor(first)); row <= Math.min(rows - 1, last); row++) {
    const lat = latOf(row);
    if (y0! > lat !== y1! > lat) crossings[row]!.push(x0! + ((lat - y0!) / (y1! - y0!)) * (x1! - x0!));
  }
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
function runs(inside: boolean[], columns: number, stride: number): number[] {
  const counts = new Array<number>(inside.length).fill(0);
  const order = stride > 0 ? [...inside.keys()] : [...inside.keys()].reverse();
  for (const i of order) {
    if (!inside[i]) continue;
    const before = i - stride;
    const wraps = Math.abs(stride) === 1 && Math.floor(before / columns) !== Math.floor(i / columns);
    counts[i] = wraps ? 1 : (counts[before] ?? 0) + 1;
  }
  return counts;
}
