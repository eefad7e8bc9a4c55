import { formatBoth, formatSince } from '../core/calendar';
import { fromIso } from '../core/civil';
import { edtfDays } from '../core/edtf';
import type { DualDate, Locale } from '../core/model';
import { formatChinese } from './chinese';
import { t } from './index';

/** The same day in the calendars that people of the time used, `16 May 1858 O.S.; Xianfeng 8/4/16`; empty where there was no other. */
export function otherCalendars(date: DualDate, locale: Locale): string {
  const old = oldStyle(date, locale);
  const chinese = date.chinese && formatChinese(date.chinese, locale);
  return [old && t(locale).oldStyleShort(old), chinese].filter(Boolean).join('; ');
}

/** A date in words, its other calendars in brackets. */
export function formatDual(date: DualDate, locale: Locale): string {
  const others = otherCalendars(date, locale);
  return formatSince(date.gregorian, locale) + (others && ` (${others})`);
}

function oldStyle(date: DualDate, locale: Locale): string | undefined {
  if (edtfDays(date.gregorian).precision !== 'day')
    return date.julian && date.julian !== date.gregorian ? formatSince(date.julian, locale) : undefined;
  return formatBoth(fromIso(date.gregorian.slice(0, 10)), locale).oldStyle;
}
