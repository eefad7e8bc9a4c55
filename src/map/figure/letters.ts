import { ITALIC, SANS, SERIF } from '../fonts';

/** A typeface as SVG and canvas name it. */
export interface Letters {
  family: string;
  weight: number;
  style: 'normal' | 'italic';
}
const [BOOK, PLAIN] = ["'Source Serif 4', 'Noto Sans SC', 'Songti SC', Georgia, serif", "'Noto Sans', 'Noto Sans SC', sans-serif"];

/** The typefaces of the map, for programs that have them, and what comes nearest for those that have not. */
export const LETTERS: Record<string, Letters> = {
  [SERIF]: { family: BOOK, weight: 600, style: 'normal' },
  [ITALIC]: { family: BOOK, weight: 400, style: 'italic' },
  [SANS]: { family: PLAIN, weight: 400, style: 'normal' },
};
export const TITLE: Letters = LETTERS[SERIF]!;
export const TEXT: Letters = LETTERS[SANS]!;
export const NOTE: Letters = LETTERS[ITALIC]!;

/** How wide a text is, px. */
export type Measure = (text: string, size: number, letters: Letters) => number;

const WIDE = /[\u2e80-\u9fff\uff00-\uffef]/;
/** For where there are no letters to measure: rather too wide than too narrow. */
export const guessWidth: Measure = (text, size) => [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 1 : 0.56) * size, 0);

/** The text in lines of at most `width`: broken at spaces, or between the signs of a script without any; a longer word stands alone. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** Words with the space after them; single Chinese signs; parts of an address, which may break after its signs. */
const PIECES = /[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef&;/]*[&;/]?\s*/g;
