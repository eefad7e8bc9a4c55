import type { Map as LibreMap } from 'maplibre-gl';
import { MIDDLE, OFF, createStore, viewOf, type Store } from '../../state/store';
import { sightOf } from '../../state/sight';
import type { Reel, Still } from '../../core/reel';
import { FLAVOURS, type Flavour } from '../flavour';
import { flavourOf } from '../media';
import { drawMap, type DrawOptions } from '../view-draw';
import { NOTE, TEXT, TITLE, wrap, type Letters } from './letters';
import { canvasMeasure, copyWhenDrawn } from './photo';

/** Of every frame: small enough to be mailed. */
export const FILM = { width: 960, height: 680 };
const STRIP_PX = 96;
const MAP_PX = FILM.height - STRIP_PX;
const MARGIN_PX = 18;
const [STILL_MS, LAST_MS] = [1400, 4000];

interface Filming extends DrawOptions {
  /** How wide the reader's map is, so that the film shows the same land. */
  width: number;
  signal: AbortSignal;
  tell: (done: number, all: number) => void;
}

/**
 * Draws the stills of a reel one by one, on a map of its own out of sight: the reader's map stays as it is. Throws what `signal` says once it
 * is aborted, and when the browser cannot draw.
 */
export async function* shoot(store: Store, { stills, notes }: Reel, { width, signal, tell, ...options }: Filming) {
  const view = viewOf(store);
  const camera = { ...view.camera, zoom: Math.max(0, view.camera.zoom + Math.log2(FILM.width / width)) };
  const own = createStore(store.atlas, { ...view, camera, comparison: OFF, compareAs: 'change', divider: MIDDLE, date: stills[0]!.day });
  const box = darkroom();
  const { map, destroy } = drawMap(box, store.atlas, own, sightOf(own), options);
  map.setPixelRatio(1);
  const flavour = FLAVOURS[flavourOf(store.theme.peek())];
  try {
    for (const [i, still] of stills.entries()) {
      own.date.value = still.day;
      const picture = await developed(map, signal);
      tell(i + 1, stills.length);
      yield { rgba: compose(picture, still, notes, (i + 1) / stills.length, flavour), ms: i === stills.length - 1 ? LAST_MS : STILL_MS };
    }
  } finally {
    destroy();
    box.remove();
  }
}

function darkroom(): HTMLElement {
  const box = Object.assign(document.createElement('div'), { inert: true, ariaHidden: 'true' });
  Object.assign(box.style, { position: 'fixed', left: '-200vw', top: '0', width: `${FILM.width}px`, height: `${MAP_PX}px` });
  document.body.append(box);
  return box;
}

async function developed(map: LibreMap, signal: AbortSignal): Promise<HTMLCanvasElement> {
  const picture = await copyWhenDrawn(map);
  signal.throwIfAborted();
  return picture;
}

/** The map, and under it the date, what is in force, how far the film is, and whose it is. */
function compose(picture: HTMLCanvasElement, still: Still, notes: string, share: number, flavour: Flavour): Uint8ClampedArray {
  const canvas = Object.assign(document.createElement('canvas'), FILM);
  const pen = canvas.getContext('2d', { willReadFrequently: true })!;
  pen.fillStyle = flavour.paper;
  pen.fillRect(0, 0, FILM.width, FILM.height);
  pen.drawImage(picture, 0, 0, FILM.width, MAP_PX);
  pen.fillStyle = flavour.select;
  pen.fillRect(0, MAP_PX, FILM.width * share, 3);
  const write = (text: string, x: number, y: number, size: number, { style, weight, family }: Letters, colour = flavour.ink): number => {
    pen.font = `${style} ${weight} ${size}px ${family}`;
    pen.fillStyle = colour;
    pen.fillText(text, x, y, FILM.width - x - MARGIN_PX);
    return x + pen.measureText(text).width;
  };
  const line = MAP_PX + 38;
  const after = write(still.date, MARGIN_PX, line, 29, TITLE);
  const beside = still.oldStyle ? write(still.oldStyle, after + 14, line, 15, NOTE) : after;
  write(still.force, beside + 18, line, 16, TEXT);
  const measure = canvasMeasure();
  wrap(notes, FILM.width - 2 * MARGIN_PX, (text) => measure(text, 11, TEXT))
    .slice(0, 3)
    .forEach((text, i) => write(text, MARGIN_PX, line + 20 + 14 * i, 11, TEXT, flavour.name === 'light' ? '#5c564c' : '#b3ada1'));
  return pen.getImageData(0, 0, FILM.width, FILM.height).data;
}
