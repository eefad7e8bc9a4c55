import { breath } from './breath';

/** Work that can be laid down at every `yield` and taken up again. */
export type Slices<Result> = Generator<undefined, Result, undefined>;

/** So long the page can wait without anybody feeling it; what takes longer goes on in the next task. */
const SLICE_MS = 8;

/**
 * A few milliseconds of it in each task, so that the page can draw and answer in between; what is done within the first is done at once. Nothing
 * comes of work that is no longer wanted.
 */
export async function inSlices<Result>(work: Slices<Result>, isWanted = () => true): Promise<Result | undefined> {
  while (isWanted()) {
    const until = performance.now() + SLICE_MS;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < until);
    await breath();
  }
  return undefined;
}

/** The same work, done once for a key and kept as long as the key is. */
export function* keptSlices<K extends WeakKey, Result>(kept: WeakMap<K, Result>, key: K, make: () => Slices<Result>): Slices<Result> {
  const known = kept.get(key) ?? (yield* make());
  kept.set(key, known);
  return known;
}

/** All of it now, for who cannot wait. */
export function atOnce<Result>(work: Slices<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
