import { effect } from '@preact/signals-core';
import { fromIso, type Day } from '../core/civil';
import { edtfDays } from '../core/edtf';
import { epochOf } from './epochs';
import { goTo } from './actions';
import type { Store } from './store';

/** Days of history for a second of play: a man's age in ten seconds, a voyage at walking pace. */
const DAYS_PER_SECOND = 2500;
const VOYAGE_DAYS_PER_SECOND = 45;
/** How long play rests on a day on which the map changed, so that it can be read. */
const REST_MS = 1100;

interface Ticker {
  now(): number;
  next(step: () => void): () => void;
}
type Page = Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame' | 'performance'>;

/** Moves the date while `playing` is on. Gives back how to stop. */
export function startPlayer(store: Store, page: Page): () => void {
  const ticker: Ticker = {
    now: () => page.performance.now(),
    next: (step) => {
      const id = page.requestAnimationFrame(step);
      return () => page.cancelAnimationFrame(id);
    },
  };
  return effect(() => (store.playing.value ? run(store, ticker) : undefined));
}

function run(store: Store, ticker: Ticker): () => void {
  const spans = voyageSpans(store);
  let [last, exact, restUntil] = [ticker.now(), store.date.peek(), 0];
  let cancel = ticker.next(frame);
  function frame() {
    const [now, date] = [ticker.now(), store.date.peek()];
    if (Math.round(exact) !== date) exact = date; // the reader has taken the slider
    if (now >= restUntil) {
      exact = stepFrom(store, exact, ((now - last) / 1000) * paceOn(store, spans, date));
      if (store.days.peek().includes(exact)) restUntil = now + REST_MS;
      goTo(store, exact);
    }
    last = now;
    if (date >= fromIso(store.atlas.dataset.range.to)) store.playing.value = false;
    else cancel = ticker.next(frame);
  }
  return () => cancel();
}

/** Some days on, but never past a day on which something happens. */
export function stepFrom(store: Store, exact: number, days: number): number {
  const all = store.days.peek();
  const next = all[epochOf(all, Math.floor(exact)) + 1];
  return next !== undefined && exact + days >= next ? next : exact + days;
}

const paceOn = (store: Store, spans: [Day, Day][], date: Day): number =>
  store.expeditionsOn.peek() && spans.some(([from, to]) => date >= from && date <= to) ? VOYAGE_DAYS_PER_SECOND : DAYS_PER_SECOND;

const voyageSpans = (store: Store): [Day, Day][] =>
  store.atlas.expeditionFiles.flatMap((file) =>
    file.features.map(({ properties: leg }): [Day, Day] => [edtfDays(leg.from.gregorian).first, edtfDays(leg.to.gregorian).last]),
  );
