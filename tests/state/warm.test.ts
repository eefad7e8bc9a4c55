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

/** A thought that takes so many milliseconds. */
const taking = (ms: number, then: () => void) => () => {
  for (const until = performance.now() + ms; performance.now() < until;);
  then();
};

it('thinks in each idle moment what there is room for, and then no more', () => {
  const { whenIdle, next, due } = idler();
  const thought: string[] = [];
  const thoughts = Object.entries({ long: 20, quick: 0, too: 0, longer: 20, last: 0 });
  thinkAhead(
    thoughts.map(([name, ms]) => taking(ms, () => void thought.push(name))),
    whenIdle,
  );
  const moments = [];
  while (due.length > 0) {
    next();
    moments.push(thought.splice(0).join(' '));
  }
  expect(moments).toEqual(['long', 'quick too longer', 'last']);
});

it('asks for no idle moment where there is nothing to think', () => {
  const { whenIdle, due } = idler();
  thinkAhead([], whenIdle);
  expect(due).toEqual([]);
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
