import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atOnce, inSlices, keptSlices, type Slices } from '../../src/catalog/slices';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const told: number[] = [];
function* counting(to: number): Slices<string> {
  told.splice(0);
  for (let i = 1; i <= to; i++) {
    told.push(i);
    yield;
  }
  return 'done';
}

test('little work is done at once, in the task that asks for it', async () => {
  const done = inSlices(counting(3));
  expect(told).toEqual([1, 2, 3]);
  expect(await done).toBe('done');
});

test('long work goes on in later tasks, a few milliseconds in each, and ends with the same', async () => {
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 3));
  const done = inSlices(counting(10));
  const first = told.length;
  expect(first).toBeLessThan(10);
  await vi.advanceTimersToNextTimerAsync();
  expect(told.length).toBeGreaterThan(first);
  expect(told.length).toBeLessThan(10);
  await vi.runAllTimersAsync();
  expect(told).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(await done).toBe('done');
});

test('who cannot wait has all of it now', () => {
  expect(atOnce(counting(10))).toBe('done');
  expect(told).toHaveLength(10);
});

test('what is kept for a key is made once; what is laid down half done is not kept', () => {
  const kept = new WeakMap<object, string>();
  const [key, other] = [{}, {}];
  let made = 0;
  const asked = (of: object) =>
    keptSlices(kept, of, () => {
      made += 1;
      return counting(3);
    });
  asked(key).next();
  expect([atOnce(asked(key)), atOnce(asked(key)), made]).toEqual(['done', 'done', 2]);
  expect([atOnce(asked(other)), made]).toEqual(['done', 3]);
});

test('work that fails fails for who asked', async () => {
  function* failing(): Slices<string> {
    yield;
    throw new RangeError('no land');
  }
  await expect(inSlices(failing())).rejects.toThrow('no land');
  expect(() => atOnce(failing())).toThrow('no land');
});
