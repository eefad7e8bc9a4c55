import { effect } from '@preact/signals-core';
import type { GeoJSONSource, Map as LibreMap } from 'maplibre-gl';
import type { SightSignal } from '../state/sight';
import type { Scene } from '../state/store';
import { EMPTY } from './style';
import { voyageData } from './voyage';

/** Redraws the legs under way, and only while there are any: one small source that nothing else shares. */
export function followVoyages(map: LibreMap, store: Scene, sight: SightSignal): () => void {
  let empty = true;
  const show = () => {
    const { day, since } = sight.value;
    const data = store.expeditionsOn.value && since === undefined ? voyageData(store.outline, day) : EMPTY;
    if (empty && data.features.length === 0) return;
    empty = data.features.length === 0;
    void map.getSource<GeoJSONSource>('voyage')?.setData(data);
  };
  let stop: (() => void) | undefined;
  map.once('style.load', () => {
    stop = effect(show);
  });
  return () => stop?.();
}
