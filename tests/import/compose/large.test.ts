/** Large sets: time grows as the data do, and an overlay that would shatter is never tried. */
import { describe, expect, test } from 'vitest';
import type { DatedFeature } from '../../../src/core/dated';
import { compose } from '../../../src/import/compose';
import { board, jitter, setOf } from './made';

const TEN = Array.from({ length: 10 }, (_, i) => 1800 + i * 10);
const holder = (x: number, y: number, step: number) => `h${(x * 3 + y * 5 + step) % 11}`;
/** 90 and 490 versions of 1,000 vertices each. */
const [small, large] = [board(3, TEN, holder, 249), board(7, TEN, holder, 249)];

/** The best of two, since other work may come between. */
function timed(features: DatedFeature[]) {
  const runs = [0, 1].map(() => {
    const from = performance.now();
    const made = compose(setOf(features), {}, () => undefined);
    return { made, ms: performance.now() - from };
  });
  return runs[0]!.ms < runs[1]!.ms ? runs[0]! : runs[1]!;
}

describe('five hundred versions of a thousand vertices', () => {
  const one = timed(small);
  test('that share their borders take at most three times as long for each vertex as ninety do', () => {
    const many = timed(large);
    expect(many.made.how).toMatchObject({ drawing: 'partition', measures: { vertices: 490_000, faces: 49 } });
    expect(many.ms / one.ms).toBeLessThan((3 * large.length) / small.length);
  }, 60_000);
  test('that were drawn independently are known for what they are before anything is laid over anything', () => {
    const many = timed(jitter(large, 0.003));
    expect(many.made.how).toMatchObject({ drawing: 'versions', why: { kind: 'crossings' } });
    expect(many.made.atlas.faces).toHaveLength(490);
    expect(many.ms / one.ms).toBeLessThan((6 * large.length) / small.length);
  }, 60_000);
  test('tell how far they are, never backwards, up to the end', () => {
    const heard: number[] = [];
    compose(setOf(small), {}, (done, all) => heard.push(done / all));
    expect(heard.length).toBeGreaterThan(8);
    expect(heard.toSorted((a, b) => a - b)).toEqual(heard);
    expect(heard.at(-1)).toBe(1);
  });
});
