import type { Locale, Text } from '../core/model';
import { say } from '../core/names';
import type { SecondNames } from '../state/view';

/** At each zoom the letters of the smallest and of the largest land, px. */
export const HOLDER_SIZES: [zoom: number, least: number, most: number][] = [
  [1.5, 7, 11],
  [2.6, 8.5, 15],
  [4, 10, 25],
  [6.5, 15, 40],
];
/** Space between letters on the smallest and on the largest land, em; Chinese is always as wide. */
export const HOLDER_SPACING = { least: 0.08, most: 0.26, zh: 0.5 };
/** A line is no longer than this, em, and so much higher than its letters. */
export const HOLDER_LINE = { longest: 9, high: 1.35 };
/** A second name's letters to the first's. */
export const SMALLER = 0.78;
/** The mean width of a capital letter of our serif, and of a Chinese sign, em. */
const [CAPITAL, SIGN] = [0.7, 1];

export interface Extent {
  wide: number;
  high: number;
}

/** About how many pixels the name of a state takes on the map, before any of it is drawn. */
export function extentOf(name: Text, size: number, zoom: number, locale: Locale, seconds: SecondNames): Extent {
  const letters = lettersAt(zoom, size);
  const first = inEms(
    say(name, locale).text,
    locale === 'zh' ? HOLDER_SPACING.zh : spread(HOLDER_SPACING.least, HOLDER_SPACING.most, size),
  );
  const second = seconds === 'none' || seconds === 'own' || seconds === locale ? undefined : name[seconds];
  const { wide, high } = second === undefined ? { wide: 0, high: 0 } : inEms(second, HOLDER_SPACING.most);
  return { wide: letters * Math.max(first.wide, SMALLER * wide), high: letters * (first.high + SMALLER * high) };
}

const spread = (least: number, most: number, size: number) => least + (most - least) * size;

function lettersAt(zoom: number, size: number): number {
  const above = HOLDER_SIZES.findIndex(([from]) => zoom < from);
  const [to, from] = [HOLDER_SIZES.at(above)!, HOLDER_SIZES.at(Math.max(0, above < 0 ? above : above - 1))!];
  const part = to === from ? 0 : (zoom - from[0]) / (to[0] - from[0]);
  return spread(spread(from[1], from[2], size), spread(to[1], to[2], size), part);
}

/** Set in lines of about the same length, as MapLibre does: words stay whole, signs need not. */
function inEms(text: string, spacing: number): Extent {
  const chinese = /\p{Script=Han}/u.test(text);
  const each = (chinese ? SIGN : CAPITAL) + spacing;
  const words = chinese ? [...text] : text.split(' ');
  const [all, longest] = [text.length * each, Math.max(...words.map((word) => word.length)) * each];
  const lines = Math.min(words.length, Math.ceil(all / HOLDER_LINE.longest));
  return { wide: Math.max(longest, all / lines), high: lines * HOLDER_LINE.high };
}
