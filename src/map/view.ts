import type { Map as LibreMap } from 'maplibre-gl';
import type { Position } from '../core/model';
import { sightOf } from '../state/sight';
import type { Scene } from '../state/store';
import { flyTo, followAim } from './view-aim';
import { followArea } from './view-area';
import { followCamera, type Bounds } from './view-camera';
import { addControls } from './view-controls';
import { drawMap, type Drawing, type DrawOptions } from './view-draw';
import { glowOnChange } from './view-glow';
import { followSwipe } from './view-second';

export { prepareMap } from './prepare';
export { rehearsal } from './rehearsal';
export { styled } from './while-styled';
export type { Stats } from './view-paint';
export interface MountOptions extends DrawOptions {
  /** Told when the browser takes the drawing context away, and when it has given it back. */
  onContext?: (lost: boolean) => void;
}
export interface AtlasMap extends Drawing {
  ready: Promise<void>;
  flyTo(target: Bounds | Position): void;
  /** The map of the first date while two are swiped. */
  second(): LibreMap | undefined;
}

/** Puts the map into an element and keeps it at what the store says. Throws when the browser cannot draw (no WebGL 2). */
export function mountMap(element: HTMLElement, store: Scene, options: MountOptions = {}): AtlasMap {
  const { outline: atlas } = store;
  const drawing = drawMap(element, atlas, store, sightOf(store), options);
  const { map } = drawing;
  const swipe = followSwipe(map, atlas, store, options);
  const stops = [swipe.stop, followCamera(map, store), followAim(map, store), followArea(map, store), glowOnChange(map, store)];
  // in a task of their own: the map itself takes long enough
  const controls = setTimeout(() => void stops.push(addControls(map, atlas, store, options.relief !== undefined)));
  map.on('webglcontextlost', () => options.onContext?.(true));
  map.on('webglcontextrestored', () => options.onContext?.(false));
  return {
    ...drawing,
    ready: new Promise<void>((resolve) => void map.once('idle', () => resolve())),
    second: swipe.second,
    flyTo: (target) => flyTo(map, target),
    destroy: () => {
      clearTimeout(controls);
      stops.forEach((stop) => stop());
      drawing.destroy();
    },
  };
}
