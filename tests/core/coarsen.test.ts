/** Lines drawn coarser are still the same web: the same ids, the same nodes, and nothing crosses. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coarsen } from '../../src/core/partition/coarsen';
import { crossings } from '../../src/core/partition/crossings';
import { GRID, type Edge, type Point } from '../../src/core/partition/edges';

const FINENESS = { tolerance: 2000, rounding: 500 };
const LANE = 1200;

/** Winding lines from one node to another, each in a lane of its own that is narrower than what coarsening may move a point by. */
const lanes = fc.array(fc.array(fc.integer({ min: -LANE / 2 + 1, max: LANE / 2 - 1 }), { minLength: 4, maxLength: 30 }), {
  minLength: 2,
  maxLength: 5,
});
const webOf = (offsets: number[][]): Edge[] =>
  offsets.map((own, lane) => {
    const inner = own.map((y, i): Point => [(i + 1) * 700, lane * LANE + y]);
    return { id: `lane ${lane}`, line: [[0, 0], ...inner, [(own.length + 1) * 700 + lane, 0]] };
  });
const isPlanar = (edges: Edge[]): boolean => crossings(edges).length === 0;

describe('lines drawn coarser', () => {
  test('keep their ids and ends, in order, and do not cross where the fine ones did not', () =>
    fc.assert(
      fc.property(lanes, (offsets) => {
        const web = webOf(offsets);
        fc.pre(isPlanar(web));
        const coarse = coarsen(web, FINENESS);
        expect(coarse.map(({ id, line }) => [id, line[0], line.at(-1)])).toEqual(web.map(({ id, line }) => [id, line[0], line.at(-1)]));
        expect(crossings(coarse)).toEqual([]);
        coarse.forEach(({ line }, i) => expect(line.length).toBeLessThanOrEqual(web[i]!.line.length));
      }),
    ));

  test('lose what is smaller than the tolerance, and round what stays', () => {
    const line: Point[] = [
      [0, 0],
      [1000, 90],
      [2001, -80],
      [30_010, 9_999],
      [60_000, 0],
    ];
    expect(coarsen([{ id: 'a', line }], FINENESS)[0]!.line).toEqual([
      [0, 0],
      [30_000, 10_000],
      [60_000, 0],
    ]);
  });

  test('leave an island its land, however small it is', () => {
    const [x, y] = [130 * GRID, 50 * GRID];
    const ring: Point[] = [
      [x, y],
      [x + 300, y],
      [x + 300, y + 300],
      [x, y + 300],
      [x, y],
    ];
    expect(coarsen([{ id: 'isle', line: ring }], FINENESS)[0]!.line.length).toBeGreaterThanOrEqual(4);
  });

  test('give the same for the same', () => {
    const web = webOf([
      [400, -300, 200, 100, -590],
      [0, 100, 580, -200],
    ]);
    expect(coarsen(web, FINENESS)).toEqual(coarsen(structuredClone(web), FINENESS));
  });
});
