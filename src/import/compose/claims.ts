import type { Cells } from '../../core/partition/polygonise';
import type { Chain } from './chains';

/**
 * Which versions cover each cell, in order. A version's land is what can be reached from the inner side of its outline without crossing it: exact,
 * for no place has to be found anew among rounded lines. Where an outline crosses itself, what it goes around an odd number of times is inside.
 */
export function claims(chains: readonly Chain[], cells: Cells, versions: number, tell: (done: number) => void): number[][] {
  const ground = groundOf(chains, cells);
  const outline: number[][] = Array.from({ length: versions }, () => []);
  chains.forEach(({ users }, i) => {
    for (const user of users) outline[Math.abs(user) - 1]!.push(i);
  });
  const covered: number[][] = cells.cells.map(() => []);
  for (let version = 0; version < versions; version++) {
    if (version % 64 === 0) tell(version);
    const own = outline[version]!;
    const seeds = own.map((i) => ground.side(i, chains[i]!.users.includes(version + 1) ? 'left' : 'right'));
    let inside = flood(ground, own, seeds);
    if (own.some((i) => inside.has(ground.side(i, 'left')) === inside.has(ground.side(i, 'right')))) inside = odd(ground, own);
    for (const cell of inside) if (cell !== OUTSIDE) covered[cell]!.push(version);
  }
  return covered;
}

/** The land around everything, as if it were a cell. */
const OUTSIDE = -1;

/** Cells, what lies on each side of a chain, and the chains around each cell. */
interface Ground {
  side(chain: number, which: 'left' | 'right'): number;
  around(cell: number): readonly number[];
}

function groundOf(chains: readonly Chain[], { cells, left, right }: Cells): Ground {
  const sides = { left: left.map((cell) => cell ?? OUTSIDE), right: right.map((cell) => cell ?? OUTSIDE) };
  const beside: number[][] = [[], ...cells.map(() => [])];
  chains.forEach((_, i) => {
    for (const cell of new Set([sides.left[i]!, sides.right[i]!])) beside[cell + 1]!.push(i);
  });
  return { side: (chain, which) => sides[which][chain]!, around: (cell) => beside[cell + 1]! };
}

/** What can be reached from some cells without crossing a wall. */
function flood(ground: Ground, walls: readonly number[], seeds: readonly number[]): Set<number> {
  const closed = new Set(walls);
  const reached = new Set(seeds);
  const open = [...reached];
  for (let cell = open.pop(); cell !== undefined; cell = open.pop())
    for (const i of ground.around(cell)) {
      if (closed.has(i)) continue;
      for (const next of [ground.side(i, 'left'), ground.side(i, 'right')])
        if (!reached.has(next)) {
          reached.add(next);
          open.push(next);
        }
    }
  return reached;
}

/** What lies behind an odd number of walls, seen from outside. */
function odd(ground: Ground, walls: readonly number[]): Set<number> {
  const closed = new Set(walls);
  const behind = new Map([[OUTSIDE, false]]);
  const open = [OUTSIDE];
  for (let cell = open.pop(); cell !== undefined; cell = open.pop())
    for (const i of ground.around(cell))
      for (const next of [ground.side(i, 'left'), ground.side(i, 'right')])
        if (!behind.has(next)) {
          behind.set(next, behind.get(cell)! !== closed.has(i));
          open.push(next);
        }
  return new Set([...behind].filter(([, inside]) => inside).map(([cell]) => cell));
}
