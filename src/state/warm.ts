import type { Store } from './store';

/** Works out in the browser's idle moments what the slider will ask for, so that not even the first pass over a day has to think. */
export function warm(store: Store, whenIdle: (work: (left: () => number) => void) => void = idle): void {
  const wanted = (['dejure', 'defacto'] as const).flatMap((lens) => store.days.peek().map((day) => ({ lens, day })));
  whenIdle(function work(left) {
    while (wanted.length > 0 && left() > 2) {
      const { lens, day } = wanted.shift()!;
      store.tenuresOn(lens, day);
      store.linesOn(lens, day);
    }
    if (wanted.length > 0) whenIdle(work);
  });
}

/** Safari has no idle callback. */
const idle = (work: (left: () => number) => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback((deadline) => work(() => deadline.timeRemaining()));
  else
    setTimeout(() => {
      const began = Date.now();
      work(() => 8 - (Date.now() - began));
    }, 50);
};
