import { keyOf, type Edge, type Point } from '../../core/partition/edges';
import { touchingPoints } from '../../core/partition/crossings';
import { pairsNearby } from '../../core/partition/nearby';

/** Every step between two corners of the rings, with the id of the feature. */
export const stepsOf = (tiles: { id: string; rings: Edge[] }[]): Edge[] =>
  tiles.flatMap(({ id, rings }) => rings.flatMap(({ line }) => line.slice(1).map((to, i) => ({ id, line: [line[i]!, to] }))));

/** A corner of `other` on a border of `id` that has none there. */
export interface OddCorner {
  id: string;
  other: string;
  at: Point;
}

/** Cuts steps where a corner of another lies on them, so that borders which run together are the same steps. */
export function cutAtCorners(steps: Edge[]): { edges: Edge[]; corners: OddCorner[] } {
  const cuts = new Map<number, Map<string, Point>>();
  const corners: OddCorner[] = [];
  const cut = (edge: number, other: number, at: Point) => {
    const [from, to] = steps[edge]!.line as [Point, Point];
    if (keyOf(at) === keyOf(from) || keyOf(at) === keyOf(to)) return;
    cuts.set(edge, (cuts.get(edge) ?? new Map()).set(keyOf(at), at));
    if (steps[edge]!.id !== steps[other]!.id) corners.push({ id: steps[edge]!.id, other: steps[other]!.id, at });
  };
  for (const [s, t] of pairsNearby(steps)) {
    for (const at of touchingPoints(s, t)) {
      cut(s.edge, t.edge, at);
      cut(t.edge, s.edge, at);
    }
  }
  return { edges: steps.flatMap((step, i) => pieces(step, [...(cuts.get(i)?.values() ?? [])])), corners };
}

function pieces({ id, line: [from, to] }: Edge, cuts: Point[]): Edge[] {
  const along = (point: Point) => (point[0] - from![0]) ** 2 + (point[1] - from![1]) ** 2;
  const points = [from!, ...cuts.sort((a, b) => along(a) - along(b)), to!];
  return points.slice(1).map((point, i) => ({ id, line: [points[i]!, point] }));
}

/** Each step once, whichever features share it and whichever way they run; it keeps the id of the first. */
export function once(steps: Edge[]): Edge[] {
  const seen = new Map<string, Edge>();
  for (const step of steps) {
    const key = step.line.map(keyOf).sort().join(' ');
    if (!seen.has(key)) seen.set(key, step);
  }
  return [...seen.values()];
}
