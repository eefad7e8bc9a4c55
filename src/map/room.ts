import type { Position } from '../core/model';
import type { Draft } from '../core/outline';
import { latitudeOf, mercatorX, mercatorY, WORLD, type Sight, type Spot } from './mercator';
import type { Extent } from './name-size';
import { landAmong, placeOf, sample, type Around, type Raster } from './raster';

/** A box on the map, px. */
export interface Plate extends Extent {
  middle: Spot;
}
/** How far from each edge of the map names stay, px. */
export interface Edge {
  side: number;
  top: number;
  bottom: number;
}

/** Cells of a grid over what is seen of the map, px. */
const CELL_PX = 12;
/** What a place loses by lying at the rim of the map instead of in its middle, and by covering another name. */
const [PULL, COVERED] = [1, 0.9];

export const isWhole = ({ middle: [x, y], wide, high }: Plate, sight: Sight, { side, top, bottom }: Edge): boolean =>
  x - wide / 2 >= side && x + wide / 2 <= sight.width - side && y - high / 2 >= top && y + high / 2 <= sight.height - bottom;

const touch = (a: Plate, b: Plate): boolean =>
  2 * Math.abs(a.middle[0] - b.middle[0]) < a.wide + b.wide && 2 * Math.abs(a.middle[1] - b.middle[1]) < a.high + b.high;

/**
 * Where, on what is seen of some land, a name of an extent has the most room, all of it within sight and at least `least` of it (0 to 1) on
 * the land; undefined where there is no such place. What is seen is sampled once.
 */
export function roomInSight(draft: Draft, sight: Sight, edge: Edge, others: readonly Plate[]) {
  const raster = rasterOf(sight);
  const aroundOf = landIn(draft, raster);
  const known = new Map<ReadonlySet<string>, Around | undefined>();
  return (regions: ReadonlySet<string>, extent: Extent, least: number): Position | undefined => {
    if (!known.has(regions)) known.set(regions, aroundOf(regions));
    const around = known.get(regions);
    let [best, most] = [-1, -Infinity];
    for (let i = 0; around && i < around.left.length; i++) {
      if (around.left[i] === 0) continue;
      const [wide, high] = [spanAt(around.left, around.right, i) / extent.wide, spanAt(around.up, around.down, i) / extent.high];
      const on = Math.min(1, wide) * Math.min(1, high);
      const room = 4 * on + Math.min(wide, 3) / 3 + Math.min(high, 6) / 6;
      // the dearer a question, the later it is asked: where a place lies, and then what it covers
      if (on < least || room <= most) continue;
      const plate = { middle: spotOf(i, raster, sight), ...extent };
      const clear = room - PULL * offMiddle(plate, sight);
      if (clear <= most || !isWhole(plate, sight, edge)) continue;
      const worth = clear - COVERED * others.filter((other) => touch(plate, other)).length;
      if (worth > most) [best, most] = [i, worth];
    }
    return best < 0 ? undefined : placeOf(raster, best);
  };
}

/** The middle of a cell on the screen, without the way over the globe. */
const spotOf = (i: number, { columns, rows }: Raster, { width, height }: Sight): Spot => [
  width / 2 + ((i % columns) + 0.5 - columns / 2) * CELL_PX,
  height / 2 + (Math.floor(i / columns) + 0.5 - rows / 2) * CELL_PX,
];

/** How much of the land lies to both sides of a cell, px. */
const spanAt = (before: ArrayLike<number>, after: ArrayLike<number>, i: number): number => 2 * Math.min(before[i]!, after[i]!) * CELL_PX;

const offMiddle = ({ middle: [x, y] }: Plate, { width, height }: Sight): number =>
  Math.hypot(x - width / 2, y - height / 2) / Math.hypot(width / 2, height / 2);

/** The cells of some land; undefined where it is out of sight. Versions drawn apart lie over one another, so each is sampled by itself. */
function landIn({ outline, drawn }: Draft, raster: Raster): (regions: ReadonlySet<string>) => Around | undefined {
  if (outline.drawing !== 'versions') return landAmong(sample(raster, drawn.faces), raster);
  return (regions) => landAmong(sample(raster, new Map([...drawn.faces].filter(([id]) => regions.has(id)))), raster)(regions);
}

function rasterOf({ lon, lat, zoom, width, height }: Sight): Raster {
  const cell = CELL_PX / (WORLD * 2 ** zoom);
  const [columns, rows] = [Math.max(1, Math.floor(width / CELL_PX)), Math.max(1, Math.floor(height / CELL_PX))];
  const [west, north] = [mercatorX(lon) - (columns / 2) * cell, mercatorY(lat) - (rows / 2) * cell];
  return {
    columns,
    rows,
    columnAt: (at) => (mercatorX(at) - west) / cell,
    rowAt: (at) => (mercatorY(at) - north) / cell,
    lonOf: (column) => (west + (column + 0.5) * cell) * 360 - 180,
    latOf: (row) => latitudeOf(north + (row + 0.5) * cell),
  };
}
