import type { Position } from 'geojson';
import { lengthKm } from './length';
import { nearestTo } from './nearest';

/**
 * How far one drawing of a line lies from another: for a place every `everyKm` along `ours` (the ends of each line among them), the distance
 * in km to the nearest point of `theirs`, whichever of their lines that is. Lines are straight between positions (degrees) and lie on the
 * ellipsoid; flat at each place, so right to a part in a thousand for offsets of up to 50 km, and only "far" beyond. It says nothing of what
 * `theirs` has and `ours` lacks: ask again the other way round.
 */
export function lineOffsets(ours: Position[][], theirs: Position[][], everyKm: number): number[] {
  if (!(everyKm > 0)) throw new RangeError(`lineOffsets: a step of ${everyKm} km; give one greater than 0`);
  if (!theirs.some((line) => line.length > 1))
    throw new RangeError('lineOffsets: no line to measure to; give one of two positions or more');
  const distance = nearestTo(theirs);
  return ours.flatMap((line) => placesAlong(line, everyKm)).map((place) => distance(place));
}

/** Places along a line, degrees: its first position, one every `everyKm` from there, and its last. */
export function placesAlong(line: Position[], everyKm: number): Position[] {
  const places: Position[] = line.slice(0, 1);
  let left = everyKm;
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i]!, line[i + 1]!];
    const length = lengthKm([a, b]);
    let at = left;
    for (; at < length; at += everyKm) places.push(between(a, b, at / length));
    left = at - length;
  }
  if (line.length > 1) places.push(line.at(-1)!);
  return places;
}

const between = ([x0, y0]: Position, [x1, y1]: Position, share: number): Position => [x0! + (x1! - x0!) * share, y0! + (y1! - y0!) * share];

/**
 * The values below which these shares (0 to 1) of `values` lie, in the order of `shares`, in between linearly (type 7 of Hyndman and Fan,
 * 1996, as in R and numpy). `NaN` where there are no values.
 */
export function quantiles(values: number[], shares: number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return shares.map((share) => {
    const at = share * (sorted.length - 1);
    const low = sorted[Math.floor(at)];
    const high = sorted[Math.ceil(at)];
    return low === undefined || high === undefined ? NaN : low + (high - low) * (at - Math.floor(at));
  });
}

/** Kilometres, and the place (degrees) of the greatest; `places` is how many were measured. */
export interface Offset {
  median: number;
  p95: number;
  max: number;
  at: Position;
  places: number;
}

/** How far these places lie from some lines (see `lineOffsets`). Undefined where there is no place or no line to measure to. */
export function offsetOf(places: Position[], theirs: Position[][]): Offset | undefined {
  if (places.length === 0 || !theirs.some((line) => line.length > 1)) return undefined;
  const distance = nearestTo(theirs);
  return summed(
    places,
    places.map((place) => distance(place)),
  );
}

/** What offsets at some places, at least one, come to. */
export function summed(places: Position[], offsets: number[]): Offset {
  const [median, p95, max] = quantiles(offsets, [0.5, 0.95, 1]) as [number, number, number];
  return { median, p95, max, at: places[offsets.indexOf(max)]!, places: places.length };
}
