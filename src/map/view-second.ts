import { effect, untracked } from '@preact/signals-core';
import type { Map as LibreMap } from 'maplibre-gl';
import type { Outline } from '../core/model';
import { firstSightOf } from '../state/sight';
import type { Scene } from '../state/store';
import type { DrawOptions } from './view-draw';
import type { Swipe } from './view-swipe';

/** A second map while two dates are swiped: fetched and made when the reader first asks, taken away when the swipe is left. */
export function followSwipe(map: LibreMap, atlas: Outline, store: Scene, options: DrawOptions) {
  const sight = firstSightOf(store);
  let swipe: Swipe | undefined;
  const leave = () => {
    swipe?.destroy();
    swipe = undefined;
  };
  const enter = async () => {
    const { startSwipe } = await import('./view-swipe');
    // the reader may have left in the meantime, or come back and left again
    if (sight.peek() && !swipe) swipe = startSwipe(map, atlas, store, sight, options);
  };
  // a second map may be more than the machine can draw: one map with the change says the same
  const giveUp = (error: unknown) => {
    store.compareAs.value = 'change';
    options.onProblem?.(String(error));
  };
  const stop = effect(() => {
    if (!sight.value) untracked(leave);
    else if (!swipe) void enter().catch(giveUp);
  });
  return {
    second: () => swipe?.map,
    stop: () => {
      stop();
      leave();
    },
  };
}
