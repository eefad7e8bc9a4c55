import type { Edge } from './edges';
import { inLoop } from './loop';
import type { Ring } from './rings';
import { originOf } from './walk';

interface Walk {
  around: number[];
  rings: Ring[];
}

/** Finds for each outer rim of a group of connected edges the smallest cell of another group that it lies in; null = none. */
export function nest(
  edges: readonly Edge[],
  cells: readonly { shell: Ring }[],
  rims: readonly Walk[],
): (Walk & { inside: number | null })[] {
  const groupOf = groups(edges);
  const bySize = cells.map((cell, i) => ({ cell, i, group: groupOf(cell.shell.halves[0]!) }));
  bySize.sort((a, b) => a.cell.shell.doubleArea - b.cell.shell.doubleArea);
  return rims.map((rim) => {
    const half = rim.around[0]!;
    const point = edges[half < 0 ? ~half : half]!.line[0]!;
    const home = bySize.find(({ cell, group }) => group !== groupOf(half) && inLoop(cell.shell.points, point));
    return { ...rim, inside: home?.i ?? null };
  });
}

/** Edges that can be reached from one another share a group (union-find over their nodes). */
function groups(edges: readonly Edge[]): (half: number) => string {
  const parent = new Map<string, string>();
  const root = (node: string): string => {
    let top = node;
    while (parent.get(top) !== undefined) top = parent.get(top)!;
    if (top !== node) parent.set(node, top);
    return top;
  };
  edges.forEach((_, i) => {
    const [a, b] = [root(originOf(edges, i)), root(originOf(edges, ~i))];
    if (a !== b) parent.set(a, b);
  });
  return (half) => root(originOf(edges, half));
}
