import { expect, it } from 'vitest';
import { formatBoth } from '../../src/core/calendar';
import { dayOf } from '../../src/core/civil';
import { createStore } from '../../src/state/store';
import { thinkAhead, warm } from '../../src/state/warm';
import { stubAtlas } from '../map/stub';

/** A browser whose idle moments come when they are called for. */
function idler() {
  const due: (() => void)[] = [];
  return { whenIdle: (work: () => void) => void due.push(work), next: () => due.shift()?.(), due };
}

it('thinks one thought in each idle moment, and then no more', () => {
  const { whenIdle, next, due } = idler();
  const thought: number[] = [];
  thinkAhead(
    [1, 2].map((n) => () => void thought.push(n)),
    whenIdle,
  );
  expect(thought).toEqual([]);
  next();
  expect(thought).toEqual([1]);
  next();
  next();
  expect([thought, due]).toEqual([[1, 2], []]);
});

it('leaves nothing to ask of the browser for any date in words', () => {
  const { whenIdle, next, due } = idler();
  warm(createStore(stubAtlas(), { locale: 'nl' }), whenIdle);
  while (due.length > 0) next();
  const { DateTimeFormat } = Intl;
  Intl.DateTimeFormat = undefined as never;
  try {
    for (let day = dayOf(1700, 1, 1); day < dayOf(1701, 1, 1); day += 7) expect(formatBoth(day, 'nl').oldStyle).toMatch(/\d/);
  } finally {
    Intl.DateTimeFormat = DateTimeFormat;
  }
});
