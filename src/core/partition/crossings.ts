import { keyOf, turn, type Edge, type Point } from './edges';
import { pairsNearby, type Segment } from './nearby';

/** Where two lines meet though no node is there. `a` and `b` index the edges; they are equal when a line meets itself. */
export interface Crossing {
  a: number;
  b: number;
  at: Point;
  kind: 'crosses' | 'touches' | 'overlaps';
}

/** Every meeting of edges away from their ends; one for each pair of edges and kind. Exact on the grid. */
export function crossings(edges: readonly Edge[]): Crossing[] {
  const found = new Map<string, Crossing>();
  const nodes = new Set(edges.flatMap(({ line }) => [keyOf(line[0]!), keyOf(line.at(-1)!)]));
  for (const [s, t] of pairsNearby(edges)) {
    const crossing = meet(s, t, edges, nodes);
    const key = crossing && `${crossing.kind} ${crossing.a} ${crossing.b}`;
    if (crossing && !found.has(key!)) found.set(key!, crossing);
  }
  return [...found.values()];
}

function meet(s: Segment, t: Segment, edges: readonly Edge[], nodes: Set<string>): Crossing | undefined {
  const [a, b] = [s.edge, t.edge];
  const sides = [turn(s.from, s.to, t.from), turn(s.from, s.to, t.to), turn(t.from, t.to, s.from), turn(t.from, t.to, s.to)].map(Math.sign);
  if (sides[0]! * sides[1]! < 0 && sides[2]! * sides[3]! < 0) return { a, b, at: crossingPoint(s, t), kind: 'crosses' };
  const touching = touchingPoints(s, t);
  if (touching.length > 1) return { a, b, at: touching[0]!, kind: 'overlaps' };
  const at = touching[0];
  if (!at || mayTouch(at, s, t, edges, nodes)) return undefined;
  return { a, b, at, kind: 'touches' };
}

/** The ends of either segment that lie on the other, each once: none, one, or two (then they share a stretch). */
export function touchingPoints(s: Segment, t: Segment): Point[] {
  const on = [...[t.from, t.to].filter((p) => isOn(p, s)), ...[s.from, s.to].filter((p) => isOn(p, t))];
  return [...new Map(on.map((p) => [keyOf(p), p])).values()];
}

const within = (v: number, a: number, b: number) => Math.min(a, b) <= v && v <= Math.max(a, b);
const isOn = (p: Point, { from, to }: Segment): boolean =>
  turn(from, to, p) === 0 && within(p[0], from[0], to[0]) && within(p[1], from[1], to[1]);

/** Neighbours along one line may share their vertex, and any lines may share a node that ends both. */
function mayTouch(at: Point, s: Segment, t: Segment, edges: readonly Edge[], nodes: Set<string>): boolean {
  const next = s.edge === t.edge && Math.abs(s.index - t.index) === 1;
  if (next) return true;
  const key = keyOf(at);
  const ends = ({ edge }: Segment) => [edges[edge]!.line[0]!, edges[edge]!.line.at(-1)!].some((end) => keyOf(end) === key);
  return nodes.has(key) && ends(s) && ends(t);
}

function crossingPoint(s: Segment, t: Segment): Point {
  const [far, near] = [turn(t.from, t.to, s.to), turn(t.from, t.to, s.from)];
  const ratio = near / (near - far);
  return [Math.round(s.from[0] + ratio * (s.to[0] - s.from[0])), Math.round(s.from[1] + ratio * (s.to[1] - s.from[1]))];
}
