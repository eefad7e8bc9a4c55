import { dayOf, edtfDays, type Day } from '../../core/time';

/** A date as a file tells it: the days that it may mean, nothing (or a word for "still"), or something that is no date. */
export type Told = { kind: 'date'; first: Day; last: Day } | { kind: 'open' } | { kind: 'bad'; text: string };

const OPEN = /^(|present|now|today|current|ongoing|\.\.|null|none|nan|-|9999(-12-31)?|99991231)$/i;

/** Plain and common ways of writing: EDTF and ISO, with or without a time; whole numbers that are years or yyyymmdd; slashes. Never throws. */
export function readDate(value: unknown): Told {
  if (value === undefined || value === null) return { kind: 'open' };
  if (typeof value !== 'string' && typeof value !== 'number') return { kind: 'bad', text: typeof value };
  const text = String(value).trim();
  if (OPEN.test(text)) return { kind: 'open' };
  const year = /^(-\d{1,6}|\d{1,4})$/.exec(text);
  if (year) return { kind: 'date', first: dayOf(Number(text), 1, 1), last: dayOf(Number(text) + 1, 1, 1) - 1 };
  try {
    const { first, last } = edtfDays(plain(text));
    return { kind: 'date', first, last };
  } catch {
    return { kind: 'bad', text: text.slice(0, 40) };
  }
}

/** As EDTF, where it is one of the other ways. */
const plain = (text: string): string =>
  text
    .replace(/^(\d{4}-\d\d-\d\d)[T ]\d\d:.*$/, '$1')
    .replace(/^(\d{4})(\d\d)(\d\d)(\.0+)?$/, '$1-$2-$3')
    .replace(/^(\d{4})\/(\d\d)\/(\d\d)$/, '$1-$2-$3')
    .replace(/-00(-00)?$/, '');
