import { batch } from '@preact/signals-core';
import { select } from './actions';
import { aimFor } from './aim-for';
import type { Scene } from './store';
import type { Selection } from './view';

/** `select`, and the map goes to where the thing lies. */
export function seek(store: Scene, selection: Selection): void {
  batch(() => {
    select(store, selection);
    const aim = aimFor(store, selection);
    if (aim) store.aim.value = aim;
  });
}
