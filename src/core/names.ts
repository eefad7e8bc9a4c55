import { toIso, type Day } from './civil';
import { edtfDays } from './edtf';
import type { Holder, HolderName, Locale, Text } from './model';

/** A text and the language it is really in, so that the page can mark a fallback with `lang`. */
export interface Said {
  text: string;
  lang: Locale;
}

/** The text in the reader's language, or else in English. */
export function say(text: Text, locale: Locale): Said {
  const own = text[locale];
  return own ? { text: own, lang: locale } : { text: text.en, lang: 'en' };
}

/** What a holder was called on a day; before its first name the first, in a gap or after its last the newest. Throws if it has none. */
export function borneName(holder: Holder, day: Day): HolderName {
  const begun = holder.names.filter((name) => !name.from || edtfDays(name.from).first <= day);
  const name = begun.at(-1) ?? holder.names[0];
  if (!name) throw new RangeError(`holder "${holder.id}" has no name on ${toIso(day)}: give it one in geo/holders.json`);
  return name;
}

/** `borneName` in the reader's language. */
export const holderName = (holder: Holder, day: Day, locale: Locale): Said => say(borneName(holder, day).name, locale);
