import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edge, Point } from '../../src/core/partition/edges';
import { crossings } from '../../src/core/partition/crossings';

const line = (id: string, ...points: Point[]): Edge => ({ id, line: points });

describe('two lines', () => {
  //     D
  //   A-+-B     cross at the middle
  //     C
  test('that cross are told with the place', () => {
    expect(crossings([line('AB', [0, 0], [4, 0]), line('CD', [2, -2], [2, 2])])).toEqual([{ a: 0, b: 1, at: [2, 0], kind: 'crosses' }]);
  });
  //     C
  //     |
  //   A-+-B     CD ends on AB, where no node is
  test('that touch in a T are told', () => {
    expect(crossings([line('AB', [0, 0], [4, 0]), line('CD', [2, 2], [2, 0])])).toEqual([{ a: 0, b: 1, at: [2, 0], kind: 'touches' }]);
  });
  //   A---C===B---D     share a stretch
  test('that run over one another are told', () => {
    expect(crossings([line('AB', [0, 0], [4, 0]), line('CD', [2, 0], [6, 0])])).toMatchObject([{ a: 0, b: 1, kind: 'overlaps' }]);
  });
  test('that meet at their ends are right', () => {
    expect(crossings([line('AB', [0, 0], [4, 0]), line('BC', [4, 0], [4, 4])])).toEqual([]);
  });
  test('of which one passes a node of the other in the middle are told', () => {
    expect(crossings([line('AB', [0, 0], [2, 0], [4, 0]), line('CD', [2, 0], [2, 4])])).toMatchObject([{ kind: 'touches', at: [2, 0] }]);
  });
});

describe('one line', () => {
  test('that crosses itself is told', () => {
    expect(crossings([line('a', [0, 0], [4, 0], [4, 4], [2, -2])])).toMatchObject([{ a: 0, b: 0, kind: 'crosses' }]);
  });
  test('that turns back on itself is told', () =>
    expect(crossings([line('a', [0, 0], [4, 0], [2, 0])])).toMatchObject([{ kind: 'overlaps' }]));
  test('that closes is right', () => expect(crossings([line('a', [0, 0], [4, 0], [4, 4], [0, 0])])).toEqual([]));
});

test('tiles find what comparing every pair finds', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 200_000 })) as fc.Arbitrary<Point>;
  const segments = fc.uniqueArray(
    fc.tuple(point, point).filter(([p, q]) => String(p) !== String(q)),
    { minLength: 2, maxLength: 12, selector: String },
  );
  fc.assert(
    fc.property(segments, (pairs) => {
      const edges = pairs.map(([from, to], i) => line(String(i), from, to));
      const found = crossings(edges)
        .map(({ a, b, kind }) => `${a} ${b} ${kind}`)
        .sort();
      const brute = edges
        .flatMap((s, i) => edges.slice(i + 1).flatMap((t, j) => crossings([s, t]).map(({ kind }) => `${i} ${i + 1 + j} ${kind}`)))
        .sort();
      expect(found).toEqual(brute);
    }),
  );
});
