import { refuse } from '../refusal';

/** A text as UTF-8, without byte order mark, and the encoding that it had. Throws Refusal when it is not what it says. */
export function asUtf8(bytes: Uint8Array, file: string): { bytes: Uint8Array; encoding: string } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { bytes: bytes.subarray(3), encoding: 'utf-8' };
  const wide = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : withoutMark(a, b);
  if (!wide) return { bytes, encoding: 'utf-8' };
  return { bytes: new TextEncoder().encode(textOf(bytes, file, wide)), encoding: wide };
}

/** UTF-16 without a mark: JSON begins with an ASCII letter, whose other half is a zero. */
const withoutMark = (a: number | undefined, b: number | undefined): string | undefined =>
  a === 0 && b !== undefined && b > 0x1f ? 'utf-16be' : b === 0 && a !== undefined && a > 0x1f ? 'utf-16le' : undefined;

export function textOf(bytes: Uint8Array, file: string, encoding = 'utf-8'): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const what = `the text is not ${encoding.toUpperCase()}: letters outside ASCII would be wrong`;
    return refuse('not-text', file, what, 'Save it as UTF-8 (ogr2ogr does; a shapefile in Latin 1 needs -oo ENCODING=ISO-8859-1)');
  }
}
