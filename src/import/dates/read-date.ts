import { edtfDays } from '../../core/time';
import { clean } from '../text/strings';
import { rewrite, type Written } from './written';
import type { Manner, Told } from './told';

const OPEN = /^(present|now|today|current|ongoing|still|open|\.\.|null|none|nan|n\/a|-|inf|infinity|9999(-12-31)?|99991231)$/i;
const YEARS = 9999;

/**
 * A date in any of the ways in which files write them: EDTF and ISO days, months, years, with or without a time; whole numbers that are years or
 * yyyymmdd; `1858/05/28`, `28.05.1858`, `28 May 1858` (in eight languages), `1858年5月28日`, `500 BC`, `ca. 1850`. A word for "still", and nothing, are open. Never throws.
 */
export function readDate(value: unknown): Told {
  if (value === undefined || value === null) return { kind: 'open', word: false };
  const text = clean(value, 60)?.text;
  if (text === undefined)
    return typeof value === 'string' ? { kind: 'open', word: false } : bad(JSON.stringify(value), 'is neither text nor number');
  if (OPEN.test(text)) return { kind: 'open', word: true };
  const written = rewrite(text);
  return 'why' in written ? bad(text, written.why) : dated(text, written);
}

const bad = (text: string | undefined, why: string): Told => ({ kind: 'bad', text: (text ?? '').slice(0, 60), why });

function dated(text: string, { edtf, manners }: Written): Told {
  try {
    const { first, last, precision, approximate, uncertain } = edtfDays(edtf);
    const more: Manner[] = [...manners];
    if (precision === 'year') more.push('whole-year');
    if (precision === 'month') more.push('whole-month');
    if (approximate || uncertain || precision === 'decade' || precision === 'century' || precision === 'interval') more.push('approximate');
    if (edtf.startsWith('-') || edtf.startsWith('0000')) more.push('bce');
    return { kind: 'date', first, last, edtf, manners: more };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return bad(text, 'is not a date of the calendar, or is written in a way that is not known here');
  }
}

/** A year as EDTF, undefined beyond what is counted. */
export const edtfYear = (year: number): string | undefined =>
  Number.isInteger(year) && Math.abs(year) <= YEARS ? `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}` : undefined;
