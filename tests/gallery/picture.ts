import { readFileSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import type { Picture } from './judge';

/** Where the reference of a scene lies. */
export const referenceOf = (name: string): string => `tests/scenes/pictures/${name}.png`;

/** Where pictures go that are not references. */
export const FOUND = '.cache/scenes';

export const decode = (png: Uint8Array): Picture => PNG.sync.read(Buffer.from(png));
export const readPicture = (file: string): Picture => decode(readFileSync(file));

export function writePicture(file: string, { width, height, data }: Picture): void {
  const png = Object.assign(new PNG({ width, height }), { data: Buffer.from(data) });
  writeFileSync(file, PNG.sync.write(png, { colorType: 2, deflateLevel: 9 }));
}

/** Shades are written in steps, which the judge cannot tell from the picture, and the file is shorter. */
const STEP = 4;
const stepped = (shade: number): number => Math.min(255, Math.round(shade / STEP) * STEP);

/** Half as wide and as high: each pixel is the mean of four. Large enough to be recognised, small enough to be kept in the tree. */
export function half({ width, height, data }: Picture): Picture {
  const small = { width: width >> 1, height: height >> 1, data: new Uint8Array((width >> 1) * (height >> 1) * 4) };
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      const [from, to] = [(2 * y * width + 2 * x) * 4, (y * small.width + x) * 4];
      for (let channel = 0; channel < 4; channel++) {
        const at = from + channel;
        small.data[to + channel] = stepped((data[at]! + data[at + 4]! + data[at + width * 4]! + data[at + width * 4 + 4]!) / 4);
      }
    }
  }
  return small;
}
