import { effect } from '@preact/signals-core';
import type { Map as LibreMap } from 'maplibre-gl';
import { whenAtRest } from '../state/rest';
import type { Scene } from '../state/store';
import { styled } from './while-styled';

/** A hand on the slider passes over days; a day that stays this long has been landed on. */
const LANDED_MS = 140;

/** When the date comes to rest on a day on which something took effect, the land and the lines that it changed light up once. */
export function glowOnChange(map: LibreMap, store: Scene): () => void {
  let landing = 0;
  let putOut: () => void = () => undefined;
  // after the first picture, which has no light, and before a hand is on the slider, which may not wait for a network
  const fetched = new Promise<void>((resolve) => map.once('idle', () => setTimeout(resolve))).then(() => import('./glow'));
  fetched.catch(() => undefined); // a map without its light is a map
  const glow = async (landed: number) => {
    const { changedToday, light } = await fetched;
    if (landed === landing) putOut = light(map, () => styled(map).peek(), store.outline, changedToday(store));
  };
  const rest = whenAtRest(() => void glow(landing).catch(() => undefined), LANDED_MS);
  const stop = effect(() => {
    void store.date.value;
    void store.lens.value;
    putOut();
    if (landing > 0) rest.stir(); // the map has not moved yet when it is first asked
    landing += 1;
  });
  return () => {
    stop();
    rest.stop();
    landing += 1;
    putOut();
  };
}
