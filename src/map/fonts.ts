import type { FontFacesSpecification } from 'maplibre-gl';
import sansCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-500-normal.woff2?url';
import sansLatin from '@fontsource/noto-sans/files/noto-sans-latin-500-normal.woff2?url';
import sansLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-500-normal.woff2?url';
import serif from '@fontsource/source-serif-4/unicode.json';
import italicCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff2?url';
import italicLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url';
import italicLatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2?url';
import serifCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2?url';
import serifLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import serifLatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url';

/** No name that CSS knows as a kind of typeface: what the files do not cover (Greek, Arabic) is drawn with what the browser has. */
/** No names that CSS knows as kinds of typefaces: what the files do not cover (Greek, Arabic) is drawn with what the browser has. */
export const SERIF = 'Atlas Serif';
export const ITALIC = 'Atlas Serif Italic';
export const SANS = 'Atlas Sans';

export type Files = Exclude<FontFacesSpecification[string], string>;
export const file = (url: string, range: string) => ({ url: absolute(url), 'unicode-range': range.split(',') });
/** MapLibre resolves nothing itself; outside a page (tests) an address may stay as it is. */
const absolute = (url: string) => (typeof location === 'undefined' ? url : new URL(url, location.href).href);

/**
 * The typefaces of the map: a serif for states and, in italic, waters; a sans for the rest. All are served with the atlas. `east`: files
 * for Chinese, which few readers need and whose list alone is a third of a page (`fonts-chinese.ts`).
 */
export function fontFaces(east: Files = []): FontFacesSpecification {
  const western = (latin: string, latinExt: string, cyrillic: string): Files => [
    file(latin, serif.latin),
    file(cyrillic, serif.cyrillic),
    file(latinExt, serif['latin-ext']),
    ...east,
  ];
  return {
    [SERIF]: western(serifLatin, serifLatinExt, serifCyrillic),
    [ITALIC]: western(italicLatin, italicLatinExt, italicCyrillic),
    [SANS]: western(sansLatin, sansLatinExt, sansCyrillic),
  };
}
