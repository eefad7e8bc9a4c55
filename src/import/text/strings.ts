/** Strings of strangers stay strings; what cannot be seen is taken out of them. */

/** Control characters, and those that turn the direction of writing around: a name could pretend to be another. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]+/g;
/** Halves of characters that stand alone: no text, and refused by those who read our files. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export interface Clean {
  text: string;
  /** Something unseen was taken out. */
  stripped: boolean;
  cut: boolean;
}

/** A value as one line of text of at most `letters`; nothing for what is no text or number. */
export function clean(value: unknown, letters: number): Clean | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const raw = String(value);
  const seen = raw.slice(0, 4 * letters).replace(/[\t\r\n]+/g, ' ');
  const shown = seen.replace(UNSEEN, '');
  const plain = shown.replace(HALVES, '').trim();
  const text = plain.length > letters ? `${plain.slice(0, letters - 1).replace(HALVES, '')}…` : plain;
  if (text === '') return undefined;
  return { text, stripped: shown !== seen, cut: plain.length > letters || raw.length > 4 * letters };
}
