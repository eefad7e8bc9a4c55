import { Map as LibreMap, setWorkerUrl, type MapOptions } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Outline } from '../core/model';
import type { SightSignal } from '../state/sight';
import { draftIn, type Scene, type Selection } from '../state/store';
import { FLAVOURS } from './flavour';
import { marksOf } from './marks';
import { flavourOf } from './media';
import { momentOf } from './moment';
import { patternsOf, RATIO } from './patterns';
import { boundsOf, LEAST_ZOOM, sheetOf } from './sheet';
import { styleOf, type Base } from './style';
import { padded } from './view-camera';
import { followDrawn } from './view-drawn';
import { dressFor } from './view-dress';
import { startPainting, type Stats } from './view-paint';
import { followPointer } from './view-pointer';
import { followChanges } from './view-changes';
import { followUse } from './view-spare';
import { followVoyages } from './view-voyages';
import { styled } from './while-styled';
import { MAP_WORDS } from './words';

export interface DrawOptions {
  base?: Base;
  /** Where `relief.webp` is, if there is one. */
  relief?: string;
  /** Fit the whole sheet rather than take the store's camera. */
  fit?: boolean;
  /** Told of what went wrong after the start, in words for a reader. */
  onProblem?: (message: string) => void;
}
/** A map that shows what a sight says, and nothing around it: no controls, no camera that the store follows. */
export interface Drawing {
  map: LibreMap;
  stats: Stats;
  /** What lies at a pixel of the map. */
  pickAt(point: [number, number]): Selection;
  destroy(): void;
}

setWorkerUrl(workerUrl);

export function drawMap(element: HTMLElement, atlas: Outline, store: Scene, sight: SightSignal, options: DrawOptions): Drawing {
  const map = createMap(element, atlas, store, options);
  styled(map);
  for (const [name, image] of [...patternsOf(atlas), ...marksOf()]) map.addImage(name, image, { pixelRatio: RATIO });
  const painting = startPainting(map, atlas, momentOf(store, sight));
  const pointer = followPointer(map, atlas, store, sight);
  const stops = [
    painting.stop,
    pointer.stop,
    followVoyages(map, store, sight),
    followChanges(map, store, sight),
    followUse(map, store, sight),
    followDrawn(map, store),
    dressFor(map, atlas, store, sight, options),
  ];
  map.on('error', ({ error }) => options.onProblem?.(error.message));
  return {
    map,
    stats: painting.stats,
    pickAt: pointer.pickAt,
    destroy: () => {
      stops.forEach((stop) => stop());
      map.remove();
    },
  };
}

function createMap(element: HTMLElement, atlas: Outline, store: Scene, { base, fit }: DrawOptions): LibreMap {
  const { locale, camera, theme } = store;
  const flavour = FLAVOURS[flavourOf(theme.peek())];
  const sheet = sheetOf(draftIn(store));
  const { lon, lat, zoom } = camera.peek();
  const start: Partial<MapOptions> = fit
    ? { bounds: boundsOf(sheet.view), fitBoundsOptions: { padding: padded(element) } }
    : { center: [lon, lat], zoom };
  const map = new LibreMap({
    container: element,
    style: styleOf(draftIn(store), flavour, { locale: locale.peek(), base }),
    validateStyle: false, // the tests do: here it would take as long as all else that MapLibre does with a style
    ...start,
    ...(sheet.reach && { maxBounds: boundsOf(sheet.reach) }),
    minZoom: LEAST_ZOOM,
    maxZoom: sheet.framed ? 11 : 15,
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
