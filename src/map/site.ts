import type { Position } from '../core/model';
import type { Draft } from '../core/outline';
import { landAmong, placeOf, sample, type Around, type Raster } from './raster';
import { sheetOf, type Box, type Sheet } from './sheet';

/** Cells of a grid over the sheet; on the largest about a hundred kilometres wide. */
const [COLUMNS, ROWS] = [62, 55];
const OFF_STAGE = 0.4;
/** Of two places with equal room, the one nearer the middle of the stage; per width of the sheet. */
const PULL = 1.2;
const rasterOf = ({ west, south, east, north }: Sheet): Raster => {
  const [wide, high] = [(east - west) / 62.5, (north - south) / ROWS];
  return {
    columns: COLUMNS,
    rows: ROWS,
    columnAt: (lon) => (lon - west) / wide,
    rowAt: (lat) => (north - lat) / high,
    lonOf: (column) => west + (column + 0.5) * wide,
    latOf: (row) => north - (row + 0.5) * high,
  };
};

/**
 * Where a name stands well: the middle of the widest, least interrupted stretch of some regions taken together, rather on the stage than
 * off it. The sheet is sampled once; after that a question costs one walk over the cells.
 */
export function siteFinder(draft: Draft): (regions: ReadonlySet<string>) => Position | undefined {
  if (draft.outline.drawing === 'versions') return () => undefined; // they lie over one another: a cell has no one face
  const sheet = sheetOf(draft);
  const raster = rasterOf(sheet);
  const { stage } = sheet;
  const [middle, width] = [(stage.west + stage.east) / 2, sheet.east - sheet.west];
  const cells = sample(raster, draft.drawn.faces);
  const aroundOf = landAmong(cells, raster);
  const places = cells.map((_, i) => placeOf(raster, i));
  const onStage = places.map((place) => (lies(place, stage) ? 1 : OFF_STAGE));
  const pull = places.map(([lon]) => 1 - (PULL * Math.abs(lon - middle)) / width);
  return (regions) => {
    const around = aroundOf(regions);
    let best: Position | undefined;
    let most = 0;
    for (let i = 0; around && i < places.length; i++) {
      if (around.left[i] === 0) continue;
      const worth = roomAt(around, i) * onStage[i]! * pull[i]!;
      if (worth > most) [best, most] = [places[i], worth];
    }
    return best;
  };
}

const lies = ([lon, lat]: Position, { west, south, east, north }: Box) => lon > west && lon < east && lat > south && lat < north;

/** Letters run sideways: width counts, but only as far as there is height for the line. */
const roomAt = ({ left, right, up, down }: Around, i: number): number =>
  Math.min(left[i]!, right[i]!, 14) * 0.5 + Math.min(up[i]!, down[i]!, 7);
