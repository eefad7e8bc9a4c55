import { computed, effect, type ReadonlySignal } from '@preact/signals-core';
import type { Map as LibreMap } from 'maplibre-gl';
import { formatDay } from '../core/calendar';
import type { Day } from '../core/civil';
import type { Outline } from '../core/model';
import type { Sight } from '../state/sight';
import type { Scene } from '../state/store';
import { drawMap, type DrawOptions } from './view-draw';
import { MAP_WORDS } from './words';

export interface Swipe {
  map: LibreMap;
  destroy(): void;
}

/**
 * Lays a second map over the first and cuts it off at the divider: left the day at which the comparison begins, right the one at which it
 * ends. (`@maplibre/maplibre-gl-compare` 0.5 knows neither keyboard nor modules.)
 */
export function startSwipe(
  map: LibreMap,
  atlas: Outline,
  store: Scene,
  first: ReadonlySignal<Sight | undefined>,
  options: DrawOptions,
): Swipe {
  let last = first.peek()!;
  // what is left of the map while it is being taken away still has its day
  const sight = computed(() => (last = first.value ?? last));
  const element = document.createElement('div');
  element.className = 'map-first';
  map.getContainer().append(element);
  const drawing = drawMap(element, atlas, store, sight, { ...options, fit: false });
  const stops = [
    together(map, drawing.map),
    effect(() => element.style.setProperty('--divider', String(store.divider.value / 100))),
    effect(() => nameAfter(drawing.map, store, sight.value.day)),
    effect(() => {
      const { value: comparison } = store.comparison;
      nameAfter(map, store, comparison.kind === 'between' ? comparison.to : undefined);
    }),
  ];
  return {
    map: drawing.map,
    destroy: () => {
      stops.forEach((stop) => stop());
      drawing.destroy();
      element.remove();
      nameAfter(map, store, undefined);
    },
  };
}

function nameAfter(map: LibreMap, store: Scene, day: Day | undefined): void {
  const locale = store.locale.value;
  const title = MAP_WORDS[locale]['Map.Title']!;
  map.getCanvas().setAttribute('aria-label', day === undefined ? title : `${title}, ${formatDay(day, locale)}`);
}

/** Two maps with one camera: whichever the reader moves takes the other along. */
function together(one: LibreMap, two: LibreMap): () => void {
  let leading = false;
  const lead = (from: LibreMap, to: LibreMap) => () => {
    if (leading) return;
    leading = true;
    to.jumpTo({ center: from.getCenter(), zoom: from.getZoom() });
    leading = false;
  };
  const [there, back] = [lead(one, two), lead(two, one)];
  there();
  one.on('move', there);
  two.on('move', back);
  return () => {
    one.off('move', there);
    two.off('move', back);
  };
}
