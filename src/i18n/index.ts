import type { Locale, Text } from '../core/model';
import { say } from '../core/names';
import { en, type Messages } from './en';
import { nl } from './nl';
import { ru } from './ru';
import { zh } from './zh';

export type { Messages } from './en';

const TABLES: Readonly<Record<Locale, Messages>> = { en, nl, ru, zh };

/** Each language by its own name, as a reader looks for it. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', nl: 'Nederlands', ru: 'Русский', zh: '中文' };

/** The interface in a language. */
export const t = (locale: Locale): Messages => TABLES[locale];

/** A text of the data where no mark can stand (a label, an option, a title): in the reader's language, or else with the name of the one it is in. */
export function tellIn(text: Text, locale: Locale): string {
  const { text: words, lang } = say(text, locale);
  return lang === locale ? words : `${words} [${LANGUAGE_NAMES[lang]}]`;
}

export { formatArea, formatList, formatMargin, formatNumber } from './number';
export { formatChinese } from './chinese';
