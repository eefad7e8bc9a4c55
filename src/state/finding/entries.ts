import { folded, type Folded } from '../../core/search/match';
import { LOCALES, type Atlas, type Locale, type Text } from '../../core/model';
import type { Selection } from '../view';
import { thingsOf } from './things';

/** What can be looked for, in the order in which the groups stand when they match equally well. */
export const FOUND_KINDS = [
  'region',
  'place',
  'settlement',
  'holder',
  'line',
  'node',
  'expedition',
  'leg',
  'article',
  'person',
  'fact',
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** A name that a thing bears or bore: `[from, to)` as EDTF, both empty where it always did. */
export interface Name {
  text: Text;
  from?: string;
  to?: string;
}

/** A thing with all its names. `today` is the one that it is known by now; `of` says what it belongs to and is searched as well. */
export interface Thing {
  kind: FoundKind;
  key: string;
  selection: Selection;
  names: Name[];
  today: Text;
  of?: Text;
  /** A place to look at, where the selection itself has none; and a day, as EDTF. */
  at?: [number, number];
  on?: string;
}

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

const indexes = new WeakMap<Atlas, Entry[]>();

/** Every name in the atlas; made once, when it is first asked for (some milliseconds). */
export function entriesOf(atlas: Atlas): Entry[] {
  let index = indexes.get(atlas);
  if (!index) indexes.set(atlas, (index = thingsOf(atlas).map(entryOf)));
  return index;
}

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
