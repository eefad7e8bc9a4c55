import type { Position as Place } from 'geojson';
import type { Position } from '../core/model';
import type { Draft, Drawn } from '../core/outline';
import { sheetOf, type Box, type Sheet } from './sheet';

/** Cells of a grid over the sheet; on the largest about a hundred kilometres wide. */
const [COLUMNS, ROWS] = [62, 55];
const OFF_STAGE = 0.4;
/** Of two places with equal room, the one nearer the middle of the stage; per width of the sheet. */
const PULL = 1.2;
/** The sheet in cells. */
interface Raster extends Sheet {
  wide: number;
  high: number;
}
const rasterOf = (sheet: Sheet): Raster => ({ ...sheet, wide: (sheet.east - sheet.west) / 62.5, high: (sheet.north - sheet.south) / ROWS });

/**
 * Where a name stands well: the middle of the widest, least interrupted stretch of some regions taken together, rather on the stage than
 * off it. The sheet is sampled once; after that a question costs one walk over the cells.
 */
export function siteFinder(draft: Draft): (regions: ReadonlySet<string>) => Position | undefined {
  if (draft.outline.drawing === 'versions') return () => undefined; // they lie over one another: a cell has no one face
  const raster = rasterOf(sheetOf(draft));
  const { stage } = raster;
  const [middle, width] = [(stage.west + stage.east) / 2, raster.east - raster.west];
  const cells = sample(raster, draft.drawn.faces);
  return (regions) => {
    const inside = cells.map((region) => regions.has(region));
    const room = roomOf(inside);
    let best = -1;
    let most = 0;
    room.forEach((value, i) => {
      const place = placeOf(raster, i);
      const worth = value * (lies(place, stage) ? 1 : OFF_STAGE) * (1 - (PULL * Math.abs(place[0] - middle)) / width);
      if (worth > most) [best, most] = [i, worth];
    });
    return best < 0 ? undefined : placeOf(raster, best);
  };
}

/** The face at each cell's middle. Row by row, between the crossings of each outline: asking for every cell apart takes seconds. */
function sample(raster: Raster, faces: Drawn['faces']): string[] {
  const cells = new Array<string>(COLUMNS * ROWS).fill('');
  for (const [id, { coordinates }] of faces) {
    const crossings = Array.from({ length: ROWS }, (): number[] => []);
    for (const ring of coordinates.flat())
      ring.forEach((to, i) => {
        if (i > 0) cross(raster, crossings, ring[i - 1]!, to);
      });
    crossings.forEach((row, r) =>
      fillRow(
        raster,
        cells,
        r,
        row.sort((a, b) => a - b),
        id,
      ),
    );
  }
  return cells;
}

/** Notes where an edge crosses the middle line of each row. */
function cross(raster: Raster, crossings: number[][], [x0, y0]: Place, [x1, y1]: Place): void {
  const [first, last] = [rowOf(raster, Math.max(y0!, y1!)), rowOf(raster, Math.min(y0!, y1!))];
  for (let row = Math.max(0, Math.floor(first)); row <= Math.min(ROWS - 1, last); row++) {
    const lat = placeOf(raster, row * COLUMNS)[1];
    if (y0! > lat !== y1! > lat) crossings[row]!.push(x0! + ((lat - y0!) / (y1! - y0!)) * (x1! - x0!));
  }
}

const rowOf = ({ north, high }: Raster, lat: number) => (north - lat) / high;

function fillRow({ west, wide }: Raster, cells: string[], row: number, at: number[], id: string): void {
  const columnAfter = (lon: number) => Math.max(0, Math.ceil((lon - west) / wide - 0.5));
  for (let i = 0; i + 1 < at.length; i += 2)
    cells.fill(id, row * COLUMNS + Math.min(COLUMNS, columnAfter(at[i]!)), row * COLUMNS + Math.min(COLUMNS, columnAfter(at[i + 1]!)));
}

const placeOf = ({ west, north, wide, high }: Raster, i: number): Position => [
  west + ((i % COLUMNS) + 0.5) * wide,
  north - (Math.floor(i / COLUMNS) + 0.5) * high,
];

const lies = ([lon, lat]: Position, { west, south, east, north }: Box) => lon > west && lon < east && lat > south && lat < north;

/** Letters run sideways: width counts, but only as far as there is height for the line. */
function roomOf(inside: boolean[]): number[] {
  const [left, right] = [runs(inside, 1), runs(inside, -1)];
  const [up, down] = [runs(inside, COLUMNS), runs(inside, -COLUMNS)];
  return inside.map((_, i) => Math.min(left[i]!, right[i]!, 14) * 0.5 + Math.min(up[i]!, down[i]!, 7));
}

/** For each cell how many cells of the same land come before it, `stride` apart; the sheet's edge ends a run. */
function runs(inside: boolean[], stride: number): number[] {
  const counts = new Array<number>(inside.length).fill(0);
  const order = stride > 0 ? [...inside.keys()] : [...inside.keys()].reverse();
  for (const i of order) {
    if (!inside[i]) continue;
    const before = i - stride;
    const wraps = Math.abs(stride) === 1 && Math.floor(before / COLUMNS) !== Math.floor(i / COLUMNS);
    counts[i] = wraps ? 1 : (counts[before] ?? 0) + 1;
  }
  return counts;
}
