import { edtfDays, fromJulianIso, julianToDay, type Day } from '../../core/time';
import type { Locale } from '../../core/model';
import { t } from '../../i18n';
import type { Range } from './scale';

/** How people say which calendar they mean, after the date: `O.S.`, `(ст. ст.)`, `N.S.` */
const OLD = /[\s(]*(o\.? ?s\.?|old style|oude stijl|ст\.?\s?ст\.?|julian|儒略历?|俄历|旧历)\)?$/i;
const NEW = /[\s(]*(n\.? ?s\.?|new style|nieuwe stijl|н\.? ?ст\.?|gregorian)\)?$/i;
/** A year before the first, in the words of our languages: 1 BC is the year 0. */
const BEFORE = /^(?:公元前|前)?\s?(\d{1,4})\s?(年|b\.?\s?c\.?(?:\s?e\.?)?|v\.?\s?chr\.?|г?\.?\s?до\s?н\.?\s?э\.?)$/i;
/** A year, month or day, or a decade or century (`185X`, `18XX`), perhaps with the mark of a doubtful one. */
const SHAPE = /^-?\d{2}(\d[\dX]|XX)(-\d\d(-\d\d)?)?$/;

/**
 * What a reader typed as a date: the day, or why not and what to write. Of a month, a year or more it is the last day, as everywhere.
 * `show` writes a day of the range in words.
 */
export function readTyped(text: string, range: Range, locale: Locale, show: (day: Day) => string): { day: Day } | { error: string } {
  const asked = text.trim();
  const value = counted(asked)
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
    return { error: t(locale).time.noSuchDay(asked) };
  }
  return day < range.first || day > range.last ? { error: m.outOfRange(asked, show(range.first), show(range.last)) } : { day };
}

/** `27 BC` as the year -26; anything else as it was. */
function counted(asked: string): string {
  const [, year, era] = BEFORE.exec(asked) ?? [];
  if (year === undefined || (era === '年' && !asked.includes('前'))) return asked;
  const before = Number(year) - 1;
  return `${before > 0 ? '-' : ''}${String(before).padStart(4, '0')}`;
}

/** The last day that an Old Style date may be: of a month or more that day in the Julian calendar which bears the last number. */
function lastJulian(value: string): Day {
  if (/-\d\d-/.test(value)) return fromJulianIso(value);
  const [, year, written = '12'] = /^(-?..[\dX]{2})(?:-(\d\d))?$/.exec(value)!;
  const [y, month] = [Number(year!.replace(/X/g, year!.startsWith('-') ? '0' : '9')), Number(written)];
  if (month < 1 || month > 12) throw new RangeError(`"${value}" has no month ${written}: months are 01 to 12`);
  return julianToDay(month === 12 ? y + 1 : y, month === 12 ? 1 : month + 1, 1) - 1;
}
