/** Cutting rings and lines along one axis. Whole steps in and out, x and y by turns. */
export type Axis = 0 | 1;
/** Between two values, both inclusive. */
export type Strip = readonly [low: number, high: number];

/** The lowest and the highest value along an axis. */
export function span(points: ArrayLike<number>, axis: Axis): Strip {
  let [low, high] = [Infinity, -Infinity];
  for (let i = axis; i < points.length; i += 2) {
    if (points[i]! < low) low = points[i]!;
    if (points[i]! > high) high = points[i]!;
  }
  return [low, high];
}

/** What of a closed ring (its first point not repeated) lies in the strip: Sutherland and Hodgman. Empty when nothing does. */
export function cutRing(ring: ArrayLike<number>, axis: Axis, [low, high]: Strip): ArrayLike<number> {
  const [least, most] = span(ring, axis);
  if (least >= low && most <= high) return ring;
  return cutSide(cutSide(ring, axis, low, 1), axis, high, -1);
}

function cutSide(ring: ArrayLike<number>, axis: Axis, at: number, sign: 1 | -1): number[] {
  const kept: number[] = [];
  for (let i = 0; i < ring.length; i += 2) {
    const before = i === 0 ? ring.length - 2 : i - 2;
    const [was, is] = [sign * (ring[before + axis]! - at) >= 0, sign * (ring[i + axis]! - at) >= 0];
    if (was !== is) pushCrossing(kept, ring, before, i, axis, at);
    if (is) push(kept, ring[i]!, ring[i + 1]!);
  }
  return kept;
}

/** The pieces of a line that lie in the strip. */
export function cutLine(line: ArrayLike<number>, axis: Axis, [low, high]: Strip): ArrayLike<number>[] {
  const [least, most] = span(line, axis);
  if (least >= low && most <= high) return [line];
  return cutEnds(line, axis, low, 1).flatMap((piece) => cutEnds(piece, axis, high, -1));
}

function cutEnds(line: ArrayLike<number>, axis: Axis, at: number, sign: 1 | -1): number[][] {
  const pieces: number[][] = [];
  let piece: number[] = [];
  for (let i = 0; i < line.length; i += 2) {
    const is = sign * (line[i + axis]! - at) >= 0;
    const turned = i > 0 && sign * (line[i - 2 + axis]! - at) >= 0 !== is;
    if (turned) pushCrossing(piece, line, i - 2, i, axis, at);
    if (is) push(piece, line[i]!, line[i + 1]!);
    if (turned && !is) {
      pieces.push(piece);
      piece = [];
    }
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces.filter(({ length }) => length >= 4);
}

/** Reckoned from the same end whichever way the line runs, so that both its faces are cut at the same step. */
function pushCrossing(kept: number[], points: ArrayLike<number>, i: number, j: number, axis: Axis, at: number): void {
  const [a, b] = points[i + axis]! < points[j + axis]! ? [i, j] : [j, i];
  const other = axis === 0 ? 1 : 0;
  const share = (at - points[a + axis]!) / (points[b + axis]! - points[a + axis]!);
  const value = Math.round(points[a + other]! + share * (points[b + other]! - points[a + other]!));
  if (axis === 0) push(kept, at, value);
  else push(kept, value, at);
}

/** Without a point that falls on the one before. */
function push(kept: number[], x: number, y: number): void {
  if (kept.at(-2) !== x || kept.at(-1) !== y || kept.length === 0) kept.push(x, y);
}
