import { computed, effect } from '@preact/signals-core';
import type { GeoJSONSource, Map as LibreMap } from 'maplibre-gl';
import type { SightSignal } from '../state/sight';
import type { Scene } from '../state/store';
import { EMPTY } from './style';
import { showSource } from './view-empty';
import { voyageData } from './voyage';
import { whileStyled } from './while-styled';

/** Shows the legs that are done while they are wanted; redraws those under way, and only while there are any: one small source that nothing else shares. */
export function followVoyages(map: LibreMap, store: Scene, sight: SightSignal): () => void {
  const wanted = computed(() => store.expeditionsOn.value && sight.value.since === undefined);
  return whileStyled(map, () => {
    let empty: boolean | undefined;
    const show = () => {
      const data = wanted.value ? voyageData(store.outline, sight.value.day) : EMPTY;
      const isEmpty = data.features.length === 0;
      if (isEmpty && empty) return;
      if (isEmpty !== empty) showSource(map, 'voyage', !isEmpty);
      empty = isEmpty;
      void map.getSource<GeoJSONSource>('voyage')?.setData(data);
    };
    const stops = [effect(() => showSource(map, 'expeditions', wanted.value)), effect(show)];
    return () => stops.forEach((stop) => stop());
  });
}
