import { HOME_SHEET } from './sheet';
import { rgbOf, type Flavour } from './flavour';

/** The corners of `relief.webp`, as MapLibre wants them: from the north-west with the clock. */
export const RELIEF_CORNERS: [[number, number], [number, number], [number, number], [number, number]] = [
  [HOME_SHEET.west, HOME_SHEET.north],
  [HOME_SHEET.east, HOME_SHEET.north],
  [HOME_SHEET.east, HOME_SHEET.south],
  [HOME_SHEET.west, HOME_SHEET.south],
];

/**
 * The grey hillshade as shade and light to lay over the land: of each grey its colour, RGBA as one number. Grey 128 becomes clear, darker
 * becomes the shade's colour, lighter the light's, the more opaque the further from 128. MapLibre knows no multiply; this is what it would have looked like.
 */
function reliefInks({ shade, light }: Flavour): Uint32Array {
  const [dark, bright] = [rgbOf(shade), rgbOf(light)];
  const inks = new Uint8ClampedArray(256 * 4);
  for (let grey = 0; grey < 256; grey++) {
    const slope = (grey - 128) / 127;
    inks.set(slope < 0 ? dark : bright, grey * 4);
    inks[grey * 4 + 3] = 255 * Math.min(1, Math.abs(slope) * (slope < 0 ? 1 : 0.8));
  }
  return new Uint32Array(inks.buffer);
}

/** So many rows are a task of a few milliseconds. */
const ROWS = 128;

/** A picture to hang in the map, or undefined when there is no relief to be had: the atlas is whole without it. */
export async function reliefPicture(url: string, flavour: Flavour): Promise<string | undefined> {
  const answer = await fetch(url).catch(() => undefined);
  if (!answer?.ok || !answer.headers.get('content-type')?.startsWith('image/')) return undefined;
  const bitmap = await createImageBitmap(await answer.blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return undefined;
  pen.drawImage(bitmap, 0, 0);
  const inks = reliefInks(flavour);
  for (let top = 0; top < bitmap.height; top += ROWS) {
    const strip = pen.getImageData(0, top, bitmap.width, Math.min(ROWS, bitmap.height - top));
    const bytes = strip.data;
    new Uint32Array(bytes.buffer).forEach((_, i, pixels) => (pixels[i] = inks[bytes[i * 4]!]!));
    pen.putImageData(strip, 0, top);
    await new Promise((resolve) => setTimeout(resolve)); // a hand on the map is not kept waiting
  }
  return URL.createObjectURL(await canvas.convertToBlob());
}
