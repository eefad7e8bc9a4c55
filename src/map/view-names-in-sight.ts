import { effect } from '@preact/signals-core';
import type { FeatureCollection, Point } from 'geojson';
import type { GeoJSONSource, Map as LibreMap } from 'maplibre-gl';
import { inSlices } from '../catalog/slices';
import type { Outline } from '../core/model';
import { whenAtRest } from '../state/rest';
import { draftIn, type Scene } from '../state/store';
import { labelsOf } from './labels';
import { bringingIntoSight } from './names-in-sight';
import { seenOn } from './view-sight';

/** A map that moves on at once, as under the wheel, is not at rest yet. */
const REST_MS = 80;

/**
 * Brings the names of states into sight when the map has come to rest, not begun while it or the slider moves. Another reading of the acts puts
 * them elsewhere too, and may have been chosen since the map was drawn of `atlas`.
 */
export function followNamesInSight(map: LibreMap, atlas: Outline, store: Scene): () => void {
  let outline = atlas;
  let shown = placesOf(labelsOf(draftIn(store)).data);
  let asked = 0;
  const write = async () => {
    const turn = ++asked;
    const data = await inSlices(
      bringingIntoSight(draftIn(store), seenOn(map), { locale: store.locale.value, seconds: store.seconds.value }),
    );
    if (!data || turn !== asked) return; // asked again while it was reckoned
    const places = placesOf(data);
    if (places === shown) return;
    shown = places;
    void map.getSource<GeoJSONSource>('labels')?.setData(data);
  };
  // another reading puts the names back to their usual places, another language makes them longer
  const stop = effect(() => {
    if (store.outline !== outline) shown = '';
    ({ outline } = store);
    void write();
  });
  const rest = whenAtRest(() => void write(), REST_MS);
  map.on('moveend', rest.stir);
  return () => {
    asked = NaN; // what is being reckoned finds the map gone
    stop();
    rest.stop();
    map.off('moveend', rest.stir);
  };
}

const placesOf = ({ features }: FeatureCollection<Point>): string => features.map(({ geometry }) => geometry.coordinates.join()).join(' ');
