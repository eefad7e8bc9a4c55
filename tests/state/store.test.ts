import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fromIso, toIso } from '../../src/core/time';
import { compare, goTo, nextChange, previousChange, select, show, showFact } from '../../src/state/actions';
import { seek } from '../../src/state/seek';
import { epochOf } from '../../src/state/epochs';
import type { Aim } from '../../src/state/aim';
import { firstSightOf, sightOf } from '../../src/state/sight';
import { createStore, viewOf, type Selection, type Store } from '../../src/state/store';
import { syncUrl } from '../../src/state/sync';
import { writeUrl } from '../../src/state/url';
import { stubAtlas } from '../map/stub';

const storeOn = (iso: string): Store => createStore(stubAtlas(), { date: fromIso(iso) });
const dateOf = (store: Store) => toIso(store.date.value);

describe('the date', () => {
  it('stays within the atlas', () => {
    const store = storeOn('1858-05-28');
    goTo(store, fromIso('1500-01-01'));
    expect(dateOf(store)).toBe('1640-01-01');
    goTo(store, fromIso('2100-01-01'));
    expect(dateOf(store)).toBe('2026-12-31');
    goTo(store, NaN);
    expect(dateOf(store)).toBe('2026-12-31');
  });
  it('steps from change to change, laid lines included, and stops at the ends', () => {
    const store = storeOn('1640-01-01');
    const days = Array.from({ length: 5 }, () => {
      nextChange(store);
      return dateOf(store);
    });
    expect(days).toEqual(['1689-09-07', '1858-05-28', '1860-11-14', '1860-11-14', '1860-11-14']);
    previousChange(store);
    expect(dateOf(store)).toBe('1858-05-28');
  });
});

describe('what the store works out', () => {
  it('is the same Map until something happens', () => {
    const store = storeOn('1700-01-01');
    const { value: before } = store.tenures;
    goTo(store, fromIso('1858-05-27'));
    expect(store.tenures.value).toBe(before);
    goTo(store, fromIso('1858-05-28'));
    expect(store.tenures.value).not.toBe(before);
    expect(store.tenures.value.get('east')).toMatchObject({ status: 'joint' });
    expect(store.lines.value.get('dc')).toMatchObject({ status: 'described', settlement: 'aigun' });
  });
  it('follows the lens', () => {
    const store = storeOn('1855-01-01');
    expect(store.tenures.value.get('east')).toMatchObject({ holders: ['china'] });
    store.lens.value = 'defacto';
    expect(store.tenures.value.get('east')).toMatchObject({ holders: ['russia'], status: 'occupied' });
  });
  it('finds the epoch by halving', () => {
    expect([1, 10, 15, 20, 99].map((day) => epochOf([10, 20], day))).toEqual([-1, 0, 0, 1, 1]);
  });
});

describe('to select', () => {
  it.each([
    ['1700-01-01', { kind: 'region', id: 'north' }, '1700-01-01'],
    ['1700-01-01', { kind: 'arc', id: 'ab' }, '1700-01-01'],
    ['1900-01-01', { kind: 'arc', id: 'dc' }, '1858-05-28'],
    ['1700-01-01', { kind: 'settlement', id: 'peking' }, '1860-11-14'],
    ['1700-01-01', { kind: 'place', id: 'fort' }, '1850-08-13'],
    ['1860-01-01', { kind: 'place', id: 'fort' }, '1860-01-01'],
    ['1700-01-01', { kind: 'leg', expedition: 'voyage', leg: 2 }, '1849-07-05'],
    ['1700-01-01', { kind: 'settlement', id: 'aigun', article: '1' }, '1858-05-28'],
    ['1645-01-01', { kind: 'node', id: 'a' }, '1645-01-01'],
    ['1700-01-01', { kind: 'holder', id: 'china' }, '1700-01-01'],
    ['1700-01-01', { kind: 'arc', id: 'shore' }, '1700-01-01'],
  ] as const)('on %s %o moves the date to %s', (from, selection, to) => {
    const store = storeOn(from);
    select(store, selection);
    expect(dateOf(store)).toBe(to);
    expect(store.selection.value).toEqual(selection);
  });
  it.each([
    [
      { kind: 'region', id: 'north' },
      {
        box: [
          [100, 50],
          [110, 55],
        ],
      },
    ],
    [
      { kind: 'settlement', id: 'peking' },
      {
        box: [
          [110, 45],
          [120, 50],
        ],
      },
    ],
    [
      { kind: 'leg', expedition: 'voyage', leg: 2 },
      {
        box: [
          [105, 50],
          [115, 50],
        ],
      },
    ],
    [{ kind: 'place', id: 'fort' }, { at: [115, 47] }],
    [{ kind: 'node', id: 'a' }, { at: [110, 50] }],
    [
      { kind: 'holder', id: 'china' },
      {
        box: [
          [100, 45],
          [120, 50],
        ],
      },
    ],
  ] as [Selection, Aim][])('to seek %o sends the map there as well', (selection, aim) => {
    const store = storeOn('1700-01-01');
    seek(store, selection);
    expect(store.aim.value).toEqual(aim);
  });
  it('a leg turns the journeys on', () => {
    const store = createStore(stubAtlas(), { expeditionsOn: false });
    select(store, { kind: 'leg', expedition: 'voyage', leg: 1 });
    expect([store.expeditionsOn.value, store.panel.value]).toEqual([true, 'expeditions']);
  });
});

describe('other actions', () => {
  it('compare takes its days in either order', () => {
    const store = storeOn('1700-01-01');
    compare(store, fromIso('1860-12-31'), fromIso('1857-12-31'));
    expect(store.comparison.value).toEqual({ kind: 'between', from: fromIso('1857-12-31'), to: fromIso('1860-12-31') });
  });
  it('compare shows the later day, and going to a day ends the comparison', () => {
    const store = storeOn('1700-01-01');
    compare(store, fromIso('1857-12-31'), fromIso('1860-12-31'));
    expect(dateOf(store)).toBe('1860-12-31');
    goTo(store, fromIso('1858-05-28'));
    expect(store.comparison.value.kind).toBe('off');
  });
  it('to select keeps the comparison, and takes a thing on the day on which its map shows it', () => {
    const store = storeOn('1700-01-01');
    compare(store, fromIso('1850-12-31'), fromIso('1860-12-31'));
    select(store, { kind: 'region', id: 'north' }, fromIso('1850-12-31'));
    expect([dateOf(store), store.comparison.value.kind]).toEqual(['1850-12-31', 'between']);
  });
  it('a map sees the end of a comparison; the second map of a swipe its beginning', () => {
    const store = storeOn('1700-01-01');
    const [main, second] = [sightOf(store), firstSightOf(store)];
    const [from, to] = [fromIso('1850-12-31'), fromIso('1860-12-31')];
    expect([main.value, second.value]).toEqual([{ day: store.date.value }, undefined]);
    compare(store, from, to);
    expect([main.value, second.value]).toEqual([{ day: to, since: from }, undefined]);
    store.compareAs.value = 'swipe';
    expect([main.value, second.value]).toEqual([{ day: to }, { day: from }]);
  });
  it('a fact is shown on its day in the place panel, with nothing else picked out, until the date moves on', () => {
    const store = storeOn('1700-01-01');
    select(store, { kind: 'region', id: 'north' });
    store.panel.value = 'story';
    showFact(store, { id: 'F001', date: '1858-06-13' });
    expect([dateOf(store), store.fact.value, store.panel.value, store.selection.value.kind]).toEqual([
      '1858-06-13',
      'F001',
      'place',
      'none',
    ]);
    goTo(store, fromIso('1858-06-14'));
    expect(store.fact.value).toBe('');
  });
  it('show takes over only what is given', () => {
    const store = storeOn('1700-01-01');
    show(store, { lens: 'defacto', date: undefined });
    expect([store.lens.value, dateOf(store)]).toEqual(['defacto', '1700-01-01']);
  });
});

/** Longer than it waits before it writes. */
const PAUSE = 400;

describe('address and state', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.runAllTimers();
    vi.useRealTimers();
  });
  it('follow each other, with a pause before writing', () => {
    const page = stubPage();
    const store = storeOn('1700-01-01');
    const stop = syncUrl(store, page.window as never, (problems) => page.told.push(...problems));
    goTo(store, fromIso('1858-05-28'));
    goTo(store, fromIso('1860-11-14'));
    vi.advanceTimersByTime(PAUSE);
    expect(page.written).toHaveLength(1);
    expect(page.written[0]).toContain('date=1860-11-14');
    page.type('#date=1727&lens=wrong');
    expect(dateOf(store)).toBe('1727-12-31');
    expect(page.told[0]).toMatch(/lens/);
    stop();
    goTo(store, fromIso('1900-01-01'));
    vi.advanceTimersByTime(PAUSE);
    expect(page.written).toHaveLength(1);
  });
  it('what is not in an address that the page wrote is taken away by it, and not by a few words typed by hand', () => {
    const page = stubPage();
    const store = storeOn('1700-01-01');
    store.theme.value = 'dark';
    const plain = writeUrl({ ...viewOf(store), theme: 'auto' });
    syncUrl(store, page.window as never);
    const busy = () => {
      select(store, { kind: 'region', id: 'north' });
      compare(store, fromIso('1650-01-01'), fromIso('1700-01-01'));
    };
    busy();
    page.type('#lens=defacto');
    expect([store.selection.value.kind, store.comparison.value.kind, store.panel.value]).toEqual(['region', 'between', 'change']);
    page.type(plain);
    expect({ ...viewOf(store), theme: 'auto' }).toEqual({ ...viewOf(storeOn('1700-01-01')) });
    expect(store.theme.value).toBe('dark');
    busy();
    page.type('#date=1727');
    expect([store.selection.value.kind, store.comparison.value.kind, dateOf(store)]).toEqual(['region', 'off', '1727-12-31']);
  });
  it('an address of other data is left for at once, before a write that is due can cover it', () => {
    const page = stubPage();
    const store = storeOn('1700-01-01');
    const order: string[] = [];
    syncUrl(store, page.window as never, undefined, undefined, () => order.push('left'));
    goTo(store, fromIso('1858-05-28'));
    page.type('#data=https://example.org/history.pmtiles', () => order.push('a task that was due'));
    expect(order).toEqual(['left', 'a task that was due']);
  });
});

/** A page as far as addresses go: one that is typed or gone back to is told at once as popstate, and as hashchange a task later. */
function stubPage() {
  const [written, told] = [[] as string[], [] as string[]];
  const listeners: [name: string, heard: () => void][] = [];
  const fire = (event: string) => listeners.filter(([name]) => name === event).forEach(([, heard]) => heard());
  const location = { hash: '' };
  const window = {
    location,
    history: { state: null, replaceState: (_state: unknown, _title: string, url: string) => written.push(url) },
    addEventListener: (name: string, heard: () => void) => listeners.push([name, heard]),
    removeEventListener: (_name: string, heard: () => void) =>
      listeners.splice(
        listeners.findIndex(([, each]) => each === heard),
        1,
      ),
  };
  return {
    window,
    written,
    told,
    type: (hash: string, between: () => void = () => undefined) => {
      location.hash = hash;
      fire('popstate');
      between();
      fire('hashchange');
    },
  };
}
