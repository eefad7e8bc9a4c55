/** Of a thread that says nothing for a minute its reader hears, again and again, until it says something or nobody waits for it any longer. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { asking, type Thread } from '../../src/worker/asking';
import { packed } from '../../src/worker/package/client';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Job {
  thread: Thread<unknown, never>;
  done: Promise<unknown>;
}
type Start = (heard: { tell: () => void; silent: (seconds: number) => void; signal: AbortSignal }) => Job;
const threadOf = (): Thread<unknown, never> => ({
  onmessage: null,
  onerror: null,
  postMessage: () => undefined,
  terminate: () => undefined,
});
const JOBS: Record<string, { start: Start; progress: unknown }> = {
  'any question': {
    start: (heard) => {
      const thread = threadOf();
      return { thread, done: asking<unknown, never>(() => thread, 'works').ask('?', heard) };
    },
    progress: { kind: 'progress', done: 1, all: 2 },
  },
  'the data package': {
    start: (heard) => {
      const thread = threadOf();
      return { thread, done: packed({} as never, heard, () => thread as never) };
    },
    progress: { kind: 'piece', done: 1, all: 2, bytes: [] },
  },
};

function begin(start: Start) {
  const silences: number[] = [];
  const control = new AbortController();
  const { thread, done } = start({ tell: () => undefined, silent: (seconds) => silences.push(seconds), signal: control.signal });
  const say = (data: unknown) => thread.onmessage?.({ data } as MessageEvent<never>);
  return { silences, control, thread, done, say };
}

test.each(Object.entries(JOBS))('%s', async (_, { start, progress }) => {
  const { silences, say, done } = begin(start);
  vi.advanceTimersByTime(59_000);
  say(progress);
  vi.advanceTimersByTime(59_000);
  expect(silences).toEqual([]);
  vi.advanceTimersByTime(61_000);
  expect(silences).toEqual([60, 120]);
  say(progress);
  vi.advanceTimersByTime(60_000);
  expect(silences).toEqual([60, 120, 60]);
  say({ kind: 'done' });
  await done;
  vi.advanceTimersByTime(600_000);
  expect(silences).toHaveLength(3);
});
test.each(Object.entries(JOBS))('%s is never ended for it, and given up it is quiet', async (_, { start }) => {
  const { silences, control, thread, done } = begin(start);
  const ended = vi.spyOn(thread, 'terminate');
  vi.advanceTimersByTime(3_600_000);
  expect(ended).not.toHaveBeenCalled();
  control.abort();
  await expect(done).rejects.toThrow();
  vi.advanceTimersByTime(600_000);
  expect(silences).toHaveLength(60);
  expect(vi.getTimerCount()).toBe(0);
});
test('dead with an error it is quiet', async () => {
  const { silences, thread, done } = begin(JOBS['any question']!.start);
  thread.onerror?.({ message: 'out of memory' } as ErrorEvent);
  await expect(done).rejects.toThrow('out of memory');
  vi.advanceTimersByTime(600_000);
  expect(silences).toEqual([]);
});
