import { monthOf } from './months';
import type { Manner } from './told';

/** A date rewritten as EDTF, and how it was understood. */
export interface Written {
  edtf: string;
  manners: Manner[];
}
type Rewritten = Written | { why: string };

const pad = (text: string, width = 2) => text.padStart(width, '0');
const ymd = (sign: string, y: string, m: string, d: string) => `${sign}${pad(y, 4)}-${pad(m)}-${pad(d)}`;
const short = (year: string): Manner[] => (year.replace(/^0+/, '').length <= 2 && year.length <= 2 ? ['short-year'] : []);

/** Ways of writing, the plainest first; each gives what it makes of the parts that it found. */
const WAYS: [pattern: RegExp, make: (...parts: string[]) => Rewritten][] = [
  [/^([+-]?)(\d{1,4})(?:\.0+)?([?~%]?)$/, (sign, y, mark) => ({ edtf: `${minus(sign)}${pad(y, 4)}${mark}`, manners: short(y) })],
  [/^(\d{4})-00(?:-00)?$/, (y) => ({ edtf: y, manners: [] })],
  [/^(\d{4})-(\d\d)-00$/, (y, m) => ({ edtf: `${y}-${m}`, manners: [] })],
  [/^(-?)(\d{1,4})-(\d{1,2})-(\d{1,2})$/, (sign, y, m, d) => ({ edtf: ymd(sign, y, m, d), manners: short(y) })],
  [/^(-?)(\d{4})-(\d{1,2})$/, (sign, y, m) => season(sign + y, m)],
  [/^(-?\d{4}-\d\d-\d\d)[T ]\d\d:?\d\d.*$/, (day) => ({ edtf: day, manners: ['clock'] })],
  [/^(\d{4})(\d\d)(\d\d)(?:\.0+)?$/, (y, m, d) => compact(y, m, d)],
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, (y, m, d) => ({ edtf: ymd('', y, m, d), manners: [] })],
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{3,4})$/, (d, m, y) => ({ edtf: ymd('', y, m, d), manners: ['day-first'] })],
  [/^(\d{1,2})[/-](\d{1,2})[/-](\d{3,4})$/, (a, b, y) => eitherFirst(a, b, y)],
  [/^(?:ca?\.?|circa|about|~)\s*(\d{3,4})$/i, (y) => ({ edtf: `${pad(y, 4)}~`, manners: [] })],
  [/^(\d{1,2})(?:\.|st|nd|rd|th|er|º)? (?:of |de )?(\p{L}{3,12})\.?,? (?:de )?(\d{3,4})$/iu, (d, month, y) => named(y, month, d)],
  [/^(\d{1,2})-(\p{L}{3,12})-(\d{3,4})$/iu, (d, month, y) => named(y, month, d)],
  [/^(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{3,4})$/iu, (month, d, y) => named(y, month, d)],
  [/^(\p{L}{3,12})\.?,? (?:de )?(\d{3,4})$/iu, (month, y) => named(y, month)],
  [/^(\d{1,4})年$/, (y) => ({ edtf: pad(y, 4), manners: short(y) })],
  [/^(\d{1,4})年(\d{1,2})月$/, (y, m) => ({ edtf: `${pad(y, 4)}-${pad(m)}`, manners: short(y) })],
  [/^(\d{1,4})年(\d{1,2})月(\d{1,2})[日号號]$/, (y, m, d) => ({ edtf: ymd('', y, m, d), manners: short(y) })],
  [/^(\d{1,2})(?:st|nd|rd|th) century$/i, (n) => ({ edtf: `${pad(String(Number(n) - 1))}XX`, manners: [] })],
  [/^(\d{3})0s$/, (decade) => ({ edtf: `${decade}X`, manners: [] })],
  [/^(\d{1,4})\s*(?:b\.?\s?c\.?(?:\s?e\.?)?)$/i, (y) => beforeChrist(y)],
  [/^(?:a\.?d\.?|c\.?e\.?)\s*(\d{1,4})$/i, (y) => ({ edtf: pad(y, 4), manners: [] })],
  [/^(\d{1,4})\s*(?:a\.?d\.?|c\.?e\.?)$/i, (y) => ({ edtf: pad(y, 4), manners: [] })],
  [/^(-?\d[\dX?~%-]*)\/(?:\.\.)?$/, (from) => ({ edtf: from, manners: ['approximate'] })],
  [/^(?:\.\.)?\/(-?\d[\dX?~%-]*)$/, (to) => ({ edtf: to, manners: ['approximate'] })],
  [/^\d{11,}$|^-\d{8,}$/, () => ({ why: 'is a count of milliseconds or the like: write it as a day, for example 1858-05-28' })],
];

/** Russian writes that a year is one: `1860 г.` */
const YEAR_WORD = /\s*(?:г\.|года|году|год)$/iu;

/** As EDTF, whether there is such a day or not; what no way fits is left as it is for EDTF's own reader. */
export function rewrite(text: string): Rewritten {
  for (const [pattern, make] of WAYS) {
    const parts = pattern.exec(text.replace(YEAR_WORD, ''));
    if (parts) return make(...parts.slice(1));
  }
  return { edtf: text, manners: [] };
}

const minus = (sign: string | undefined) => (sign === '-' ? '-' : '');

/** EDTF's seasons (21 to 24) are taken as their year. */
const season = (year: string, month: string): Rewritten =>
  /^2[1-4]$/.test(month) ? { edtf: year, manners: ['approximate'] } : { edtf: `${year}-${pad(month)}`, manners: [] };

/** yyyymmdd, with 00 for what is not known. */
function compact(y: string, m: string, d: string): Rewritten {
  const edtf = m === '00' ? y : d === '00' ? `${y}-${m}` : `${y}-${m}-${d}`;
  return { edtf, manners: ['compact'] };
}

function eitherFirst(a: string, b: string, y: string): Rewritten {
  if (Number(a) > 12) return { edtf: ymd('', y, b, a), manners: ['day-first'] };
  if (Number(b) > 12) return { edtf: ymd('', y, a, b), manners: ['month-first'] };
  return { why: 'may mean the day first or the month first: write it as year-month-day' };
}

function named(y: string, month: string, d?: string): Rewritten {
  const m = monthOf(month);
  if (m === undefined) return { why: `has a word in it, "${month}", that is no month in a language known here` };
  return { edtf: d === undefined ? `${pad(y, 4)}-${pad(String(m))}` : ymd('', y, String(m), d), manners: [] };
}

/** 1 BC is year 0. */
function beforeChrist(y: string): Rewritten {
  const year = 1 - Number(y);
  return { edtf: year === 0 ? '0000' : `-${pad(String(-year), 4)}`, manners: [] };
}
