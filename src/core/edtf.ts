import { dayOf, fromIso, type Day } from './civil';

export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century' | 'interval';
/** The days that an EDTF date may mean, both inclusive. */
export interface EdtfDays {
  first: Day;
  last: Day;
  precision: Precision;
  uncertain: boolean;
  approximate: boolean;
}

const REMEDY = 'write EDTF: 1858-05-28, 1858-05, 1858, 185X, 18XX, with ? (uncertain) or ~ (approximate), or an interval 1755/1757';

/**
 * Reads the part of EDTF (ISO 8601-2) that history needs: days, months, years, decades, centuries, qualified with `?`, `~` or `%`,
 * and closed intervals of them. Proleptic Gregorian; -0027 is 28 BCE. An imprecise date means its whole interval. Throws RangeError with a remedy.
 */
export function edtfDays(text: string): EdtfDays {
  const ends = text.split('/');
  if (ends.length === 1) return single(text);
  if (ends.length !== 2) throw new RangeError(`"${text}" is not a date: ${REMEDY}`);
  const [from, to] = [single(ends[0]!), single(ends[1]!)];
  if (from.first > to.last) throw new RangeError(`"${text}" ends before it begins: swap its two ends`);
  return {
    first: from.first,
    last: to.last,
    precision: 'interval',
    uncertain: from.uncertain || to.uncertain,
    approximate: from.approximate || to.approximate,
  };
}

function single(text: string): EdtfDays {
  const match = /^(?!-0000)(-?)(\d\d)(?:(\d)(?:(\d)|X)|XX)(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/.exec(text);
  if (!match) throw new RangeError(`"${text}" is not a date: ${REMEDY}`);
  const [, sign, century, decade, year, month, day, mark] = match;
  if (month && !year) throw new RangeError(`"${text}" is not a date: a month needs its whole year; ${REMEDY}`);
  const span = spanOf({ sign: sign!, century: century!, decade, year, month, day }, text);
  return { ...span, uncertain: mark === '?' || mark === '%', approximate: mark === '~' || mark === '%' };
}

type Span = Pick<EdtfDays, 'first' | 'last' | 'precision'>;

interface Parts {
  sign: string;
  century: string;
  decade?: string;
  year?: string;
  month?: string;
  day?: string;
}

function spanOf({ sign, century, decade, year, month, day }: Parts, text: string): Span {
  if (!decade) return years(earliest(sign, century, 100), 100, 'century');
  if (!year) return years(earliest(sign, century + decade, 10), 10, 'decade');
  const y = Number(sign + century + decade + year);
  if (!month) return years(y, 1, 'year');
  if (day) {
    const only = fromIso(`${sign}${century}${decade}${year}-${month}-${day}`);
    return { first: only, last: only, precision: 'day' };
  }
  const m = Number(month);
  if (m < 1 || m > 12) throw new RangeError(`"${text}" is not a date: there is no month ${month}; months are 01 to 12`);
  return { first: dayOf(y, m, 1), last: dayOf(m === 12 ? y + 1 : y, m === 12 ? 1 : m + 1, 1) - 1, precision: 'month' };
}

/** The first year of a decade or century that is written by its leading digits; before year 0 it is the one farthest from it. */
const earliest = (sign: string, digits: string, count: number): number =>
  sign === '' ? Number(digits) * count : -(Number(digits) * count + count - 1);

const years = (first: number, count: number, precision: Precision): Span => ({
  first: dayOf(first, 1, 1),
  last: dayOf(first + count, 1, 1) - 1,
  precision,
});
