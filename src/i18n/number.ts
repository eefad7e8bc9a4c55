/**
 * Numbers as a printed atlas gives them: thin spaces between thousands, and no digit that the margin of error does not carry.
 */
import type { Locale } from '../core/model';

/** U+202F: narrow, and it does not break at the end of a line. */
const THIN = '\u202f';

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, digits: number): Intl.NumberFormat {
  const key = `${locale}${digits}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: 'always' });
  formatters.set(key, made);
  return made;
}

/** `579846` -> `579 846`, with the decimal sign of the language. */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  const parts = formatter(locale, digits).formatToParts(Object.is(value, -0) ? 0 : value);
  return parts.map((part) => (part.type === 'group' ? THIN : part.type === 'minusSign' ? '−' : part.value)).join('');
}

/**
 * The decimal place that a margin of error carries: its first digit, or its second where the first is 1
 * (± 14 000 says more than ± 10 000). As a power of ten: 3 = thousands, 0 = units, -1 = tenths.
 */
export function placeOf(error: number): number {
  if (!(error > 0) || !Number.isFinite(error)) return 0;
  const power = Math.floor(Math.log10(error) + 1e-9);
  return Math.floor(error / 10 ** power + 1e-9) === 1 ? power - 1 : power;
}

const roundTo = (value: number, power: number): number =>
  Number((Math.round(value / 10 ** power) * 10 ** power).toFixed(Math.max(0, -power)));

/** Value and error, rounded to what the error allows: `{value: 580000, error: 9000, digits: 0}`. */
export function significant(value: number, error: number): { value: number; error: number; digits: number } {
  const power = placeOf(error);
  return { value: roundTo(value, power), error: roundTo(error, power), digits: Math.max(0, -power) };
}

/** The sign of the unit as the language writes it. */
export const km = (locale: Locale): string => (locale === 'ru' ? 'км' : 'km');
export const squareKm = (locale: Locale): string => `${km(locale)}²`;

/** `580 000 ± 9 000 km²`; with no error known, whole square kilometres. */
export function formatArea(km2: number, errorKm2: number, locale: Locale): string {
  return `${formatMargin(km2, errorKm2, locale)}${THIN}${squareKm(locale)}`;
}

/** The same without the unit, for tables whose head carries it. */
export function formatMargin(value: number, error: number, locale: Locale): string {
  const rounded = significant(value, error);
  const number = formatNumber(rounded.value, locale, rounded.digits);
  return error > 0 ? `${number}${THIN}±${THIN}${formatNumber(rounded.error, locale, rounded.digits)}` : number;
}

/** `A, B and C` in that language. */
export function formatList(items: string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
