import { toIso, type Day } from './civil';
import { edtfDays } from './edtf';
import type { Holder, HolderName, Locale, PlaceProperties, Text } from './model';

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

/** A day after every other: what is borne then is borne today. */
const TODAY: Day = 1e8;

/** What a place with several names was called on a day: the name taken last, of several at once the first listed. Undefined if it has none. */
export function nameOn(names: PlaceProperties['names'], day: Day): Text | undefined {
  const taken = ({ from }: { from?: string }) => (from ? edtfDays(from).first : -Infinity);
  const borne = names.filter((name) => taken(name) <= day && (!name.to || day < edtfDays(name.to).first));
  const newest = Math.max(...borne.map(taken));
  return (borne.find((name) => taken(name) === newest) ?? (day === TODAY ? names.at(-1) : names[0]))?.text;
}

/** The name that a place bears now; of a place that is gone its last. */
export const nameToday = (names: PlaceProperties['names']): Text | undefined => nameOn(names, TODAY);

/** `borneName` in the reader's language. */
export const holderName = (holder: Holder, day: Day, locale: Locale): Said => say(borneName(holder, day).name, locale);
