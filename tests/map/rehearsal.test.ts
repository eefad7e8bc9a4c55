import { expect, it, vi } from 'vitest';
import { rehearsal } from '../../src/map/rehearsal';
import { createStore } from '../../src/state/store';
import { stubAtlas } from './stub';

/** A map that keeps what it is told of features. */
function hearing() {
  const told = new Set<string>();
  return { told, setFeatureState: ({ source, id }: { source: string; id?: string | number }) => void told.add(`${source} ${id}`) };
}

it('asks, there and back, what the map of each day looks like on which something changes, and moves nothing', () => {
  const store = createStore(stubAtlas(), { locale: 'en' });
  const [date, days] = [store.date.peek(), store.days.peek()];
  const asked = vi.spyOn(store, 'tenuresOn');
  for (const think of rehearsal(store, hearing(), () => true)) think();
  expect(asked.mock.calls.map(([, day]) => day)).toEqual([...days, ...days.toReversed().slice(1)]);
  expect(store.date.peek()).toBe(date);
});

it('thinks of nothing where a day takes long', () => {
  const atlas = stubAtlas();
  const arcs = Array.from({ length: 10_001 }, (_, i) => ({ ...atlas.arcs[0]!, id: `line.${i}` }));
  expect(rehearsal(createStore({ ...atlas, arcs }, { locale: 'en' }), hearing(), () => true)).toEqual([]);
});

it('tells the map of no feature that can be there, not even of a region "nobody", and nothing once its drawing context is gone', () => {
  const atlas = stubAtlas();
  const faces = atlas.faces.map((face, i) => (i === 0 ? { ...face, id: 'nobody' } : face));
  const store = createStore({ ...atlas, faces }, { locale: 'en' });
  const told = (isStyled: boolean) => {
    const map = hearing();
    for (const think of rehearsal(store, map, () => isStyled)) think();
    return [...map.told];
  };
  expect(told(true)).toEqual(['faces ']);
  expect(told(false)).toEqual([]);
});
