import { keyOf, type Edge, type Point } from './edges';

/**
 * Every edge `i` is two half-edges: `i` forward and `~i` backward (as in TopoJSON). `walk` takes edges that meet only at their ends and
 * gives closed walks of half-edges, each with one and the same face on its left; every half-edge is in exactly one walk.
 */
export function walk(edges: readonly Edge[]): number[][] {
  const next = nextAlong(edges);
  const seen = new Set<number>();
  const walks: number[][] = [];
  for (const start of edges.flatMap((_, i) => [i, ~i])) {
    if (seen.has(start)) continue;
    const around: number[] = [];
    for (let half = start; !seen.has(half); half = next.get(half)!) {
      seen.add(half);
      around.push(half);
    }
    walks.push(around);
  }
  return walks;
}

/** The points of a half-edge in its own direction. */
export const pointsOf = (edges: readonly Edge[], half: number): Point[] => (half < 0 ? edges[~half]!.line.toReversed() : edges[half]!.line);

/** The key of the node where a half-edge begins. */
export const originOf = (edges: readonly Edge[], half: number): string =>
  keyOf(half < 0 ? edges[~half]!.line.at(-1)! : edges[half]!.line[0]!);

/** After a half-edge comes, at its end, the first one clockwise from the way back: so the face stays on the left. */
function nextAlong(edges: readonly Edge[]): Map<number, number> {
  const next = new Map<number, number>();
  for (const leaving of fans(edges).values()) {
    leaving.forEach((half, i) => next.set(~half, leaving.at(i - 1)!));
  }
  return next;
}

/** The half-edges that leave each node, counterclockwise. */
function fans(edges: readonly Edge[]): Map<string, number[]> {
  const fan = new Map<string, number[]>();
  edges.forEach((_, i) => {
    for (const half of [i, ~i]) {
      const node = originOf(edges, half);
      fan.set(node, [...(fan.get(node) ?? []), half]);
    }
  });
  for (const leaving of fan.values()) leaving.sort((a, b) => compareAngle(direction(edges, a), direction(edges, b)) || a - b);
  return fan;
}

function direction(edges: readonly Edge[], half: number): Point {
  const [from, to] = pointsOf(edges, half) as [Point, Point];
  return [to[0] - from[0], to[1] - from[1]];
}

/** Counterclockwise from the east, by half-plane and cross product: no rounding, so near-parallel rivers keep their order. */
function compareAngle(a: Point, b: Point): number {
  const [upperA, upperB] = [isUpper(a), isUpper(b)];
  if (upperA !== upperB) return upperA ? -1 : 1;
  return -Math.sign(a[0] * b[1] - a[1] * b[0]);
}

const isUpper = ([x, y]: Point): boolean => y > 0 || (y === 0 && x > 0);
