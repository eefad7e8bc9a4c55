import type { Position } from 'geojson';

/** Steps along the side of a tile: what its coordinates count in. */
export const EXTENT = 4096;
/** Until the last zoom a vertex may move by a quarter of a pixel (a tile is 512 pixels wide); at the last, which is stretched beyond, by half a step. */
const COARSE = 4;

/** Web Mercator, the world as the square from 0 to 1, y downward. */
export function project([lon, lat]: Position): Position {
  const sine = Math.sin((lat! * Math.PI) / 180);
  const y = 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
  return [lon! / 360 + 0.5, Math.min(1, Math.max(0, y))];
}

/** How many steps of the grid go into the world at a zoom. */
export const stepsAt = (zoom: number, last: number): number => (2 ** zoom * EXTENT) / (zoom < last ? COARSE : 1);

/**
 * A line (projected) on the grid of `steps`, without the vertices that fall on the one before. Where a vertex goes depends on nothing but
 * itself, so two faces that share a border share it still: no gap, no overlap, at any zoom.
 */
export function onGrid(line: Position[], steps: number): Position[] {
  const kept: Position[] = [];
  let [lastX, lastY] = [NaN, NaN];
  for (const [x, y] of line) {
    const [gridX, gridY] = [Math.round(x! * steps), Math.round(y! * steps)];
    if (gridX === lastX && gridY === lastY) continue;
    kept.push([gridX / steps, gridY / steps]);
    [lastX, lastY] = [gridX, gridY];
  }
  return kept;
}

/** A closed ring needs three corners and its beginning again. */
export const isRing = (line: Position[]): boolean => line.length >= 4;
