import { edtfDays, fromJulianIso, type Day } from '../../core/time';
import type { Locale } from '../../core/model';
import { t } from '../../i18n';
import { TIMELINE_WORDS } from '../../i18n/timeline';
import type { Range } from './scale';

/** How people say which calendar they mean, after the date: `O.S.`, `(ст. ст.)`, `N.S.` */
const OLD = /[\s(]*(o\.? ?s\.?|old style|oude stijl|ст\.?\s?ст\.?|julian|儒略历?|旧历)\)?$/i;
const NEW = /[\s(]*(n\.? ?s\.?|new style|nieuwe stijl|н\.? ?ст\.?|gregorian)\)?$/i;
/** A year, month or day, or a decade or century (`185X`, `18XX`), perhaps with the mark of a doubtful one. */
const SHAPE = /^\d{2}(\d[\dX]|XX)(-\d\d(-\d\d)?)?$/;

/**
 * What a reader typed as a date: the day, or why not and what to write. Of a month, a year or more it is the last day, as everywhere.
 * `show` writes a day of the range in words.
 */
export function readTyped(text: string, range: Range, locale: Locale, show: (day: Day) => string): { day: Day } | { error: string } {
  const asked = text.trim();
  const value = asked
    .replace(OLD, '')
    .replace(NEW, '')
    .replace(/[?~%]$/, '')
    .replace(/[./\s]/g, '-')
    .replace(/-(\d)(?=-|$)/g, '-0$1');
  const m = t(locale);
  if (!SHAPE.test(value)) return { error: m.badDate(asked) };
  let day: Day;
  try {
    day = OLD.test(asked) ? lastJulian(value) : edtfDays(value).last;
  } catch {
    return { error: TIMELINE_WORDS[locale].noSuchDay(asked) };
  }
  return day < range.first || day > range.last ? { error: m.outOfRange(asked, show(range.first), show(range.last)) } : { day };
}

/** The last day that an Old Style date may be: of a month or more that day in the Julian calendar which bears the last number. */
function lastJulian(value: string): Day {
  if (/-\d\d-/.test(value)) return fromJulianIso(value);
  const [year, month] = [value.slice(0, 4).replace(/X/g, '9'), value.slice(5) || '12'];
  if (!/^(0[1-9]|1[0-2])$/.test(month)) throw new RangeError(`"${value}" has no month ${month}: months are 01 to 12`);
  const next = month === '12' ? `${Number(year) + 1}-01-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`;
  return fromJulianIso(next) - 1;
}
