import type { Locale } from './core/model';

/** What the first page is set in (`@fontsource` in styles/app.css), without what the page before the atlas is set in, which has come. */
const FACES = ['400 1em "Noto Sans"', '600 1em "Noto Sans"', '400 1em "Source Serif 4"', 'italic 400 1em "Source Serif 4"'];
/** The letters that each language needs, and those in which each names itself in the list of languages. */
const SAMPLE: Record<Locale, string> = { en: 'a', nl: 'a', ru: 'aя', zh: 'a' };
const NAMES = 'я';

/**
 * Asks for the letters of the first page before anything is set in them: where they come in time, the page is laid out and painted once
 * instead of twice. What does not come is tried again by the browser when it is needed.
 */
export function fetchLetters(locale: Locale): void {
  const ask = (face: string, sample: string) => void document.fonts.load(face, sample).catch(() => undefined);
  for (const face of FACES) ask(face, SAMPLE[locale]);
  ask(FACES[0]!, NAMES);
}
