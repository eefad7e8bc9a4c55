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
 * The grey hillshade as shade and light to lay over the land: grey 128 becomes clear, darker becomes the shade's colour, lighter the
 * light's, the more opaque the further from 128. MapLibre knows no multiply; this is what it would have looked like.
 */
export function reliefPixels(pixels: Uint8ClampedArray, { shade, light }: Flavour): void {
  const [dark, bright] = [rgbOf(shade), rgbOf(light)];
  for (let i = 0; i < pixels.length; i += 4) {
    const slope = (pixels[i]! - 128) / 127;
    pixels.set(slope < 0 ? dark : bright, i);
    pixels[i + 3] = 255 * Math.min(1, Math.abs(slope) * (slope < 0 ? 1 : 0.8));
  }
}

/** A picture to hang in the map, or undefined when there is no relief to be had: the atlas is whole without it. */
export async function reliefPicture(url: string, flavour: Flavour): Promise<string | undefined> {
  const answer = await fetch(url).catch(() => undefined);
  if (!answer?.ok || !answer.headers.get('content-type')?.startsWith('image/')) return undefined;
  const bitmap = await createImageBitmap(await answer.blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.drawImage(bitmap, 0, 0);
  const image = context.getImageData(0, 0, bitmap.width, bitmap.height);
  reliefPixels(image.data, flavour);
  context.putImageData(image, 0, 0);
  return URL.createObjectURL(await canvas.convertToBlob());
}
