import { effect } from '@preact/signals-core';
import type { Map as LibreMap } from 'maplibre-gl';
import type { Scene } from '../state/store';

/** A hand on the slider passes over days; a day that stays this long has been landed on. */
const LANDED_MS = 140;

/** When the date comes to rest on a day on which something took effect, the land and the lines that it changed light up once. */
export function glowOnChange(map: LibreMap, store: Scene): () => void {
  let timer: number | undefined;
  let putOut: () => void = () => undefined;
  let first = true;
  const glow = async (landed: number | undefined) => {
    const { changedToday, light } = await import('./glow'); // no first picture has it
    if (landed === timer) putOut = light(map, store.outline, changedToday(store));
  };
  const stop = effect(() => {
    void store.date.value;
    void store.lens.value;
    window.clearTimeout(timer);
    timer = undefined;
    putOut();
    if (first) first = false;
    else timer = window.setTimeout(() => void glow(timer), LANDED_MS);
  });
  return () => {
    stop();
    window.clearTimeout(timer);
    timer = undefined;
    putOut();
  };
}
