import { effect, signal } from '@preact/signals-core';
import type { GeoJSONSource, Map as LibreMap } from 'maplibre-gl';
import { breath } from '../catalog/breath';
import { inSlices } from '../catalog/slices';
import { COARSE_DEGREES } from '../core/outline';
import type { Scene } from '../state/store';
import { shaping } from './style';
import { whileStyled } from './while-styled';

/** From here on a pixel is finer than the coarse lines: before, nobody sees a difference, and a frame costs half as much without it. */
const FINE_ZOOM = Math.log2(360 / (512 * COARSE_DEGREES));

/**
 * Draws the same faces and lines more finely when the exact geometry has come and the map is near enough to show it. The tiles of the coarse
 * ones stay on the screen until those that take their place are cut, and what is painted on an id stays painted.
 */
export function followDrawn(map: LibreMap, store: Scene): () => void {
  let shown = store.drawn.peek();
  const near = signal(false);
  const look = () => {
    near.value ||= map.getZoom() >= FINE_ZOOM;
  };
  const show = async () => {
    const { value: drawn } = store.drawn;
    if (drawn === shown || !near.value) return;
    shown = drawn;
    const data = await inSlices(shaping({ outline: store.outline, drawn }), () => shown === drawn);
    // one after the other: to hand them all to the map's worker at once takes longer than a reader should wait
    for (const [source, features] of Object.entries(data ?? {})) {
      await breath();
      if (shown !== drawn) return;
      void map.getSource<GeoJSONSource>(source)?.setData(features);
    }
  };
  map.on('zoom', look);
  const end = whileStyled(map, () => {
    look();
    const stop = effect(() => void show());
    return () => {
      stop();
      shown = { faces: new Map(), arcs: new Map() }; // what is on its way finds itself outrun
    };
  });
  return () => {
    map.off('zoom', look);
    end();
  };
}
