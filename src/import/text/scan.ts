/** What a JSON text would take, found in one pass over its bytes, without making anything of it. */
export interface Scan {
  /** Where the values at the top begin and end: one in a plain file, many in a sequence. */
  values: [from: number, to: number][];
  depth: number;
  /** Bytes of the longest string. */
  longest: number;
  /** Arrays that begin with a number: positions, for the most part. */
  positions: number;
  /** Members of objects. */
  members: number;
  /** What was still open at the end: the text is cut off. */
  open: 'nothing' | 'a string' | 'brackets';
  /** A bracket closes that none opened. */
  stray?: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const isOpening = (byte: number) => byte === 0x5b || byte === 0x7b;
const isClosing = (byte: number) => byte === 0x5d || byte === 0x7d;
const isSpace = (byte: number) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1e;
const isNumber = (byte: number | undefined) => byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || byte === 0x2d);

/** `mostValues`: stops noting where values lie after so many; a sequence of a million empty ones takes no memory. */
export function scan(bytes: Uint8Array, mostValues: number): Scan {
  const found: Scan = { values: [], depth: 0, longest: 0, positions: 0, members: 0, open: 'nothing' };
  let depth = 0;
  let from = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at]!;
    if (byte === QUOTE) {
      const end = endOfString(bytes, at + 1);
      if (end - at - 1 > found.longest) found.longest = end - at - 1;
      if (end >= bytes.length) found.open = 'a string';
      at = end;
    } else if (isOpening(byte)) {
      if (depth === 0) from = at;
      depth++;
      if (depth > found.depth) found.depth = depth;
      if (byte === 0x5b && isNumber(bytes[afterSpace(bytes, at + 1)])) found.positions++;
    } else if (isClosing(byte)) {
      depth--;
      if (depth < 0) return { ...found, stray: at };
      if (depth === 0 && found.values.length <= mostValues) found.values.push([from, at + 1]);
    } else if (byte === COLON) found.members++;
    at++;
  }
  if (depth > 0 && found.open === 'nothing') found.open = 'brackets';
  return found;
}

/** Where the string ends that begins here: its closing quote, or the end of the text. */
function endOfString(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(QUOTE, from);
  while (at >= 0 && isEscaped(bytes, at, from)) at = bytes.indexOf(QUOTE, at + 1);
  return at < 0 ? bytes.length : at;
}

function isEscaped(bytes: Uint8Array, at: number, from: number): boolean {
  let before = at - 1;
  while (before >= from && bytes[before] === BACKSLASH) before--;
  return (at - before) % 2 === 0;
}

function afterSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && isSpace(bytes[at]!)) at++;
  return at;
}
