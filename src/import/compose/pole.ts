import type { Position } from '../../core/model';
import type { Position as GeoPosition } from 'geojson';
import { inRing } from '../../core/locate';
import { kmPerDegree } from '../../core/length';

interface Square {
  x: number;
  y: number;
  half: number;
  room: number;
  /** No place in the square can have more room than this. */
  most: number;
}

/** Good enough for a name: within a fiftieth of the room that there is. */
const PRECISION = 0.02;
const TRIES = 400;

/**
 * The place in a polygon (degrees, a shell and its holes) that is farthest from its outline: squares are quartered where there may be most room
 * until none can be much better. Ours after the idea of Garcia-Castellanos and Lombardo (2007) and the search of Agafonkin's polylabel.
 */
export function poleOf(rings: GeoPosition[][]): Position {
  const coarse = rings.map(thinned);
  const pole = search(coarse);
  return rings.reduce((inside, ring) => inside !== inRing(ring, pole), false) ? pole : search(rings);
}

/** Enough places of a ring to find the room in it. */
const ENOUGH = 200;
function thinned(ring: GeoPosition[]): GeoPosition[] {
  const every = Math.ceil(ring.length / ENOUGH);
  return every === 1 ? ring : ring.filter((_, i) => i % every === 0 || i === ring.length - 1);
}

function search(rings: GeoPosition[][]): Position {
  const shell = rings[0]!;
  const [xs, ys] = [shell.map(([x]) => x!), shell.map(([, y]) => y!)];
  const [west, south, east, north] = [least(xs), least(ys), -least(xs.map((x) => -x)), -least(ys.map((y) => -y))];
  const squash = kmPerDegree((south + north) / 2)[0] / kmPerDegree((south + north) / 2)[1];
  const flat = rings.map((ring) => ring.map(([x, y]) => [x! * squash, y!]));
  const size = Math.min((east - west) * squash, north - south);
  const squareAt = (x: number, y: number, half: number): Square => {
    const room = roomAt(flat, x, y);
    return { x, y, half, room, most: room + half * Math.SQRT2 };
  };
  let best = squareAt(((west + east) / 2) * squash, (south + north) / 2, 0);
  const open: Square[] = [];
  const consider = (square: Square) => {
    if (square.room > best.room) best = square;
    if (square.most > best.room * (1 + PRECISION)) open.push(square);
  };
  const half = size / 2;
  for (let x = west * squash + half; x - half < east * squash; x += size)
    for (let y = south + half; y - half < north; y += size) consider(squareAt(x, y, half));
  for (let tries = 0; tries < TRIES && open.length > 0; tries++) {
    const at = open.reduce((top, square, i) => (square.most > open[top]!.most ? i : top), 0);
    const [{ x, y, half: whole, most }] = open.splice(at, 1) as [Square];
    if (most <= best.room * (1 + PRECISION)) break;
    const quarter = whole / 2;
    for (const dx of [-quarter, quarter]) for (const dy of [-quarter, quarter]) consider(squareAt(x + dx, y + dy, quarter));
  }
  return [best.x / squash, best.y];
}

const least = (values: number[]): number => values.reduce((a, b) => Math.min(a, b));

/** How far the nearest outline is; less than nothing outside. */
function roomAt(rings: GeoPosition[][], x: number, y: number): number {
  let nearest = Infinity;
  let inside = false;
  for (const ring of rings) {
    if (inRing(ring, [x, y])) inside = !inside;
    for (let i = 0; i + 1 < ring.length; i++) nearest = Math.min(nearest, squareTo(ring[i]!, ring[i + 1]!, x, y));
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}

function squareTo(a: GeoPosition, b: GeoPosition, x: number, y: number): number {
  const [dx, dy] = [b[0]! - a[0]!, b[1]! - a[1]!];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a[0]!) * dx + (y - a[1]!) * dy) / length));
  return (a[0]! + share * dx - x) ** 2 + (a[1]! + share * dy - y) ** 2;
}
