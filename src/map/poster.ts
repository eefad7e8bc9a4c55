import { effect, signal } from '@preact/signals-core';
import type { Position } from 'geojson';
import type { Draft } from '../core/outline';
import { sightOf } from '../state/sight';
import { draftIn, type Scene } from '../state/store';
import { FLAVOURS, type Flavour } from './flavour';
import { flavourOf } from './media';
import { momentOf } from './moment';
import { projectionOf, type Sight } from './mercator';
import { sightIn, type Size } from './poster-camera';
import { sheetOf } from './sheet';
import type { Paint } from './sketch';
import { landColours } from './style-land';

/**
 * The first picture: land in its colours, coasts and the lines of the day, drawn at once on a canvas while the map's engine is still on its
 * way. It has the map's camera and follows the date; `down` takes it away when the map itself stands.
 */
export interface Poster {
  canvas: HTMLCanvasElement;
  /** When the reader has seen it; nothing that takes long should begin before. */
  seen: Promise<void>;
  down(): void;
}

export function hangPoster(box: HTMLElement, store: Scene, fit: boolean): Poster | undefined {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  const draft = draftIn(store);
  if (!pen || draft.outline.shapes.kind === 'tiles') return undefined;
  canvas.className = 'poster';
  canvas.setAttribute('aria-hidden', 'true');
  box.prepend(canvas);
  const { faces, arcs } = momentOf(store, sightOf(store));
  const room = signal<Size>({ width: 0, height: 0 });
  const stop = effect(() => {
    const { width, height } = room.value;
    const ratio = devicePixelRatio;
    [canvas.width, canvas.height] = [width * ratio, height * ratio]; // empties it
    if (width * height === 0) return;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    const sight = sightIn(draft, room.value, fit ? undefined : store.camera.peek());
    draw(pen, sight, draft, FLAVOURS[flavourOf(store.theme.value)], faces.value, arcs.value);
  });
  // told when the page is laid out and not yet drawn; to ask for its size would have the page laid out before all of it is there
  const watch = new ResizeObserver(() => (room.value = { width: box.clientWidth, height: box.clientHeight }));
  watch.observe(box);
  return {
    canvas,
    // a page behind another one draws no frames
    seen: new Promise((resolve) => [requestAnimationFrame(() => setTimeout(resolve)), setTimeout(resolve, 300)]),
    down: () => {
      watch.disconnect();
      stop();
      canvas.remove();
    },
  };
}

function draw(pen: CanvasRenderingContext2D, sight: Sight, draft: Draft, flavour: Flavour, faces: Paint, arcs: Paint): void {
  const { outline, drawn } = draft;
  const at = projectionOf(sight);
  const trace = (line: readonly Position[]) => line.forEach((place, i) => (i === 0 ? pen.moveTo(...at(place)) : pen.lineTo(...at(place))));
  pen.fillStyle = flavour.water;
  pen.fillRect(0, 0, sight.width, sight.height);
  pen.lineJoin = 'round';
  const colours = landColours(outline, flavour);
  for (const { id, land } of outline.faces) {
    const { fill = '' } = (land && faces.get(id)) || {};
    if (!land || (outline.drawing === 'versions' && fill === '')) continue;
    pen.beginPath();
    drawn.faces.get(id)?.coordinates.flat().forEach(trace);
    pen.fillStyle = colours.get(String(fill)) ?? flavour.land;
    pen.fill('evenodd');
    pen.strokeStyle = pen.fillStyle; // or the water shines through where two faces of one holder meet
    pen.lineWidth = 0.7;
    pen.stroke();
  }
  for (const { id, kind } of outline.arcs) {
    const line = kind === 'coast' ? 'coast' : arcs.get(id)?.line;
    if (!line || !drawn.arcs.has(id)) continue;
    pen.beginPath();
    trace(drawn.arcs.get(id)!.coordinates);
    pen.strokeStyle = line === 'coast' ? flavour.coast : flavour.border;
    pen.lineWidth = line === 'coast' || line === 'unlaid' ? 0.6 : 2;
    pen.stroke();
  }
  const { framed, west, south, east, north } = sheetOf(draft);
  if (!framed) return;
  const [[left, top], [right, bottom]] = [at([west, north]), at([east, south])];
  pen.beginPath();
  pen.rect(0, 0, sight.width, sight.height);
  pen.rect(left, top, right - left, bottom - top);
  pen.fillStyle = flavour.paper;
  pen.fill('evenodd');
}
