import type { Edge, Point } from './edges';

/** The `index`-th step of an edge. */
export interface Segment {
  edge: number;
  index: number;
  from: Point;
  to: Point;
}

/** A quarter of a degree, in grid steps. */
const TILE = 25_000;

/** Pairs of segments whose boxes touch, each pair once: found by sorting segments into square tiles. */
export function* pairsNearby(edges: readonly Edge[]): Generator<[Segment, Segment]> {
  const tiles = new Map<string, Segment[]>();
  for (const segment of segmentsOf(edges)) {
    for (const tile of tilesOf(segment)) {
      const others = tiles.get(tile);
      for (const other of others ?? []) if (boxesTouch(other, segment) && tile === firstShared(other, segment)) yield [other, segment];
      if (others) others.push(segment);
      else tiles.set(tile, [segment]);
    }
  }
}

function* segmentsOf(edges: readonly Edge[]): Generator<Segment> {
  for (const [edge, { line }] of edges.entries()) {
    for (let index = 0; index + 1 < line.length; index++) yield { edge, index, from: line[index]!, to: line[index + 1]! };
  }
}

const low = (s: Segment, axis: 0 | 1) => Math.min(s.from[axis], s.to[axis]);
const high = (s: Segment, axis: 0 | 1) => Math.max(s.from[axis], s.to[axis]);
const tile = (v: number) => Math.floor(v / TILE);

function* tilesOf(s: Segment): Generator<string> {
  for (let x = tile(low(s, 0)); x <= tile(high(s, 0)); x++) {
    for (let y = tile(low(s, 1)); y <= tile(high(s, 1)); y++) yield `${x},${y}`;
  }
}

const boxesTouch = (s: Segment, t: Segment): boolean =>
  ([0, 1] as const).every((axis) => low(s, axis) <= high(t, axis) && low(t, axis) <= high(s, axis));

/** The lowest tile that both boxes reach, so that a pair that shares several is told once. */
const firstShared = (s: Segment, t: Segment): string => `${tile(Math.max(low(s, 0), low(t, 0)))},${tile(Math.max(low(s, 1), low(t, 1)))}`;
