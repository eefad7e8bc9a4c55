import { dayOf, julianYmd, OLD_STYLE_END, ymd, type Day, type Ymd } from './civil';
import { edtfDays, type EdtfDays, type Precision } from './edtf';
import type { Locale } from './model';

export type DayStyle = 'long' | 'short';

const EPOCH = dayOf(1970, 1, 1);
type Part = Pick<Intl.DateTimeFormatPart, 'type' | 'value'>;
/** What of a date is asked for. */
type Asked = Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year' | 'era'>;
const formats = new Map<string, Intl.DateTimeFormat>();
const months = new Map<string, Part[]>();

function formatOf(locale: Locale, key: string, options: Asked): Intl.DateTimeFormat {
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  formats.set(key, made);
  return made;
}

/** The first of a month in its parts. English in the day-month order that historians write: `28 May 1858`. Intl takes long, and a drag asks in each frame. */
function partsOf(year: number, month: number, locale: Locale, options: Asked): Part[] {
  const style = `${locale} ${options.day} ${options.month} ${options.year} ${options.era}`;
  const key = `${style} ${year} ${month}`;
  const known = months.get(key);
  if (known) return known;
  const parts = formatOf(locale, style, options).formatToParts((dayOf(year, month, 1) - EPOCH) * 86_400_000);
  months.set(key, parts);
  return parts;
}

/**
 * Year and day are written by us and the rest by Intl from a year after or before our era (2000, or 5 BC), so that the Julian 29 February 1700
 * can be said. The year before 1 is 1 BC.
 */
function spell({ y, m, d }: Ymd, locale: Locale, options: Asked): string {
  const [full, year, asked] = y > 0 || !options.year ? [2000, y, options] : [-4, 1 - y, { ...options, era: 'short' as const }];
  const said = ({ type, value }: Part): string => {
    if (type === 'year') return String(year);
    if (type === 'day') return String(d);
    // Chromium puts a plain space into `1858 г.`, which then falls apart at the end of a line
    return value.replace(' г.', '\u202fг.');
  };
  return partsOf(full, m, locale, asked).map(said).join('');
}

const options = (style: DayStyle): Asked => ({ day: 'numeric', month: style, year: 'numeric' });

/** Those parts of a day of the Gregorian calendar that are asked for: `May 1858`, `28`. */
export const spellDay = (day: Day, locale: Locale, asked: Asked): string => spell(ymd(day), locale, asked);

/** The year of a day, as it stands in a list: `1858`, `27 BC`. */
export const spellYear = (day: Day, locale: Locale): string =>
  ymd(day).y > 0 ? String(ymd(day).y) : spellDay(day, locale, { year: 'numeric' });

/** A day of the Gregorian calendar in words: `28 May 1858`. */
export function formatDay(day: Day, locale: Locale, style: DayStyle = 'long'): string {
  if (day !== last.day || locale !== last.locale || style !== last.style)
    last = { day, locale, style, words: spell(ymd(day), locale, options(style)) };
  return last.words;
}

/** What was said last: each step of a slider has its day said in several places. */
let last: { day?: Day; locale?: Locale; style?: DayStyle; words: string } = { words: '' };

/** Whether Russia still dated in Old Style: until it changed its calendar in February 1918. */
export const hasOldStyle = (day: Day): boolean => day < OLD_STYLE_END;

/** A day of the Julian calendar in words: what Russia called 28 May 1858 was `16 May 1858`. */
export const formatOldStyle = (day: Day, locale: Locale, style: DayStyle = 'long'): string => spell(julianYmd(day), locale, options(style));

/** New Style always, Old Style (Julian) as long as Russia dated in it. */
export function formatBoth(day: Day, locale: Locale, style: DayStyle = 'long'): { newStyle: string; oldStyle?: string } {
  const newStyle = formatDay(day, locale, style);
  return hasOldStyle(day) ? { newStyle, oldStyle: formatOldStyle(day, locale, style) } : { newStyle };
}

const nth = (n: number): string => `${n}${n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;

type Words = Partial<Record<Precision, (year: string) => string>> & { about: (date: string) => string };
const WORDS: Record<Locale, Words> = {
  en: { decade: (y) => `${y}s`, century: (y) => `${nth(Number(y) / 100 + 1)} century`, about: (date) => `c. ${date}` },
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
