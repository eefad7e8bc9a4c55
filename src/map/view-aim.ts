import { effect } from '@preact/signals-core';
import type { Map as LibreMap } from 'maplibre-gl';
import type { Position } from '../core/model';
import type { Scene } from '../state/store';
import { calm } from './media';
import { padded, type Bounds } from './view-camera';

/** The map goes to whatever the store asks it to look at. */
export const followAim = (map: LibreMap, store: Scene): (() => void) =>
  effect(() => {
    const { value: aim } = store.aim;
    if (aim) flyTo(map, 'at' in aim ? aim.at : aim.box);
  });

export function flyTo(map: LibreMap, target: Bounds | Position): void {
  const motion = { animate: !calm(), duration: 700 };
  if (typeof target[0] === 'number') map.easeTo({ center: target as Position, zoom: Math.max(map.getZoom(), 5.5), ...motion });
  else map.fitBounds(target as Bounds, { padding: padded(map.getContainer()), maxZoom: 7, ...motion });
}
