import type { Position as Place } from 'geojson';
import { isDrawn } from '../core/locate';
import type { Atlas, Face, Position } from '../core/model';
import { FRAME } from './frame';

/** Cells of a grid over the sheet, about a hundred kilometres wide. */
const [STEP_LON, STEP_LAT] = [1.6, 1];
const COLUMNS = Math.floor((FRAME.east - FRAME.west) / STEP_LON);
const ROWS = Math.floor((FRAME.north - FRAME.south) / STEP_LAT);
/** Where readers look first: a name is better seen than perfectly central. */
const STAGE = { west: 80, south: 36, east: 143, north: 60 };
const OFF_STAGE = 0.4;
/** Of two places with equal room, the one nearer the middle of the stage. */
const PULL = 0.012;

/**
 * Where a name stands well: the middle of the widest, least interrupted stretch of some regions taken together, rather on the stage than
 * off it. The sheet is sampled once; after that a question costs one walk over the cells.
 */
export function siteFinder(atlas: Atlas): (regions: ReadonlySet<string>) => Position | undefined {
  const cells = sample(atlas.faces.filter(isDrawn));
  return (regions) => {
    const inside = cells.map((region) => regions.has(region));
    const room = roomOf(inside);
    let best = -1;
    let most = 0;
    room.forEach((value, i) => {
      const place = placeOf(i);
      const worth = value * (onStage(place) ? 1 : OFF_STAGE) * (1 - PULL * Math.abs(place[0] - (STAGE.west + STAGE.east) / 2));
      if (worth > most) [best, most] = [i, worth];
    });
    return best < 0 ? undefined : placeOf(best);
  };
}

/** The face at each cell's middle. Row by row, between the crossings of each outline: asking for every cell apart takes seconds. */
function sample(faces: Face[]): string[] {
  const cells = new Array<string>(COLUMNS * ROWS).fill('');
  for (const face of faces) {
    const crossings = Array.from({ length: ROWS }, (): number[] => []);
    for (const ring of face.geometry.coordinates.flat())
      ring.forEach((to, i) => {
        if (i > 0) cross(crossings, ring[i - 1]!, to);
      });
    crossings.forEach((row, r) =>
      fillRow(
        cells,
        r,
        row.sort((a, b) => a - b),
        face.id,
      ),
    );
  }
  return cells;
}

/** Notes where an edge crosses the middle line of each row. */
function cross(crossings: number[][], [x0, y0]: Place, [x1, y1]: Place): void {
  const [first, last] = [rowOf(Math.max(y0!, y1!)), rowOf(Math.min(y0!, y1!))];
  for (let row = Math.max(0, Math.floor(first)); row <= Math.min(ROWS - 1, last); row++) {
    const lat = placeOf(row * COLUMNS)[1];
    if (y0! > lat !== y1! > lat) crossings[row]!.push(x0! + ((lat - y0!) / (y1! - y0!)) * (x1! - x0!));
  }
}

const rowOf = (lat: number) => (FRAME.north - lat) / STEP_LAT;

function fillRow(cells: string[], row: number, at: number[], id: string): void {
  const columnAfter = (lon: number) => Math.max(0, Math.ceil((lon - FRAME.west) / STEP_LON - 0.5));
  for (let i = 0; i + 1 < at.length; i += 2)
    cells.fill(id, row * COLUMNS + Math.min(COLUMNS, columnAfter(at[i]!)), row * COLUMNS + Math.min(COLUMNS, columnAfter(at[i + 1]!)));
}

const placeOf = (i: number): Position => [
  FRAME.west + ((i % COLUMNS) + 0.5) * STEP_LON,
  FRAME.north - (Math.floor(i / COLUMNS) + 0.5) * STEP_LAT,
];

const onStage = ([lon, lat]: Position) => lon > STAGE.west && lon < STAGE.east && lat > STAGE.south && lat < STAGE.north;

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
