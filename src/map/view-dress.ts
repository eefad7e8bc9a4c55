import { computed, effect, signal } from '@preact/signals-core';
import type { LayerSpecification, Map as LibreMap } from 'maplibre-gl';
import type { Outline } from '../core/model';
import type { SightSignal } from '../state/sight';
import type { Scene } from '../state/store';
import { FLAVOURS } from './flavour';
import { darkQuery, flavourOf } from './media';
import { layersOf } from './style';
import { GAIN_LAYERS } from './style-land';
import type { More } from './view-more';
import { whileStyled } from './while-styled';

/** Keeps colours and languages as the store says, without touching the data or the feature-states; what the first picture does without follows it. */
export function dressFor(map: LibreMap, atlas: Outline, store: Scene, sight: SightSignal, more: More): () => void {
  const query = darkQuery();
  const dark = signal(query.matches);
  const onScheme = () => {
    dark.value = query.matches;
  };
  query.addEventListener('change', onScheme);
  const flavour = computed(() => {
    void dark.value;
    return FLAVOURS[flavourOf(store.theme.value)];
  });
  let worn = layersOf(atlas, flavour.peek(), store.locale.peek());
  const wear = () => {
    const wanted = layersOf(atlas, flavour.value, store.locale.value);
    change(map, worn, wanted);
    worn = wanted;
  };
  const compared = computed(() => sight.value.since !== undefined);
  const mark = () => {
    for (const [id] of GAIN_LAYERS) map.setLayoutProperty(id, 'visibility', compared.value ? 'visible' : 'none');
  };
  let stops: (() => void)[] | undefined = [];
  const keep = (stop: () => void) => (stops ? void stops.push(stop) : stop());
  keep(
    whileStyled(map, () => {
      const worn = [effect(wear), effect(mark), teachChinese(map, store)];
      return () => worn.forEach((stop) => stop());
    }),
  );
  const follow = async () => {
    const { dressMore } = await import('./view-more');
    if (stops) keep(whileStyled(map, () => dressMore(map, atlas, store, sight, () => flavour.value, more)));
  };
  // whoever waits for the first picture is told before it is bettered; without it a map is a map
  map.once('idle', () => setTimeout(() => void follow().catch(() => undefined)));
  return () => {
    stops?.forEach((stop) => stop());
    stops = undefined;
    query.removeEventListener('change', onScheme);
  };
}

/** The first time that the reader chooses Chinese; if it does not come, the next time. */
function teachChinese(map: LibreMap, store: Scene): () => void {
  let taught = false;
  return effect(() => {
    if (taught || store.locale.value !== 'zh') return;
    taught = true;
    void import('./fonts-chinese').then(({ writeChinese }) => writeChinese(map)).catch(() => (taught = false));
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
