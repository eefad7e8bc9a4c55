import { effect, signal } from '@preact/signals-core';
import type { ImageSource, LayerSpecification, Map as LibreMap } from 'maplibre-gl';
import type { Outline } from '../core/model';
import type { SightSignal } from '../state/sight';
import type { Scene } from '../state/store';
import { FLAVOURS, type Flavour } from './flavour';
import { ORDER } from './layers';
import { calm, darkQuery, flavourOf } from './media';
import { RELIEF_CORNERS, reliefPicture } from './relief';
import { layersOf } from './style';
import { reliefLayer } from './style-land';

/** Keeps colours and languages as the store says, without touching the data or the feature-states; after the first picture it hangs the relief. */
export function dressFor(map: LibreMap, atlas: Outline, store: Scene, sight: SightSignal, relief?: string): () => void {
  const query = darkQuery();
  const dark = signal(query.matches);
  const onScheme = () => {
    dark.value = query.matches;
  };
  query.addEventListener('change', onScheme);
  let worn = layersOf(atlas, FLAVOURS[flavourOf(store.theme.peek())], store.locale.peek());
  let shaded: Flavour | undefined;
  const pictured = signal(false);
  map.once('idle', () => setTimeout(() => (pictured.value = true))); // whoever waits for the first picture is told before it is bettered
  const wear = () => {
    void dark.value;
    const flavour = FLAVOURS[flavourOf(store.theme.value)];
    const wanted = layersOf(atlas, flavour, store.locale.value);
    change(map, worn, wanted);
    map.setLayoutProperty('gain', 'visibility', sight.value.since === undefined ? 'none' : 'visible');
    worn = wanted;
    if (relief && pictured.value && shaded !== flavour) void hangRelief(map, relief, (shaded = flavour), () => shaded === flavour);
  };
  const stops: (() => void)[] = [];
  map.once('style.load', () => void stops.push(effect(wear), teachChinese(map, store)));
  return () => {
    stops.forEach((stop) => stop());
    shaded = undefined; // a relief on its way finds the map gone
    query.removeEventListener('change', onScheme);
  };
}

/** The relief comes up as a whisper: a reader who looks elsewhere does not see it come. */
const DAWN_MS = 600;

/** The first time that the reader chooses Chinese. */
function teachChinese(map: LibreMap, store: Scene): () => void {
  let taught = false;
  return effect(() => {
    if (taught || store.locale.value !== 'zh') return;
    taught = true;
    void import('./fonts-chinese').then(({ writeChinese }) => writeChinese(map));
  });
}

/** Sets the properties in which two versions of the same layers differ. */
function change(map: LibreMap, before: LayerSpecification[], after: LayerSpecification[]): void {
  after.forEach((layer, i) => {
    const old = before[i];
    if (old?.id !== layer.id) return;
    for (const [key, value] of differing(old.paint, layer.paint)) map.setPaintProperty(layer.id, key as 'fill-color', value as string);
    if (!('layout' in layer) || !('layout' in old)) return;
    for (const [key, value] of differing(old.layout, layer.layout)) map.setLayoutProperty(layer.id, key as 'text-field', value as string);
  });
}

const differing = (old: object = {}, now: object = {}): [string, unknown][] =>
  Object.entries(now).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify((old as Record<string, unknown>)[key]));

async function hangRelief(map: LibreMap, address: string, flavour: Flavour, wanted: () => boolean): Promise<void> {
  const url = await reliefPicture(address, flavour);
  if (!url || !wanted()) return;
  const source = map.getSource<ImageSource>('relief');
  if (source) {
    source.updateImage({ url });
    map.setPaintProperty('relief', 'raster-opacity', flavour.relief);
    return;
  }
  map.addSource('relief', { type: 'image', url, coordinates: RELIEF_CORNERS });
  map.addLayer(reliefLayer(flavour, calm() ? 0 : DAWN_MS), ORDER[ORDER.indexOf('relief') + 1]);
  map.setPaintProperty('relief', 'raster-opacity', flavour.relief);
}
