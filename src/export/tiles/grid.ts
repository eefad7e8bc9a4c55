import type { Position } from 'geojson';

/** Steps along the side of a tile: what its coordinates count in. */
export const EXTENT = 4096;
/** Until the last zoom a vertex may move by a quarter of a pixel (a tile is 512 pixels wide); at the last, which is stretched beyond, by half a step. */
const COARSE = 4;

/** A line goes on so far beyond its tile that neither its width nor its blur ends at the tile's edge: 20 pixels. */
export const BUFFER = 160;

/** Web Mercator, the world as the square from 0 to 1, y downward. */
export function project([lon, lat]: Position): Position {
  const sine = Math.sin((lat! * Math.PI) / 180);
  const y = 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
  return [lon! / 360 + 0.5, Math.min(1, Math.max(0, y))];
}

/** Until the last zoom a vertex that lies nearer than half a pixel to the line without it is left out; in widths of the world. */
export const toleranceAt = (zoom: number, last: number): number => (zoom < last ? COARSE / (2 ** zoom * EXTENT) : 0);

/** How many steps of the grid go into the world at a zoom. */
export const stepsAt = (zoom: number, last: number): number => (2 ** zoom * EXTENT) / (zoom < last ? COARSE : 1);

/** A projected line, x and y by turns, and of each vertex its weight. */
export interface Projected {
  points: Float64Array;
  weight: Float64Array;
}

export function projected(line: readonly Position[], weight: (place: Position, i: number) => number): Projected {
  const points = new Float64Array(line.length * 2);
  line.forEach((place, i) => points.set(project(place), 2 * i));
  return { points, weight: Float64Array.from(line, weight) };
}

/**
 * A line on the grid of `steps`, times `scale`, without the vertices that weigh too little and those that fall on the one before; of a closed
 * one also without those at its end that fall on its beginning. Where a vertex goes depends on nothing but itself, so two faces that share a
 * border share it still: no gap, no overlap, at any zoom.
 */
export function onGrid({ points, weight }: Projected, tolerance: number, steps: number, scale: number, closed: boolean): Int32Array {
  const kept = new Int32Array(points.length);
  let length = 0;
  for (let i = 0; i < weight.length; i++) {
    if (weight[i]! < tolerance) continue;
    const [x, y] = [Math.round(points[2 * i]! * steps) * scale, Math.round(points[2 * i + 1]! * steps) * scale];
    if (length > 0 && kept[length - 2] === x && kept[length - 1] === y) continue;
    kept[length++] = x;
    kept[length++] = y;
  }
  while (closed && length > 2 && kept[length - 2] === kept[0] && kept[length - 1] === kept[1]) length -= 2;
  return kept.slice(0, length);
}
