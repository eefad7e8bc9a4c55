import type { Outline } from '../core/model';
import { onceWhileKept } from '../core/once';
import { colourOf, FLAVOURS, mix, rgbOf, type Flavour, type FlavourName } from './flavour';
import { GAIN, GAIN_SHARED, hatchesOf } from './look';

/** An image as MapLibre takes it; drawn by rule, dot by dot, so that there are no files and no canvas. */
export interface Pattern {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}
/** Device pixels a map pixel: patterns stay fine on dense screens. */
export const RATIO = 2;

/** How much ink (0 to 1) lies at a point of the tile, in map pixels. */
type Ink = (x: number, y: number) => number;
export interface Rule {
  size: number;
  ink: Ink;
}

export const edge = (distance: number, half: number) => Math.min(1, Math.max(0, half - distance + 0.5));
/** Distance from the nearest line of a family that comes back every `step`. */
export const away = (at: number, step: number) => Math.abs((((at % step) + step) % step) - step / 2);
export const diagonal =
  (step: number, half: number): Ink =>
  (x, y) =>
    edge(away(x + y, step) / Math.SQRT2, half);
const dots =
  (step: number, radius: number): Ink =>
  (x, y) => {
    const row = Math.floor(y / (step / 2));
    return edge(Math.hypot(away(x + (row % 2 ? step / 2 : 0), step), away(y, step / 2)), radius);
  };

/** A pattern a status, after the habits of engraved maps; each can be told from each in grey. */
const RULES: Record<string, Rule> = {
  joint: { size: 8, ink: diagonal(8, 1.15) },
  occupied: { size: 12, ink: (x, y) => edge(away(x - y, 6) / Math.SQRT2, 0.85) },
  undelimited: { size: 8, ink: dots(8, 0.48) },
  claimed: { size: 14, ink: (x, y) => Math.max(dash(away(x, 14), away(y, 14)), dash(away(x + 7, 14), away(y + 7, 14))) },
  tributary: { size: 10, ink: dots(10, 0.8) },
  protectorate: { size: 6, ink: (_x, y) => edge(away(y, 6), 0.3) },
  leased: { size: 8, ink: (x, y) => Math.max(edge(away(x, 8), 0.5), edge(away(y, 8), 0.5)) },
  gain: { size: 13, ink: (x, y) => 0.6 * cross(away(x, 13), away(y, 13)) },
  'gain-shared': { size: 13, ink: (x, y) => 0.6 * edge(Math.abs(Math.hypot(away(x, 13), away(y, 13)) - 2.6), 0.5) },
};
const dash = (x: number, y: number) => (x < 2.5 ? edge(y, 0.35) : 0);
const cross = (x: number, y: number) => Math.max(x < 3 ? edge(y, 0.5) : 0, y < 3 ? edge(x, 0.5) : 0);

export const imageName = (flavour: FlavourName, key: string) => `${flavour} ${key}`;

/** Every pattern that the atlas can need, in both flavours, by its image name. Drawn once. */
export const patternsOf = onceWhileKept((atlas: Outline): Map<string, Pattern> => {
  const keys = [...hatchesOf(atlas).keys(), GAIN, GAIN_SHARED];
  const named = Object.values(FLAVOURS).flatMap((flavour) =>
    keys.map((key): [string, Pattern] => [imageName(flavour.name, key), draw(atlas, key, flavour)]),
  );
  return new Map(named);
});

const draw = (atlas: Outline, key: string, flavour: Flavour): Pattern => render(RULES[key.split(':')[0]!]!, hatchInk(atlas, key, flavour));

/** Stripes over another's land take the holder's colour; marks on its own tint are that colour deepened, at 3:1 against the tint. */
export function hatchInk(atlas: Pick<Outline, 'holders'>, key: string, flavour: Flavour): string {
  const [kind, holder] = key.split(':') as [string, string];
  if (!holder) return flavour.ink;
  const colour = colourOf(atlas.holders, holder, flavour);
  return kind === 'joint' ? colour : mix(colour, flavour.ink, kind === 'occupied' ? 0.8 : 0.62);
}

/** Colours a dot of an image; `cover` from 0 to 1. */
export function dot(data: Uint8ClampedArray, i: number, [red, green, blue]: readonly number[], cover: number): void {
  data[i * 4] = red!;
  data[i * 4 + 1] = green!;
  data[i * 4 + 2] = blue!;
  data[i * 4 + 3] = 255 * cover;
}

export function render({ size, ink }: Rule, colour: string): Pattern {
  const side = size * RATIO;
  const data = new Uint8ClampedArray(side * side * 4);
  const rgb = rgbOf(colour);
  for (let i = 0; i < side * side; i++) {
    const [x, y] = [((i % side) + 0.5) / RATIO, (Math.floor(i / side) + 0.5) / RATIO];
    dot(data, i, rgb, ink(x, y));
  }
  return { width: side, height: side, data };
}
