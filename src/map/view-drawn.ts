import { effect } from '@preact/signals-core';
import type { GeoJSONSource, Map as LibreMap } from 'maplibre-gl';
import { breath } from '../catalog/breath';
import type { Scene } from '../state/store';
import { arcData, faceData } from './style';

/**
 * Draws the same faces and lines more finely when the exact geometry has come. The tiles of the coarse ones stay on the screen until those
 * that take their place are cut, and what is painted on an id stays painted.
 */
export function followDrawn(map: LibreMap, store: Scene): () => void {
  let shown = store.drawn.peek();
  const show = async () => {
    const { value: drawn } = store.drawn;
    if (drawn === shown) return;
    shown = drawn;
    const arcs = arcData(store.outline, drawn);
    // one after the other: to hand them all to the map's worker at once takes longer than a reader should wait
    for (const [source, data] of Object.entries({ faces: faceData(store.outline, drawn), arcs, bands: arcs })) {
      await breath();
      if (shown !== drawn) return;
      void map.getSource<GeoJSONSource>(source)?.setData(data);
    }
  };
  let stop: (() => void) | undefined;
  map.once('style.load', () => {
    stop = effect(() => void show());
  });
  return () => {
    stop?.();
    shown = { faces: new Map(), arcs: new Map() };
  };
}
