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

/** The cells of some land among those of a sample: what lies around each, as `cellsAround` has it; undefined where none is of it. */
export function landAmong(cells: readonly string[], { columns }: Raster): (regions: ReadonlySet<string>) => Around | undefined {
  const seen = [...new Set(cells)];
  const numbers = new Map(seen.map((region, i) => [region, i]));
  const numbered = Uint32Array.from(cells, (region) => numbers.get(region)!);
  return (regions) => {
    const wanted = seen.map((region) => (regions.has(region) ? 1 : 0));
    if (!wanted.includes(1)) return undefined;
    const inside = numbered.map((i) => wanted[i]!);
    return cellsAround(inside, columns);
  };
}
export type Around = ReturnType<typeof cellsAround>;

/** For each cell how many cells of the same land lie on each side of it, itself among them. */
const cellsAround = (inside: ArrayLike<number>, columns: number) => ({
  left: runs(inside, columns, 1),
  right: runs(inside, columns, -1),
  up: runs(inside, columns, columns),
  down: runs(inside, columns, -columns),
});

/** For each cell how many cells of the same land come before it, `stride` apart; the edge ends a run. */
function runs(inside: ArrayLike<number>, columns: number, stride: number): Uint16Array {
  const counts = new Uint16Array(inside.length);
  const sideways = Math.abs(stride) === 1;
  const [length, toNext] = sideways ? [columns, columns] : [inside.length / columns, 1];
  const first = stride > 0 ? 0 : -stride * (length - 1);
  for (let lane = 0; lane * length < inside.length; lane++) {
    let run = 0;
    for (let step = 0, at = first + lane * toNext; step < length; step++, at += stride) {
      run = inside[at] ? run + 1 : 0;
      counts[at] = run;
    }
  }
  return counts;
}
