import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Day } from '../core/civil';
import { onceWhileKept } from '../core/once';
import type { Scene } from './store';

/** What a map shows: the state of a day, and with `since` what has changed from then to it. */
export interface Sight {
  day: Day;
  since?: Day;
}
export type SightSignal = ReadonlySignal<Sight>;

/** The map: the slider's day; in a comparison its end, with the change marked unless a second map shows the beginning. */
export const sightOf = (store: Scene): SightSignal =>
  computed(() => {
    const { value: comparison } = store.comparison;
    if (comparison.kind === 'off') return { day: store.date.value };
    return store.compareAs.value === 'swipe' ? { day: comparison.to } : { day: comparison.to, since: comparison.from };
  });

/** The second map of a swipe: the day at which the comparison begins. Undefined when there is no swipe. */
export const firstSightOf = (store: Scene): ReadonlySignal<Sight | undefined> =>
  computed(() => {
    const { value: comparison } = store.comparison;
    return comparison.kind === 'between' && store.compareAs.value === 'swipe' ? { day: comparison.from } : undefined;
  });

/** Since when the map shows the change, if it does. */
export const sinceShown = (store: Scene): ReadonlySignal<Day | undefined> => {
  const sight = sightOf(store);
  return computed(() => sight.value.since);
};

/** The days of which there is a map on the page, the earlier first. */
export const daysShown = onceWhileKept((store: Scene): ReadonlySignal<Day[]> => {
  const [map, first] = [sightOf(store), firstSightOf(store)];
  return computed(() => (first.value ? [first.value.day, map.value.day] : [map.value.day]));
});
