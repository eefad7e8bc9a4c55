import type { Position } from 'geojson';
import { side } from '../plane/side';
import { toUnits } from '../plane/units';

/** Six decimals, a tenth of a metre. */
export const rounded = (position: Position): Position => position.map((value) => Math.round(value * 1e6) / 1e6 + 0);

const same = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/** A closed ring without positions that stand twice in a row, and without spikes; undefined when nothing is enclosed. */
export function cleanRing(ring: readonly Position[]): Position[] | undefined {
  const points: Position[] = [];
  for (const point of ring) {
    points.push(point);
    shorten(points);
  }
  // Around the seam: the first position may be the tip of a spike as well as any other.
  let again = true;
  while (again && points.length > 2) {
    again = false;
    if (same(points[0]!, points.at(-1)!)) again = points.pop() !== undefined;
    else if (isTip(points.at(-2)!, points.at(-1)!, points[0]!)) again = points.pop() !== undefined;
    else if (isTip(points.at(-1)!, points[0]!, points[1]!)) again = points.shift() !== undefined;
  }
  if (points.length < 3 || points.every((point) => sideOf(points[0]!, points[1]!, point) === 0)) return undefined;
  return [...points, points[0]!];
}

/** Takes away what the last position makes superfluous. */
function shorten(points: Position[]): void {
  while (points.length > 1) {
    if (same(points.at(-1)!, points.at(-2)!)) points.pop();
    else if (points.length > 2 && isTip(points.at(-3)!, points.at(-2)!, points.at(-1)!)) points.splice(-2, 1);
    else return;
  }
}

function sideOf(a: Position, b: Position, c: Position): number {
  const [[ax, ay], [bx, by], [cx, cy]] = [units(a), units(b), units(c)];
  return side(ax, ay, bx, by, cx, cy);
}

/** Whether the way from a to b turns straight back to c. */
function isTip(a: Position, b: Position, c: Position): boolean {
  const [[ax, ay], [bx, by], [cx, cy]] = [units(a), units(b), units(c)];
  return sideOf(a, b, c) === 0 && (bx - ax) * (cx - bx) + (by - ay) * (cy - by) < 0;
}

const units = ([lon, lat]: Position): [number, number] => [toUnits(lon!), toUnits(lat!)];

/** Twice the area on the doctor's grid, positive counterclockwise. */
export function signedArea(points: readonly Position[]): number {
  const [x0, y0] = units(points[0]!);
  let sum = 0;
  for (let i = 1; i + 1 < points.length; i++) {
    const [ax, ay] = units(points[i]!);
    const [bx, by] = units(points[i + 1]!);
    sum += (ax - x0) * (by - y0) - (ay - y0) * (bx - x0);
  }
  return sum;
}

/** The same ring, counterclockwise or clockwise. */
export const turned = (ring: Position[], counterclockwise: boolean): Position[] =>
  signedArea(ring) > 0 === counterclockwise ? ring : ring.toReversed();
