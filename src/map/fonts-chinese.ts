import ranges from '@fontsource/noto-sans-sc/unicode.json';
import type { Map as LibreMap } from 'maplibre-gl';
import { file, fontFaces, type Files } from './fonts';

/** Named by subset number, as `noto-sans-sc-[101]` would be; the browser fetches only those whose characters are drawn. */
const SUBSETS = import.meta.glob<string>('../../node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-*-400-normal.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
});

function chineseFiles(): Files {
  const rangeOf: Record<string, string> = ranges;
  return Object.entries(SUBSETS).flatMap(([path, url]) => {
    const range = rangeOf[`[${/sc-(\d+)-400/.exec(path)?.[1] ?? ''}]`];
    return range ? [file(url, range)] : [];
  });
}

/** Teaches a map to write Chinese. A module of its own, loaded by readers of Chinese. */
export const writeChinese = (map: LibreMap): void => map.style.setFontFaces(fontFaces(chineseFiles()));
