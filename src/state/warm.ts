import { formatBoth } from '../core/calendar';
import { dayOf } from '../core/civil';
import { LENSES } from '../core/model';
import type { Scene } from './store';

type Idle = (work: () => void) => void;

/**
 * Lays out in the browser's idle moments both courses of history, so that not even the first change of lens has to think, and what the date
 * in words needs of each month, so that no step of the slider waits for it.
 */
export function warm(store: Scene, whenIdle: Idle = idle): void {
  const courses = LENSES.map((lens) => () => {
    store.tenuresOn(lens, store.date.peek());
    store.linesOn(lens, store.date.peek());
  });
  const months = Array.from({ length: 12 }, (_, i) => () => void formatBoth(dayOf(1858, i + 1, 15), store.locale.peek()));
  thinkAhead([...courses, ...months], whenIdle);
}

/** So long an idle moment may last: a hand that reaches for the page in it does not feel that. */
const MOMENT_MS = 8;

/** As many thoughts in each idle moment as there is room for, and one at least. */
export function thinkAhead(thoughts: readonly (() => unknown)[], whenIdle: Idle = idle): void {
  const due = [...thoughts];
  const think = () => {
    const until = performance.now() + MOMENT_MS;
    do due.shift()?.();
    while (due.length > 0 && performance.now() < until);
    if (due.length > 0) whenIdle(think);
  };
  if (due.length > 0) whenIdle(think);
}

/** Safari has no idle callback. */
const idle: Idle = (work) => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work, 50);
};
