/** Waits for something to come to rest. */
export interface Rest {
  /** It has moved. */
  stir(): void;
  /** Waits no longer. */
  stop(): void;
}

interface Waiting {
  /** When it has rested long enough, or is waited for no longer. */
  due: number;
  run(): void;
}

/** A step stirs several at once: to set a timer for each, or another at each step, would cost more than what the step is for. */
const waiting = new Set<Waiting>();
/** The one timer of all; it looks again within so many milliseconds, so that hardly anything that begins to wait needs another. */
const LOOK_MS = 80;
let timer: ReturnType<typeof setTimeout> | undefined;
let rings = Infinity;

function ringAt(time: number, now: number): void {
  if (time >= rings) return;
  clearTimeout(timer);
  rings = time;
  timer = setTimeout(ring, time - now);
}

/** Runs what is due, each in a task of its own: none waits for another's work, nor for its failure. */
function ring(): void {
  rings = Infinity;
  const now = performance.now();
  const ready = [...waiting].find(({ due }) => due <= now);
  if (ready) waiting.delete(ready);
  ringAt(Math.min(...[...waiting].map(({ due }) => due)), now);
  ready?.run();
}

/** Runs something once nothing has stirred for `rest` milliseconds; however long it goes on, `latest` milliseconds after it first did. */
export function whenAtRest(run: () => void, rest: number, latest = Infinity): Rest {
  const own: Waiting = { due: 0, run };
  let began = 0;
  return {
    stir: () => {
      const now = performance.now();
      if (!waiting.has(own)) began = now;
      waiting.add(own);
      own.due = Math.min(now + rest, began + latest);
      ringAt(Math.min(own.due, now + LOOK_MS), now);
    },
    stop: () => void waiting.delete(own),
  };
}
