import { Map as LibreMap, setWorkerUrl, type MapOptions } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Atlas, Position } from '../core/model';
import type { Selection, Store } from '../state/store';
import { FLAVOURS } from './flavour';
import { marksOf } from './marks';
import { calm, flavourOf } from './media';
import { momentOf } from './moment';
import { patternsOf, RATIO } from './patterns';
import { styleOf, type Base } from './style';
import { followCamera, HOME_BOUNDS, padded, type Bounds } from './view-camera';
import { addControls } from './view-controls';
import { dressFor } from './view-dress';
import { glowOnChange } from './view-glow';
import { startPainting, type Stats } from './view-paint';
import { followNames } from './view-names';
import { followPointer } from './view-pointer';
import { followVoyages } from './view-voyages';
import { MAP_WORDS } from './words';

export type { Stats } from './view-paint';
export interface MountOptions {
  base?: Base;
  /** Where `relief.webp` is, if there is one. */
  relief?: string;
  /** Fit the whole border rather than take the store's camera. */
  fit?: boolean;
  /** Told of what went wrong after the start, in words for a reader. */
  onProblem?: (message: string) => void;
  /** Told when the browser takes the drawing context away, and when it has given it back. */
  onContext?: (lost: boolean) => void;
}
export interface AtlasMap {
  map: LibreMap;
  ready: Promise<void>;
  stats: Stats;
  flyTo(target: Bounds | Position): void;
  /** What lies at a pixel of the map. */
  pickAt(point: [number, number]): Selection;
  destroy(): void;
}

/** How far one may wander from the sheet. */
const MAX_BOUNDS: Bounds = [
  [38, 5],
  [182, 79],
];
setWorkerUrl(workerUrl);

/** Puts the map into an element and keeps it at what the store says. Throws when the browser cannot draw (no WebGL 2). */
export function mountMap(element: HTMLElement, atlas: Atlas, store: Store, options: MountOptions = {}): AtlasMap {
  const map = createMap(element, atlas, store, options);
  for (const [name, image] of [...patternsOf(atlas), ...marksOf()]) map.addImage(name, image, { pixelRatio: RATIO });
  const moment = momentOf(store);
  const painting = startPainting(map, moment);
  const pointer = followPointer(map, atlas, store);
  const stops = [
    painting.stop,
    pointer.stop,
    followCamera(map, store),
    followVoyages(map, store),
    followNames(map, store),
    glowOnChange(map, store),
    dressFor(map, atlas, store, options.relief),
    addControls(map, atlas, store),
  ];
  map.on('webglcontextlost', () => options.onContext?.(true));
  map.on('webglcontextrestored', () => options.onContext?.(false));
  map.on('error', ({ error }) => options.onProblem?.(error.message));
  const ready = new Promise<void>((resolve) => void map.once('idle', () => resolve()));
  return {
    map,
    ready,
    stats: painting.stats,
    pickAt: pointer.pickAt,
    flyTo: (target) => flyTo(map, target),
    destroy: () => {
      stops.forEach((stop) => stop());
      map.remove();
    },
  };
}

function createMap(element: HTMLElement, atlas: Atlas, store: Store, { base, fit }: MountOptions): LibreMap {
  const { locale, camera, theme } = store;
  const flavour = FLAVOURS[flavourOf(theme.peek())];
  const { lon, lat, zoom } = camera.peek();
  const start: Partial<MapOptions> = fit
    ? { bounds: HOME_BOUNDS, fitBoundsOptions: { padding: padded(element) } }
    : { center: [lon, lat], zoom };
  const map = new LibreMap({
    container: element,
    style: styleOf(atlas, flavour, { locale: locale.peek(), base }),
    ...start,
    maxBounds: MAX_BOUNDS,
    minZoom: 1.5,
    maxZoom: 11,
    locale: MAP_WORDS[locale.peek()],
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    rollEnabled: false,
    fadeDuration: 0,
    renderWorldCopies: false,
    maplibreLogo: false,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

function flyTo(map: LibreMap, target: Bounds | Position): void {
  const motion = { animate: !calm(), duration: 700 };
  if (typeof target[0] === 'number') map.easeTo({ center: target as Position, zoom: Math.max(map.getZoom(), 5.5), ...motion });
  else map.fitBounds(target as Bounds, { padding: padded(map.getContainer()), maxZoom: 7, ...motion });
}
