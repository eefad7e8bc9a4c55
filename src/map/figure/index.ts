import type { Map as LibreMap } from 'maplibre-gl';
import type { SheetWords } from '../../core/sheet';
import type { Store } from '../../state/store';
import { FLAVOURS } from '../flavour';
import { flavourOf } from '../media';
import type { Base } from '../style';
import { seenOn } from '../view-sight';
import { legendOf } from './legend';
import { canvasMeasure, DENSITY, photograph, placedNames } from './photo';
import { sceneOf } from './scene';
import { drawSheet, type Sheet } from './sheet';
import { typefacesFor } from './typefaces';

/** Without a map (no WebGL) a picture is made all the same, this large. */
const [WIDTH, HEIGHT] = [1000, 640];

/** A drawing does not carry its typefaces, and those that stand in for them elsewhere, as DejaVu Sans and Verdana, are up to an eighth wider. */
const STAND_IN = 1.125;

/** What the reader sees as a drawing or a picture, made here in the browser. Throws when the browser cannot. */
export async function figure(
  kind: 'svg' | 'png',
  store: Store,
  words: SheetWords,
  base: Base,
  map?: LibreMap,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const flavour = FLAVOURS[flavourOf(store.theme.peek())];
  const sight = map ? seenOn(map) : { ...store.camera.peek(), width: WIDTH, height: HEIGHT };
  const scene = sceneOf(store, flavour, sight, base, map && placedNames(map));
  const legend = legendOf(store, flavour);
  const measure = canvasMeasure();
  if (kind === 'svg') return drawSheet(scene, legend, words, { measure: (...said) => STAND_IN * measure(...said) }).svg;
  const texts = [...Object.values(words).flat(), ...legend.map(({ text }) => text)].join('');
  const sheet = drawSheet(scene, legend, words, { measure, window: Boolean(map), css: await typefacesFor(texts) });
  return develop(sheet, map && (await photograph(map)));
}

/** Its typefaces are read only when it is first drawn, and nothing tells when that is done; until then the next best stand in. */
const LETTERS_MS = 500;

async function settle(paper: HTMLImageElement): Promise<void> {
  document.createElement('canvas').getContext('2d')!.drawImage(paper, 0, 0);
  await new Promise((resolve) => setTimeout(resolve, LETTERS_MS));
}

/** The photograph behind, the sheet with its window before it. */
async function develop({ svg, width, height, map }: Sheet, photo?: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer>> {
  const paper = Object.assign(new Image(), { src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}` });
  await paper.decode();
  await settle(paper);
  const canvas = Object.assign(document.createElement('canvas'), {
    width: Math.round(width * DENSITY),
    height: Math.round(height * DENSITY),
  });
  const pen = canvas.getContext('2d')!;
  pen.scale(DENSITY, DENSITY);
  if (photo) pen.drawImage(photo, map.x, map.y, map.width, map.height);
  pen.drawImage(paper, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(`the browser makes no picture of ${canvas.width} by ${canvas.height} pixels`);
  return new Uint8Array(await blob.arrayBuffer());
}
