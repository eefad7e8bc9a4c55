import { effect } from '@preact/signals-core';
import type { Map as LibreMap, PaddingOptions } from 'maplibre-gl';
import type { Scene } from '../state/store';
import { calm } from './media';
import { roomAround } from './sheet';

export type Bounds = [west_south: [number, number], east_north: [number, number]];
const ROUND = 1e4;
/** How long the map takes to where the address or the story sends it; none for whoever wants less motion. */
const GLIDE_MS = 900;

export function padded(element: HTMLElement): PaddingOptions {
  const side = roomAround(element.clientWidth);
  return { left: side, right: side, top: side, bottom: side };
}

/** Map and `store.camera` follow each other. */
export function followCamera(map: LibreMap, store: Scene): () => void {
  const tell = () => {
    const { lng, lat } = map.getCenter();
    store.camera.value = { lon: round(lng), lat: round(lat), zoom: Math.round(map.getZoom() * 100) / 100 };
  };
  map.on('moveend', tell);
  map.once('load', tell);
  let first = true;
  const stop = effect(() => {
    const { lon, lat, zoom } = store.camera.value;
    if (first) {
      first = false; // the map has been made with a camera of its own
      return;
    }
    const { lng, lat: at } = map.getCenter();
    const there = Math.abs(lng - lon) < 2 / ROUND && Math.abs(at - lat) < 2 / ROUND && Math.abs(map.getZoom() - zoom) < 0.01;
    if (!there) map.easeTo({ center: [lon, lat], zoom, duration: GLIDE_MS, animate: !calm() });
  });
  return () => {
    stop();
    map.off('moveend', tell);
  };
}

const round = (degrees: number) => Math.round(degrees * ROUND) / ROUND;
