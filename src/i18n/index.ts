import type { Locale } from '../core/model';
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

export { formatArea, formatList, formatMargin, formatNumber } from './number';
export { formatChinese } from './chinese';
