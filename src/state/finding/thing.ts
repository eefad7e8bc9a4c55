import type { Text } from '../../core/model';
import type { Selection } from '../view';

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
