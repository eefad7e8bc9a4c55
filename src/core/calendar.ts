import { dayOf, julianYmd, OLD_STYLE_END, ymd, type Day, type Ymd } from './civil';
import { edtfDays, type EdtfDays, type Precision } from './edtf';
import type { Locale } from './model';

export type DayStyle = 'long' | 'short';

const EPOCH = dayOf(1970, 1, 1);
const formats = new Map<string, Intl.DateTimeFormat>();

/** English in the day-month order that historians write: `28 May 1858`. */
function formatOf(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format)
    formats.set(
      key,
      (format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: 'UTC', calendar: 'gregory' })),
    );
  return format;
}

/**
 * The year is written by us and the rest by Intl from a year that has every day (2000, or 5 BC), so that the Julian 29 February 1700 can be
 * said. The year before 1 is 1 BC.
 */
function spell({ y, m, d }: Ymd, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const [full, year, asked] = y > 0 || !options.year ? [2000, y, options] : [-4, 1 - y, { ...options, era: 'short' as const }];
  const parts = formatOf(locale, asked).formatToParts((dayOf(full, m, d) - EPOCH) * 86_400_000);
  // Chromium puts a plain space into `1858 г.`, which then falls apart at the end of a line
  return parts.map((part) => (part.type === 'year' ? String(year) : part.value.replace(' г.', '\u202fг.'))).join('');
}

const options = (style: DayStyle): Intl.DateTimeFormatOptions => ({ day: 'numeric', month: style, year: 'numeric' });

/** Those parts of a day of the Gregorian calendar that are asked for: `May 1858`, `28`. */
export const spellDay = (day: Day, locale: Locale, asked: Intl.DateTimeFormatOptions): string => spell(ymd(day), locale, asked);

/** The year of a day, as it stands in a list: `1858`, `27 BC`. */
export const spellYear = (day: Day, locale: Locale): string =>
  ymd(day).y > 0 ? String(ymd(day).y) : spellDay(day, locale, { year: 'numeric' });

/** A day of the Gregorian calendar in words: `28 May 1858`. */
export const formatDay = (day: Day, locale: Locale, style: DayStyle = 'long'): string => spell(ymd(day), locale, options(style));

/** New Style always, Old Style (Julian) for days before Russia changed its calendar in February 1918. */
export function formatBoth(day: Day, locale: Locale, style: DayStyle = 'long'): { newStyle: string; oldStyle?: string } {
  const newStyle = formatDay(day, locale, style);
  return day < OLD_STYLE_END ? { newStyle, oldStyle: spell(julianYmd(day), locale, options(style)) } : { newStyle };
}

type Words = Partial<Record<Precision, (year: string) => string>> & { about: (date: string) => string };
const WORDS: Record<Locale, Words> = {
  en: { decade: (y) => `${y}s`, century: (y) => `${y}s`, about: (date) => `c. ${date}` },
  nl: { decade: (y) => `jaren ${y}`, century: (y) => `${Number(y) / 100 + 1}e eeuw`, about: (date) => `ca. ${date}` },
  ru: { decade: (y) => `${y}-е`, century: (y) => `${Number(y) / 100 + 1}-й век`, about: (date) => `ок. ${date}` },
  zh: { decade: (y) => `${y}年代`, century: (y) => `${Number(y) / 100 + 1}世纪`, year: (y) => `${y}年`, about: (date) => `约${date}` },
};

/** An EDTF date in words no more precise than it was written: `May 1858`, `1850s`, `c. 1643?`, `1755 – 1757`. */
export function formatSince(edtf: string, locale: Locale): string {
  return edtf
    .split('/')
    .map((end) => formatEnd(edtfDays(end), locale))
    .join(' – ');
}

function formatEnd(date: EdtfDays, locale: Locale): string {
  const words = WORDS[locale];
  const plain = formatPlain(date, locale, words);
  return (date.approximate ? words.about(plain) : plain) + (date.uncertain ? '?' : '');
}

function formatPlain({ first, last, precision }: EdtfDays, locale: Locale, words: Words): string {
  if (precision === 'day') return formatDay(first, locale);
  if (precision === 'month') return spell(ymd(first), locale, { month: 'long', year: 'numeric' });
  const [from, to] = [ymd(first), ymd(last)];
  if (from.y > 0) return words[precision]?.(String(from.y)) ?? String(from.y);
  const said = (date: Ymd) => spell(date, locale, { year: 'numeric' });
  return from.y === to.y ? said(from) : `${said(from)} – ${said(to)}`;
}
