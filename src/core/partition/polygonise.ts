import type { Edge, Point } from './edges';
import { inLoop } from './loop';
import { nest } from './nest';
import { ringsOf, type Ring } from './rings';
import { walk } from './walk';

/** A piece of the plane that no edge crosses: a counterclockwise shell and clockwise holes. */
export interface Cell {
  shell: Ring;
  holes: Ring[];
}
/** `left[i]` and `right[i]`: the cells beside edge `i`, walking it forward; null = outside everything. */
export interface Cells {
  cells: Cell[];
  left: (number | null)[];
  right: (number | null)[];
}

/**
 * The planar partition that edges make. They must be on the grid and meet only at their ends (`crossings` finds where they do not). Takes
 * them in any order and direction; cells come in order of their shells' lowest edge.
 */
export function polygonise(edges: readonly Edge[]): Cells {
  const walks = walk(edges).map((around) => ({ around, rings: ringsOf(edges, around) }));
  const cells: Cell[] = [];
  const cellOf = new Map<number, number | null>();
  const adrift: { around: number[]; rings: Ring[] }[] = [];
  for (const { around, rings } of walks) {
    const shell = rings.find((ring) => ring.doubleArea > 0);
    if (!shell) {
      adrift.push({ around, rings });
      continue;
    }
    for (const half of around) cellOf.set(half, cells.length);
    cells.push({ shell, holes: rings.filter((ring) => ring !== shell) });
  }
  for (const { around, rings, inside } of nest(edges, cells, adrift)) {
    if (inside !== null) cells[inside]!.holes.push(...rings);
    for (const half of around) cellOf.set(half, inside);
  }
  return { cells, left: edges.map((_, i) => cellOf.get(i) ?? null), right: edges.map((_, i) => cellOf.get(~i) ?? null) };
}

/** Whether a grid point lies in a cell (a point on its rim may count either way). */
export const inCell = (cell: Cell, point: Point): boolean =>
  inLoop(cell.shell.points, point) && !cell.holes.some((hole) => inLoop(hole.points, point));
