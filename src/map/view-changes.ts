import { effect } from '@preact/signals-core';
import type { GeoJSONSource, Map as LibreMap } from 'maplibre-gl';
import type { SightSignal } from '../state/sight';
import { draftIn, type Scene } from '../state/store';
import { changeNames } from './changes';
import { EMPTY } from './style';
import { whileStyled } from './while-styled';

/** Writes onto the land that changed hands from whom to whom it went, while the map shows a change. */
export function followChanges(map: LibreMap, store: Scene, sight: SightSignal): () => void {
  let empty = true;
  const show = () => {
    const { day, since } = sight.value;
    void store.locale.value; // what is written has all languages, but only in the words of those that have come
    const data = since === undefined ? EMPTY : changeNames(draftIn(store), since, day, store.lens.value);
    if (empty && data.features.length === 0) return;
    empty = data.features.length === 0;
    void map.getSource<GeoJSONSource>('changes')?.setData(data);
  };
  return whileStyled(map, () => effect(show));
}
