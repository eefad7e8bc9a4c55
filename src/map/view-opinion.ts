import { effect, signal } from '@preact/signals-core';
import type { GeoJSONSource, Map as LibreMap } from 'maplibre-gl';
import { isOfNow } from '../state/opinion';
import type { Store } from '../state/store';
import { FLAVOURS } from './flavour';
import { darkQuery, flavourOf } from './media';
import { RATIO } from './patterns';
import { EMPTY } from './style';
import { DISSENT, opinionData, opinionLayers, patternsFor } from './style-opinion';

/** Draws other data over the map as long as it shows the day on which they were laid over it; its layers come with the first. */
export function followOpinion(map: LibreMap, store: Store): () => void {
  const query = darkQuery();
  const dark = signal(query.matches);
  const onScheme = () => {
    dark.value = query.matches;
  };
  query.addEventListener('change', onScheme);
  const stops = [
    effect(() => {
      const { value: laid } = store.opinion;
      const data = laid && isOfNow(store, laid) ? opinionData(laid, store.atlas) : EMPTY;
      const source = map.getSource<GeoJSONSource>(DISSENT);
      if (source) void source.setData(data);
      else if (data !== EMPTY) map.addSource(DISSENT, { type: 'geojson', data, tolerance: 0.3 });
    }),
    effect(() => {
      void dark.value;
      const { value: theme } = store.theme;
      if (store.opinion.value) dress(map, store, theme);
    }),
  ];
  return () => {
    stops.forEach((stop) => stop());
    query.removeEventListener('change', onScheme);
  };
}

/** Puts the layers there, in the colours of the theme; those of another theme go. */
function dress(map: LibreMap, { atlas }: Store, theme: Parameters<typeof flavourOf>[0]): void {
  if (!map.getSource(DISSENT)) return;
  const flavour = FLAVOURS[flavourOf(theme)];
  for (const [name, image] of patternsFor(flavour)) if (!map.hasImage(name)) map.addImage(name, image, { pixelRatio: RATIO });
  for (const [layer, under] of opinionLayers(atlas, flavour)) {
    if (map.getLayer(layer.id)) map.removeLayer(layer.id);
    map.addLayer(layer, under);
  }
}
