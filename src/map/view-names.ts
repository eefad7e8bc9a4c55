import { effect } from '@preact/signals-core';
import type { GeoJSONSource, Map as LibreMap } from 'maplibre-gl';
import { draftIn, type Scene } from '../state/store';
import { labelsOf } from './labels';

/** Another reading of the acts puts the states' names elsewhere: the one case in which a source gets new data. */
export function followNames(map: LibreMap, store: Scene): () => void {
  let shown = store.outline;
  return effect(() => {
    const { outline: atlas } = store;
    if (atlas === shown) return;
    shown = atlas;
    void map.getSource<GeoJSONSource>('labels')?.setData(labelsOf(draftIn(store)).data);
  });
}
