import { batch } from '@preact/signals-core';
import { firstDay } from '../../core/time';
import { goTo } from '../actions';
import { seek } from '../seek';
import type { Store } from '../store';
import type { Thing } from './thing';

/** Picks out what was found: the date moves to where it exists, the map to where it lies. */
export function choose(store: Store, { selection, at, on }: Pick<Thing, 'selection' | 'at' | 'on'>): void {
  batch(() => {
    seek(store, selection);
    if (selection.kind === 'none') store.panel.value = 'place';
    if (on) goTo(store, firstDay(on));
    if (at) store.aim.value = { at };
  });
}
