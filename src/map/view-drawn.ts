import { effect } from '@preact/signals-core';
import type { GeoJSONSource, Map as LibreMap } from 'maplibre-gl';
import type { Scene } from '../state/store';
import { arcData, faceData } from './style';

/**
 * Draws the same faces and lines more finely when the exact geometry has come. The tiles of the coarse ones stay on the screen until those
 * that take their place are cut, and what is painted on an id stays painted.
 */
export function followDrawn(map: LibreMap, store: Scene): () => void {
  let shown = store.drawn.peek();
  const show = () => {
    const { value: drawn } = store.drawn;
    if (drawn === shown) return;
    shown = drawn;
    const [faces, arcs] = [faceData(store.outline, drawn), arcData(store.outline, drawn)];
    for (const [source, data] of Object.entries({ faces, arcs, bands: arcs })) void map.getSource<GeoJSONSource>(source)?.setData(data);
  };
  let stop: (() => void) | undefined;
  map.once('style.load', () => {
    stop = effect(show);
  });
  return () => stop?.();
}
