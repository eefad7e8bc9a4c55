import { effect, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Map as LibreMap } from 'maplibre-gl';

type Stop = () => void;
const known = new WeakMap<LibreMap, Signal<boolean>>();

/** Whether a map has its style: not before that has loaded, nor while its drawing context is gone, nor once it is taken away; whatever is asked of the style then throws. First called where the map is made. */
export function styled(map: LibreMap): ReadonlySignal<boolean> {
  const before = known.get(map);
  if (before) return before;
  const has = signal(false);
  known.set(map, has);
  map.on('style.load', () => {
    has.value = true;
  });
  for (const end of ['webglcontextlost', 'remove'] as const)
    map.on(end, () => {
      has.value = false;
    });
  return has;
}

/**
 * Begins something when a map has its style, stops it when the drawing context is lost, and begins it again with the style that comes back, which
 * has its layers and data but has forgotten its states. What `begin` gives back to stop it may not ask anything of the style. Gives back how to end it.
 */
export const whileStyled = (map: LibreMap, begin: () => Stop): Stop => {
  const has = styled(map);
  return effect(() => (has.value ? untracked(begin) : undefined));
};
