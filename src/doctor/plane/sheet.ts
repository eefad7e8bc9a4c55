import type { Item } from '../item';
import { groupsOf, internPairs, type Groups } from './pairs';

/** A closed line on the grid: its corners are `start` to `end - 1`, and the last goes on to the first. */
export interface Ring {
  item: number;
  /** The number of its polygon in its feature, and its own in the polygon: 0 is the outer one. */
  area: number;
  ring: number;
  start: number;
  end: number;
  /** Whether the land lies to the left of the way it runs. */
  leftward: boolean;
}
/**
 * All rings of a map in one row of corners. Corner `i` is also the step from there to the next corner of its ring. Corners in one place have
 * one `node`; steps between the same two nodes have one `edge`, whichever way they run.
 */
export interface Sheet {
  items: readonly Item[];
  rings: Ring[];
  x: Int32Array;
  y: Int32Array;
  ringOf: Int32Array;
  node: Int32Array;
  edge: Int32Array;
  cornersAt: Groups;
  stepsAlong: Groups;
  edges: number;
}

export const next = ({ rings, ringOf }: Sheet, corner: number): number => {
  const { start, end } = rings[ringOf[corner]!]!;
  return corner + 1 === end ? start : corner + 1;
};
export const previous = ({ rings, ringOf }: Sheet, corner: number): number => {
  const { start, end } = rings[ringOf[corner]!]!;
  return corner === start ? end - 1 : corner - 1;
};
export const itemOf = ({ rings, ringOf }: Sheet, corner: number): number => rings[ringOf[corner]!]!.item;
/** Whether a step runs from the lower node to the higher. */
export const isForward = (sheet: Sheet, step: number): boolean => sheet.node[step]! < sheet.node[next(sheet, step)]!;
/** Whether land lies on the left of its edge, walked from the lower node to the higher. */
export const landLeft = (sheet: Sheet, step: number): boolean => isForward(sheet, step) === sheet.rings[sheet.ringOf[step]!]!.leftward;

export function sheetOf(items: readonly Item[], rings: Ring[], x: Int32Array, y: Int32Array): Sheet {
  const ringOf = new Int32Array(x.length);
  rings.forEach(({ start, end }, i) => ringOf.fill(i, start, end));
  const nodes = internPairs(x, y);
  const [low, high] = [new Int32Array(x.length), new Int32Array(x.length)];
  for (const { start, end } of rings) {
    for (let i = start; i < end; i++) {
      const [a, b] = [nodes.ids[i]!, nodes.ids[i + 1 === end ? start : i + 1]!];
      low[i] = Math.min(a, b);
      high[i] = Math.max(a, b);
    }
  }
  const edges = internPairs(low, high);
  return {
    items,
    rings,
    x,
    y,
    ringOf,
    node: nodes.ids,
    edge: edges.ids,
    cornersAt: groupsOf(nodes.ids, nodes.firsts.length),
    stepsAlong: groupsOf(edges.ids, edges.firsts.length),
    edges: edges.firsts.length,
  };
}
