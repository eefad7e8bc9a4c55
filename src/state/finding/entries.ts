import { LOCALES, type Atlas, type Locale, type Text } from '../../core/model';
import { onceWhileKept } from '../../core/once';
import { folded, type Folded } from '../../core/search/match';
import type { Name, Thing } from './thing';
import { thingsOf } from './things';

/** One name in one language, ready to be compared. */
export interface Form {
  name: Name;
  text: string;
  lang: Locale;
  folded: Folded;
  /** Together with what the thing belongs to: `Article 2 Treaty of Aigun`. */
  within?: Folded;
}
export interface Entry extends Thing {
  forms: Form[];
}

/** Every name in the atlas; made once, when it is first asked for (some milliseconds). */
export const entriesOf = onceWhileKept((atlas: Atlas): Entry[] => thingsOf(atlas).map(entryOf));

const entryOf = (thing: Thing): Entry => ({
  ...thing,
  forms: thing.names.flatMap((name) => inEachLanguage(name.text).map(([lang, text]) => formOf(name, lang, text, thing.of?.[lang]))),
});

const formOf = (name: Name, lang: Locale, text: string, of: string | undefined): Form => ({
  name,
  text,
  lang,
  folded: folded(text),
  ...(of && { within: folded(`${text} ${of}`) }),
});

const inEachLanguage = (text: Text): [Locale, string][] => LOCALES.flatMap((lang) => (text[lang] ? [[lang, text[lang]]] : []));
