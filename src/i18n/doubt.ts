import { formatDay } from '../core/calendar';
import type { Doubt } from '../core/doubt';
import type { Locale } from '../core/model';

/** How the page speaks of what began on a date that is not known to the day. */
export interface DoubtWords {
  /** The sign in the key of the map. */
  key: string;
  between: (first: string, last: string) => string;
}

const WORDS: Record<Locale, DoubtWords> = {
  en: { key: 'began on an unknown day: the paler, the less sure', between: (first, last) => `between ${first} and ${last}` },
  nl: { key: 'begonnen op een onbekende dag: bleker naarmate minder zeker', between: (first, last) => `tussen ${first} en ${last}` },
  ru: { key: 'начало не известно с точностью до дня: чем бледнее, тем менее верно', between: (first, last) => `между ${first} и ${last}` },
  zh: { key: '起始日期不详：颜色越淡越不确定', between: (first, last) => `${first}至${last}之间` },
};

export const doubtKey = (locale: Locale): string => WORDS[locale].key;
/** `between 1 January 1658 and 31 December 1658`. */
export const formatDoubt = ({ first, last }: Doubt, locale: Locale): string =>
  WORDS[locale].between(formatDay(first, locale), formatDay(last, locale));
