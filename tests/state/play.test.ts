import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fromIso, toIso } from '../../src/core/time';
import { goTo, togglePlay } from '../../src/state/actions';
import { DAYS_PER_SECOND, PACES, type Pace } from '../../src/state/pace';
import { startPlayer, stepFrom } from '../../src/state/play';
import { createStore, type Store } from '../../src/state/store';
import { stubAtlas } from '../map/stub';

const storeOn = (iso: string): Store => createStore(stubAtlas(), { date: fromIso(iso) });
const dateOf = (store: Store) => toIso(store.date.value);

/** A page whose frames come every 16 ms of the test's own clock. */
const pageOf = (stillness: boolean) =>
  ({
    performance: { now: () => Date.now() },
    requestAnimationFrame: (step: FrameRequestCallback) => setTimeout(() => step(Date.now()), 16) as unknown as number,
    cancelAnimationFrame: (id: number) => clearTimeout(id),
    setInterval: (step: () => void, ms: number) => setInterval(step, ms),
    clearInterval: (id: number) => clearInterval(id),
    matchMedia: () => ({ matches: stillness }),
  }) as unknown as Parameters<typeof startPlayer>[1];

let stop = () => undefined as void;
/** Play from a day at a pace, until it is stopped. */
function playFrom(iso: string, pace: Pace, stillness = false): Store {
  const store = storeOn(iso);
  store.pace.value = pace;
  stop = startPlayer(store, pageOf(stillness));
  togglePlay(store);
  return store;
}
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('play', () => {
  it.each([
    ['month', 30, '1660-01-01', 30 * DAYS_PER_SECOND.month],
    ['year', 20, '1660-01-01', 20 * 365.2425],
    ['years', 10, '1660-01-01', 50 * 365.2425],
    ['years', 8, '1840-01-01', 40 * 365.2425],
  ] as const)('a %s a second is what it says: after %i s from %s, %f days on, changes or not', (pace, seconds, from, days) => {
    const store = playFrom(from, pace);
    vi.advanceTimersByTime(seconds * 1000);
    const gone = store.date.value - fromIso(from);
    expect(Math.abs(gone - days)).toBeLessThan(DAYS_PER_SECOND[pace] * 0.04);
  });

  it('shows the day of every change that it passes', () => {
    const store = playFrom('1850-01-01', 'years');
    const seen = new Set<string>();
    store.date.subscribe(() => void seen.add(dateOf(store)));
    vi.advanceTimersByTime(3000);
    expect([...seen]).toEqual(expect.arrayContaining(['1858-05-28', '1860-11-14']));
  });

  it('act by act goes to the next change every two seconds, then to the end of the atlas, and stops', () => {
    const store = playFrom('1700-01-01', 'acts');
    expect(dateOf(store)).toBe('1858-05-28');
    vi.advanceTimersByTime(1999);
    expect(dateOf(store)).toBe('1858-05-28');
    vi.advanceTimersByTime(1);
    expect(dateOf(store)).toBe('1860-11-14');
    vi.advanceTimersByTime(2000);
    expect([dateOf(store), store.playing.value]).toEqual(['2026-12-31', false]);
  });

  it.each(PACES)('for readers who want no motion it goes act by act, also where %s is chosen', (pace) => {
    const store = playFrom('1700-01-01', pace, true);
    vi.advanceTimersByTime(1500);
    expect(dateOf(store)).toBe('1858-05-28');
    vi.advanceTimersByTime(500);
    expect(dateOf(store)).toBe('1860-11-14');
  });

  it('stops at the end of the atlas, and starts again from its beginning', () => {
    const store = playFrom('2026-06-01', 'year');
    vi.advanceTimersByTime(1000);
    expect([dateOf(store), store.playing.value]).toEqual(['2026-12-31', false]);
    togglePlay(store);
    expect([dateOf(store), store.playing.value]).toEqual(['1640-01-01', true]);
  });

  it('goes on from where the reader moves the slider, and at another pace when that is chosen', () => {
    const store = playFrom('1700-01-01', 'years');
    vi.advanceTimersByTime(500);
    goTo(store, fromIso('1900-01-01'));
    vi.advanceTimersByTime(1000);
    expect(dateOf(store).slice(0, 4)).toMatch(/190[45]/);
    store.pace.value = 'year';
    vi.advanceTimersByTime(1000);
    expect(dateOf(store).slice(0, 4)).toMatch(/190[56]/);
  });

  it('paused it stands still', () => {
    const store = playFrom('1700-01-01', 'years');
    vi.advanceTimersByTime(500);
    togglePlay(store);
    const paused = store.date.value;
    vi.advanceTimersByTime(5000);
    expect(store.date.value).toBe(paused);
  });

  it('a step never goes past a change', () => {
    const store = storeOn('1700-01-01');
    expect(stepFrom(store, fromIso('1858-05-20'), 400)).toBe(fromIso('1858-05-28'));
    expect(stepFrom(store, fromIso('1858-05-28'), 40)).toBe(fromIso('1858-05-28') + 40);
  });
});
