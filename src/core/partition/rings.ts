import { doubleArea, type Edge, type Point } from './edges';
import { originOf, pointsOf } from './walk';

/** A simple closed line: its half-edges (`~i` = edge `i` backward), its closed points, and twice its area (negative = clockwise). */
export interface Ring {
  halves: number[];
  points: Point[];
  doubleArea: number;
}

/**
 * Cuts a walk where it comes back to a node, so that no ring touches itself: an island moored to the shore at one node becomes a hole.
 * Ways there and back again (a dangling edge) enclose nothing and are left out.
 */
export function ringsOf(edges: readonly Edge[], around: readonly number[]): Ring[] {
  const rings: number[][] = [];
  const path: number[] = [];
  const at = new Map<string, number>();
  for (const half of [...around, around[0]!]) {
    const node = originOf(edges, half);
    const back = at.get(node);
    if (back !== undefined) {
      const loop = path.splice(back);
      for (const passed of loop) at.delete(originOf(edges, passed));
      rings.push(loop);
    }
    at.set(node, path.length);
    path.push(half);
  }
  return rings.map((halves) => closeRing(edges, halves)).filter((ring) => ring.doubleArea !== 0);
}

/** Begins at the lowest edge, so that the same face always reads the same. */
function closeRing(edges: readonly Edge[], halves: number[]): Ring {
  const index = (half: number) => (half < 0 ? ~half : half);
  const first = halves.reduce((best, half, i) => (index(half) < index(halves[best]!) ? i : best), 0);
  const turned = [...halves.slice(first), ...halves.slice(0, first)];
  const points = turned.flatMap((half) => pointsOf(edges, half).slice(0, -1));
  points.push(points[0]!);
  return { halves: turned, points, doubleArea: doubleArea(points) };
}
