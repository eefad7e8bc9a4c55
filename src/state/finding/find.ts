import type { Locale } from '../../core/model';
import { say } from '../../core/names';
import { folded, rank, type Folded } from '../../core/search/match';
import type { Entry, Form } from './entries';
import { FOUND_KINDS, type FoundKind } from './thing';

/** A thing that answers what was typed, with the name that does. */
export interface Found {
  entry: Entry;
  form: Form;
  rank: number;
}
export interface Group {
  kind: FoundKind;
  found: Found[];
  /** How many there are, shown or not. */
  all: number;
}

/** What stands on its own; articles, legs, people and facts are found by typing. */
const LISTED: ReadonlySet<FoundKind> = new Set(['region', 'place', 'settlement', 'holder', 'line', 'node', 'expedition']);
/** A name of what a thing belongs to counts less than its own. */
const AROUND = 4;
/** More than this nobody reads; another letter makes them fewer. */
const SHOWN = 12;

/** The best first, in groups by kind: the group with the best match first. With nothing typed, everything that stands on its own. */
export function find(entries: readonly Entry[], typed: string, locale: Locale): Group[] {
  const wanted = folded(typed);
  const matches = wanted.letters === '' ? listed(entries, locale) : entries.flatMap((entry) => match(entry, wanted, locale) ?? []);
  const collator = new Intl.Collator(locale);
  const shown = ({ entry }: Found) => say(entry.today, locale).text;
  matches.sort((a, b) => a.rank - b.rank || collator.compare(shown(a), shown(b)));
  const most = wanted.letters === '' ? Infinity : SHOWN;
  return FOUND_KINDS.map((kind) => matches.filter(({ entry }) => entry.kind === kind))
    .filter((found) => found.length > 0)
    .sort((a, b) => (wanted.letters === '' ? 0 : Math.floor(a[0]!.rank) - Math.floor(b[0]!.rank)))
    .map((found) => ({ kind: found[0]!.entry.kind, found: found.slice(0, most), all: found.length }));
}

const listed = (entries: readonly Entry[], locale: Locale): Found[] =>
  entries
    .filter(({ kind }) => LISTED.has(kind))
    .map((entry) => ({
      entry,
      rank: 0,
      form: entry.forms.find(({ lang, name }) => lang === locale && name.text === entry.today) ?? entry.forms[0]!,
    }));

/** The name that answers best; of equals the one in the reader's language, then today's. */
function match(entry: Entry, wanted: Folded, locale: Locale): Found | undefined {
  let best: Found | undefined;
  for (const form of entry.forms) {
    const own = rank(form.folded, wanted) ?? aroundRank(form, wanted);
    if (own === undefined) continue;
    const exact = own + (form.lang === locale ? 0 : 0.2) + (form.name.text === entry.today ? 0 : 0.1);
    if (!best || exact < best.rank) best = { entry, form, rank: exact };
  }
  return best;
}

/** `aigun article 2`: some of the words in the name, the others in what it belongs to. */
function aroundRank({ within }: Form, wanted: Folded): number | undefined {
  const found = within && rank(within, wanted);
  return found === undefined ? undefined : found + AROUND;
}
