import type { Edge, Point } from './edges';
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
  const bySize = cells.map((cell, i) => ({ cell, i, group: groupOf(cell.shell.halves[0]!), near: boxed(cell.shell.points) }));
  bySize.sort((a, b) => a.cell.shell.doubleArea - b.cell.shell.doubleArea);
  return rims.map((rim) => {
    const half = rim.around[0]!;
    const point = edges[half < 0 ? ~half : half]!.line[0]!;
    const own = groupOf(half);
    const home = bySize.find(({ cell, group, near }) => near(point) && group !== own && inLoop(cell.shell.points, point));
    return { ...rim, inside: home?.i ?? null };
  });
}

/** Whether a point lies in the box around a line: asked first, or a drawing ten times as large would take a hundred times as long. */
function boxed(points: readonly Point[]): (point: Point) => boolean {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return ([x, y]) => x >= west && x <= east && y >= south && y <= north;
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
