import flavours from '../../styles/flavours.json';
import type { Holder } from '../core/model';

/** The colours of the map, as data; `fill`, `tint`, `rest` say how much of a holder's colour is in its land, `relief` how deep its shade. */
export type Flavour = (typeof flavours)['light'] & { name: FlavourName };
export type FlavourName = keyof typeof flavours;

export const FLAVOURS: Record<FlavourName, Flavour> = {
  light: { ...flavours.light, name: 'light' },
  dark: { ...flavours.dark, name: 'dark' },
};

export type Rgb = [red: number, green: number, blue: number];
export const rgbOf = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as Rgb;

/** `share` of the first colour, the rest of the second; opaque, so that no seam shows where two faces of one holder meet. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [rgbOf(first), rgbOf(second)];
  return `#${a
    .map((part, i) =>
      Math.round(part * share + b[i]! * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

export const colourOf = (holders: Holder[], id: string, flavour: Flavour): string =>
  holders.find((holder) => holder.id === id)?.color[flavour.name] ?? flavour.faint;
