import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubleArea, type Edge, type Point } from '../../src/core/partition/edges';
import { pointInside } from '../../src/core/partition/inside';
import { label } from '../../src/core/partition/label';
import { inCell, polygonise, type Cells } from '../../src/core/partition/polygonise';

const line = (id: string, ...points: Point[]): Edge => ({ id, line: points });
/** What lies left and right of each edge, by the edges of its cell's shell; `-` = outside. */
const beside = (edges: Edge[], { cells, left, right }: Cells): Record<string, string> => {
  const name = (cell: number | null) =>
    cell === null
      ? '-'
      : cells[cell]!.shell.halves.map((half) => edges[half < 0 ? ~half : half]!.id)
          .sort()
          .join('');
  return Object.fromEntries(edges.map(({ id }, i) => [id, `${name(left[i]!)}|${name(right[i]!)}`]));
};
const areaOf = ({ cells }: Cells) => cells.map(({ shell, holes }) => [shell, ...holes].reduce((sum, ring) => sum + ring.doubleArea, 0) / 2);

//   D---c---C
//   |       |
//   d       b     one square, its sides a to d counterclockwise
//   |       |
//   A---a---B
const A: Point = [0, 0],
  B: Point = [4, 0],
  C: Point = [4, 4],
  D: Point = [0, 4];
const square = [line('a', A, B), line('b', B, C), line('c', C, D), line('d', D, A)];

describe('a square', () => {
  test('is one cell, on the left of all its sides', () => {
    const cells = polygonise(square);
    expect(areaOf(cells)).toEqual([16]);
    expect(beside(square, cells)).toEqual({ a: 'abcd|-', b: 'abcd|-', c: 'abcd|-', d: 'abcd|-' });
  });

  test('drawn as one closed line is the same cell', () => {
    const cells = polygonise([line('o', A, B, C, D, A)]);
    expect(areaOf(cells)).toEqual([16]);
    expect(cells.cells[0]!.shell.points).toEqual([A, B, C, D, A]);
  });

  //   D-------C
  //   |     / |
  //   |   e   |     the diagonal AC has one half on each side
  //   | /     |
  //   A-------B
  test('with a diagonal is two cells that share it', () => {
    const edges = [...square, line('e', A, C)];
    const cells = polygonise(edges);
    expect(areaOf(cells)).toEqual([8, 8]);
    expect(beside(edges, cells)).toMatchObject({ e: 'cde|abe', a: 'abe|-', c: 'cde|-' });
  });

  //   D-------C
  //   | +---+ |
  //   | | i | |     an island that touches nothing
  //   | +---+ |
  //   A-------B
  test('with an island is a cell with a hole, and the island', () => {
    const edges = [...square, line('i', [1, 1], [3, 1], [3, 3], [1, 3], [1, 1])];
    const cells = polygonise(edges);
    expect(areaOf(cells).sort((a, b) => a - b)).toEqual([4, 12]);
    expect(beside(edges, cells)).toMatchObject({ i: 'i|abcd', a: 'abcd|-' });
    expect(cells.cells[0]!.holes.map((hole) => hole.doubleArea)).toEqual([-8]);
  });

  //   D-------C
  //   |  /\   |
  //   | i  \  |     an island moored at A: a hole that touches the shell in one point, not one ring that touches itself
  //   |/____\ |
  //   A-------B
  test('with an island moored at a corner has it as a hole', () => {
    const edges = [...square, line('i', A, [3, 1], [2, 3], A)];
    const cells = polygonise(edges);
    expect(areaOf(cells)).toEqual([12.5, 3.5]);
    expect(cells.cells[0]!.holes).toHaveLength(1);
    expect(cells.cells[0]!.shell.points).toHaveLength(5);
  });

  //   D---+---C
  //   |   |   |
  //   |   x   |     a line that ends in the open has the same cell on both sides
  //   |       |
  //   A-------B
  test('with a dangling line is still one cell, and the line has it on both sides', () => {
    const edges = [
      line('a', A, B),
      line('b', B, C),
      line('c1', C, [2, 4]),
      line('c2', [2, 4], D),
      line('d', D, A),
      line('x', [2, 4], [2, 2]),
    ];
    const cells = polygonise(edges);
    expect(areaOf(cells)).toEqual([16]);
    expect(cells.left[5]).toBe(cells.right[5]);
    expect(cells.cells[0]!.shell.points).toHaveLength(6);
  });

  //   +-------+
  //   | +---+ |
  //   | |+-+| |     an island in a lake on an island
  //   | |+-+| |
  //   | +---+ |
  //   +-------+
  test('nests: each ring lies in the smallest one around it', () => {
    const box = (id: string, r: number) => line(id, [-r, -r], [r, -r], [r, r], [-r, r], [-r, -r]);
    const edges = [box('1', 9), box('2', 6), box('3', 3)];
    expect(beside(edges, polygonise(edges))).toEqual({ '1': '1|-', '2': '2|1', '3': '3|2' });
  });

  //   two squares that meet in one point are two cells, and one rim
  test('meeting another in one point keeps them apart', () => {
    const edges = [line('p', A, B, C, D, A), line('q', C, [8, 4], [8, 8], [4, 8], C)];
    expect(beside(edges, polygonise(edges))).toEqual({ p: 'p|-', q: 'q|-' });
  });
});

describe('labels', () => {
  const edges = [...square, line('e', A, C)];
  const cells = polygonise(edges);
  const at = (region: string, x: number, y: number) => ({ region, at: [x / 1e5, y / 1e5] });
  test('name the cell that they lie in', () =>
    expect(label(cells, [at('south', 3, 1), at('north', 1, 3)])).toEqual({ regionOf: ['south', 'north'], faults: [] }));
  test('that miss one cell and name another twice are faults', () => {
    expect(label(cells, [at('south', 3, 1), at('east', 3, 2)]).faults).toEqual([
      { kind: 'twice', cell: 0, labels: [at('south', 3, 1), at('east', 3, 2)] },
      { kind: 'unlabelled', cell: 1 },
    ]);
  });
  test('outside everything are faults', () =>
    expect(label(cells, [at('s', 3, 1), at('n', 1, 3), at('far', 9, 9)]).faults).toEqual([{ kind: 'nowhere', label: at('far', 9, 9) }]));
  test('that put one region on both sides of a line are faults', () => {
    expect(label(cells, [at('all', 3, 1), at('all', 1, 3)]).faults).toEqual([{ kind: 'both-sides', edge: 4, region: 'all' }]);
  });
});

// ---------------------------------------------------------------- any drawing

const SIZE = 6;
const STEP = 1000;
/** A net of jittered meshes, its rim whole and some of its inner threads cut: planar by construction. */
const nets = fc
  .record({
    seed: fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 2 * (SIZE + 1) ** 2, maxLength: 2 * (SIZE + 1) ** 2 }),
    cut: fc.array(fc.boolean(), { minLength: 100, maxLength: 100 }),
  })
  .map(({ seed, cut }) => {
    const inner = (i: number) => i > 0 && i < SIZE;
    const point = (x: number, y: number): Point => {
      const k = 2 * (y * (SIZE + 1) + x);
      return [x * STEP + (inner(x) && inner(y) ? seed[k]! : 0), y * STEP + (inner(x) && inner(y) ? seed[k + 1]! : 0)];
    };
    const edges: Edge[] = [];
    for (let x = 0; x <= SIZE; x++) {
      for (let y = 0; y <= SIZE; y++) {
        if (x < SIZE && (!inner(y) || !cut[(x * 7 + y) % 100])) edges.push(line(`h${x}.${y}`, point(x, y), point(x + 1, y)));
        if (y < SIZE && (!inner(x) || !cut[(x * 7 + y + 50) % 100])) edges.push(line(`v${x}.${y}`, point(x, y), point(x, y + 1)));
      }
    }
    return edges;
  });

const sorted = (areas: number[]) => areas.sort((a, b) => a - b);

describe('any net', () => {
  test('is tiled: the cells are together as large as its rim', () => {
    fc.assert(fc.property(nets, (edges) => void expect(areaOf(polygonise(edges)).reduce((a, b) => a + b, 0)).toBe((SIZE * STEP) ** 2)));
  });

  test('obeys Euler: cells = edges - nodes + connected parts', () => {
    fc.assert(
      fc.property(nets, (edges) => {
        const group = new Map<string, string>();
        const root = (node: string): string => (group.get(node) === undefined || group.get(node) === node ? node : root(group.get(node)!));
        for (const { line: ends } of edges) for (const end of ends) if (!group.has(String(end))) group.set(String(end), String(end));
        for (const {
          line: [from, to],
        } of edges)
          group.set(root(String(from)), root(String(to)));
        const parts = new Set([...group.keys()].map(root)).size;
        expect(polygonise(edges).cells).toHaveLength(edges.length - group.size + parts);
      }),
    );
  });

  test('is the same whatever the order and direction of its edges', () => {
    const shuffled = nets.chain((edges) =>
      fc.tuple(
        fc.constant(edges),
        fc.shuffledSubarray(edges, { minLength: edges.length }),
        fc.array(fc.boolean(), { minLength: edges.length, maxLength: edges.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([edges, order, turned]) => {
        const mixed = order.map((edge, i) => (turned[i] ? { ...edge, line: edge.line.toReversed() } : edge));
        expect(sorted(areaOf(polygonise(mixed)))).toEqual(sorted(areaOf(polygonise(edges))));
      }),
    );
  });

  test('keeps its areas when turned by a quarter', () => {
    const turn = (edges: Edge[]) => edges.map((edge) => ({ ...edge, line: edge.line.map(([x, y]): Point => [-y, x]) }));
    fc.assert(
      fc.property(nets, (edges) => void expect(sorted(areaOf(polygonise(turn(edges))))).toEqual(sorted(areaOf(polygonise(edges))))),
    );
  });

  test('has shells counterclockwise, holes clockwise, and a point inside each cell that no other cell has', () => {
    fc.assert(
      fc.property(nets, (edges) => {
        const { cells } = polygonise(edges);
        for (const cell of cells) {
          expect(doubleArea(cell.shell.points)).toBeGreaterThan(0);
          for (const hole of cell.holes) expect(doubleArea(hole.points)).toBeLessThan(0);
          expect(cells.filter((other) => inCell(other, pointInside(cell)))).toEqual([cell]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
