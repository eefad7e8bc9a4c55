import { expect, it, vi } from 'vitest';
import { rehearsal } from '../../src/map/rehearsal';
import { createStore } from '../../src/state/store';
import { stubAtlas } from './stub';

it('asks, there and back, what the map of each day looks like on which something changes, and moves nothing', () => {
  const store = createStore(stubAtlas(), { locale: 'en' });
  const [date, days] = [store.date.peek(), store.days.peek()];
  const asked = vi.spyOn(store, 'tenuresOn');
  for (const think of rehearsal(store)) think();
  expect(asked.mock.calls.map(([, day]) => day)).toEqual([...days, ...days.toReversed().slice(1)]);
  expect(store.date.peek()).toBe(date);
});

it('thinks of nothing where a day takes long', () => {
  const atlas = stubAtlas();
  const arcs = Array.from({ length: 10_001 }, (_, i) => ({ ...atlas.arcs[0]!, id: `line.${i}` }));
  expect(rehearsal(createStore({ ...atlas, arcs }, { locale: 'en' }))).toEqual([]);
});
