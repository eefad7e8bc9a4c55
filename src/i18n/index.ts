import type { Locale, Text } from '../core/model';
import { say } from '../core/names';
import { en, type Messages } from './en';

export type { Messages } from './en';

/** A reader needs one language: English is always there, the others come when they are first wanted. */
const known: Partial<Record<Locale, Messages>> = { en };
const TABLES: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: () => Promise.resolve(en),
  nl: () => import('./nl').then(({ nl }) => nl),
  ru: () => import('./ru').then(({ ru }) => ru),
  zh: () => import('./zh').then(({ zh }) => zh),
};

/** Each language by its own name, as a reader looks for it. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', nl: 'Nederlands', ru: 'Русский', zh: '中文' };

export const knows = (locale: Locale): boolean => known[locale] !== undefined;
/** Fetches the words of a language, and says whether they are there; asked for again, it tries again. */
export async function learn(locale: Locale): Promise<boolean> {
  known[locale] ??= await TABLES[locale]().catch(() => undefined);
  return knows(locale);
}

/** The interface in a language that has been learnt; in English until then. */
export const t = (locale: Locale): Messages => known[locale] ?? en;

/** A text of the data where no mark can stand (a label, an option, a title): in the reader's language, or else with the name of the one it is in. */
export function tellIn(text: Text, locale: Locale): string {
  const { text: words, lang } = say(text, locale);
  return lang === locale ? words : `${words} [${LANGUAGE_NAMES[lang]}]`;
}

export { formatArea, formatList, formatMargin, formatNumber, km, squareKm } from './number';
export { formatChinese } from './chinese';
