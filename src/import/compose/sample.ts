import { turn, type Point } from '../../core/partition/edges';
import { kmPerStep } from './scale';
import { put, squareOf, squaresAlong, type Squares } from './squares';
import { endsOf, type Web } from './web';

/** So many squares are looked into. */
const SQUARES = 1500;
/** Of a square no more steps than these. */
const MOST = 120;

/**
 * About how often steps cross that snapping (`km`) will not bring together: counted in a few squares, the same ones each time, and taken for all.
 * This is what makes the difference between lines shared and lines drawn twice, and it is known before any work is done.
 */
export function likelyCrossings(web: Web, km: number): number {
  let length = 0;
  for (const key of web.users.keys()) {
    const [a, b] = placesOf(web, key);
    length += Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
  }
  const size = Math.max(4, Math.ceil((2 * length) / Math.max(1, web.users.size)));
  const one = Math.max(1, Math.floor(web.users.size / SQUARES));
  const squares: Squares = new Map();
  const steps = [...web.users.keys()];
  steps.forEach((key, i) => {
    const [a, b] = placesOf(web, key);
    squaresAlong(a, b, size, 0, 0, (square) => {
      if (scattered(square) % one === 0) put(squares, square, i);
    });
  });
  let found = 0;
  for (const [square, inside] of squares) found += crossingsIn(web, steps, inside, size, square, km);
  return found * one;
}

const placesOf = ({ points }: Web, key: number): [Point, Point] => {
  const [a, b] = endsOf(key);
  return [points[a]!, points[b]!];
};

/** So that squares in a row are not all taken or all left. */
const scattered = (square: number): number => ((square % 1_000_003) * 7919 + Math.floor(square / 1_000_003) * 104_729) % 1_299_709;

function crossingsIn(web: Web, steps: number[], inside: number[], size: number, square: number, km: number): number {
  const some = inside.slice(0, MOST);
  let found = 0;
  for (let j = 1; j < some.length; j++)
    for (let i = 0; i < j; i++) {
      const at = crossing(placesOf(web, steps[some[i]!]!), placesOf(web, steps[some[j]!]!), km);
      if (at && squareOf(at, size) === square) found++;
    }
  return (found * inside.length ** 2) / Math.max(1, some.length) ** 2;
}

/** Where two steps cross, if no end of either is so near the other that it would be snapped to it. */
function crossing([a, b]: [Point, Point], [c, d]: [Point, Point], km: number): Point | undefined {
  const [far, near] = [turn(c, d, b), turn(c, d, a)];
  if (Math.sign(far) * Math.sign(near) >= 0 || Math.sign(turn(a, b, c)) * Math.sign(turn(a, b, d)) >= 0) return undefined;
  if ([a, b].some((end) => besideKm(c, d, end) <= km) || [c, d].some((end) => besideKm(a, b, end) <= km)) return undefined;
  const ratio = near / (near - far);
  return [a[0] + ratio * (b[0] - a[0]), a[1] + ratio * (b[1] - a[1])];
}

/** How far a place lies from the line through a step, km. */
function besideKm(a: Point, b: Point, p: Point): number {
  const [east, north] = kmPerStep(p[1]);
  const [dx, dy] = [(b[0] - a[0]) * east, (b[1] - a[1]) * north];
  return Math.abs(dx * (p[1] - a[1]) * north - dy * (p[0] - a[0]) * east) / Math.hypot(dx, dy);
}
