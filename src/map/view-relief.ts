import { effect } from '@preact/signals-core';
import type { ImageSource, Map as LibreMap } from 'maplibre-gl';
import type { Flavour } from './flavour';
import { ORDER } from './layers';
import { calm } from './media';
import { RELIEF_CORNERS, reliefPicture } from './relief';
import { reliefLayer } from './style-relief';

/** The relief comes up as a whisper: a reader who looks elsewhere does not see it come. */
const DAWN_MS = 600;

/** Hangs the relief, and again in the shades of another flavour. */
export function followRelief(map: LibreMap, address: string, flavour: () => Flavour): () => void {
  let shaded: Flavour | undefined;
  const stop = effect(() => {
    const wanted = flavour();
    if (shaded === wanted) return;
    shaded = wanted;
    void hangRelief(map, address, wanted, () => shaded === wanted);
  });
  return () => {
    stop();
    shaded = undefined; // a relief on its way finds the map gone
  };
}

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
