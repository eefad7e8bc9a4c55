import { effect } from '@preact/signals-core';
import type { Map as LibreMap } from 'maplibre-gl';
import { doubtsOf } from '../core/doubt';
import { LENSES, type Outline } from '../core/model';
import type { SightSignal } from '../state/sight';
import type { Scene } from '../state/store';
import { doubtMoment } from './doubts';
import { FLAVOURS, type Flavour } from './flavour';
import { RATIO } from './patterns';
import { doubtImages, doubtLayer } from './style-doubt';
import { fromTiles } from './tiled';
import { brushFor } from './view-paint';

/** Draws land and lines paler as long as they may not have been there yet. Hung after the first picture, then by feature-state alone. */
export function followDoubt(map: LibreMap, atlas: Outline, store: Scene, sight: SightSignal, flavour: () => Flavour): () => void {
  const regions = doubtfulRegions(atlas);
  if (regions.length === 0) return () => undefined;
  const moment = doubtMoment(store, sight);
  hang(map, atlas, FLAVOURS.light, regions);
  const stroke = brushFor(map, atlas, moment);
  const stops = [
    effect(() => void stroke()),
    effect(() => {
      map.setPaintProperty('doubt', 'fill-pattern', doubtLayer(flavour(), regions).paint!['fill-pattern']);
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

const doubtfulRegions = (atlas: Outline): string[] => [
  ...new Set(LENSES.flatMap((lens) => (doubtsOf(atlas, lens).any ? [...doubtsOf(atlas, lens).faces.firstDays().keys()] : []))),
];

function hang(map: LibreMap, atlas: Outline, flavour: Flavour, regions: string[]): void {
  if (map.getLayer('doubt')) return;
  for (const [name, image] of doubtImages()) if (!map.hasImage(name)) map.addImage(name, image, { pixelRatio: RATIO });
  for (const layer of fromTiles(atlas, [doubtLayer(flavour, regions)])) map.addLayer(layer, 'soft-edge');
}
