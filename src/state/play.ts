import { effect, untracked } from '@preact/signals-core';
import { fromIso } from '../core/civil';
import { goTo, nextChange } from './actions';
import { epochOf } from './epochs';
import { ACT_MS, DAYS_PER_SECOND, paceUnder, prefersStillness } from './pace';
import type { Scene } from './store';

type Page = Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame' | 'setInterval' | 'clearInterval' | 'performance' | 'matchMedia'>;

/** Moves the date while `playing` is on, at the pace that is chosen. Gives back how to stop. */
export function startPlayer(store: Scene, page: Page): () => void {
  return effect(() => {
    if (!store.playing.value) return undefined;
    const pace = paceUnder(store.pace.value, prefersStillness(page));
    return pace === 'acts' ? stepThrough(store, page) : run(store, page, DAYS_PER_SECOND[pace]);
  });
}

const lastDay = (store: Scene) => fromIso(store.outline.dataset.range.to);

/** From change to change; after the last one to the end of the atlas. */
function stepThrough(store: Scene, page: Page): () => void {
  const step = () => {
    const before = store.date.peek();
    nextChange(store);
    if (store.date.peek() !== before) return;
    goTo(store, lastDay(store));
    store.playing.value = false;
  };
  const timer = page.setInterval(step, ACT_MS);
  untracked(step);
  return () => page.clearInterval(timer);
}

/** Evenly, by the clock: a slow frame is made up for, and so is the frame for which each change is shown. */
function run(store: Scene, page: Page, daysPerSecond: number): () => void {
  let [last, due, shown] = [page.performance.now(), store.date.peek(), store.date.peek()];
  let id = page.requestAnimationFrame(frame);
  function frame() {
    const [now, date] = [page.performance.now(), store.date.peek()];
    if (date !== shown) due = date; // the reader has taken the slider
    due += ((now - last) / 1000) * daysPerSecond;
    last = now;
    goTo(store, Math.floor(stepFrom(store, date, due - date)));
    shown = store.date.peek();
    if (shown >= lastDay(store)) store.playing.value = false;
    else id = page.requestAnimationFrame(frame);
  }
  return () => page.cancelAnimationFrame(id);
}

/** Some days on, but never past a day on which something happens. */
export function stepFrom(store: Scene, exact: number, days: number): number {
  const all = store.days.peek();
  const next = all[epochOf(all, Math.floor(exact)) + 1];
  return next !== undefined && exact + days >= next ? next : exact + days;
}
