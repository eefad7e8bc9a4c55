import { LENSES } from '../core/model';
import type { Scene } from './store';

/** Lays out in the browser's idle moments both courses of history, so that not even the first change of lens has to think. */
export function warm(store: Scene, whenIdle: (work: () => void) => void = idle): void {
  const wanted = [...LENSES];
  whenIdle(function work() {
    const lens = wanted.shift();
    if (!lens) return;
    store.tenuresOn(lens, store.date.peek());
    store.linesOn(lens, store.date.peek());
    whenIdle(work);
  });
}

/** Safari has no idle callback. */
const idle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work, 50);
};
