import { layingsFrom, tenuresFrom } from './histories';
import type { ActOutline, ArticleOutline, DateBasis, Outline, Reading, Settlement } from './model';
import { onceWhileKept } from './once';

export const AS_WRITTEN: Reading = { dates: 'effective', clauses: {} };

/** A disputed clause with the article and the act that it stands in. */
export interface Disputed<Act extends ActOutline = Settlement> {
  clause: NonNullable<Act['articles'][number]['clause']>;
  article: Act['articles'][number];
  settlement: Act;
}

/** Every disputed clause, in the order of the acts: one that returns in a later act once, where it first stands. */
export const disputedClauses = <Act extends ActOutline>(settlements: readonly Act[]): Disputed<Act>[] =>
  allClauses(settlements).filter((each, i, all) => all.findIndex(({ clause }) => clause.id === each.clause.id) === i);

/** The disputed clauses in every article where they stand. */
export const allClauses = <Act extends ActOutline>(settlements: readonly Act[]): Disputed<Act>[] =>
  settlements.flatMap((settlement) =>
    settlement.articles.flatMap((article: Act['articles'][number]) =>
      article.clause ? [{ clause: article.clause, article, settlement }] : [],
    ),
  );

/** The acts under a reading: each article with the lines and moves of the reading chosen, each act with the day that then moves the map. */
export const readActs = <Act extends ActOutline>(written: readonly Act[], reading: Reading): Act[] =>
  written.map((settlement) => ({
    ...settlement,
    effective: dateUnder(settlement, reading.dates),
    articles: settlement.articles.map((article) => readArticle(article, reading)),
  }));

/** The name of the date that moves the map; where an act has none of the kind asked for, the one that the atlas chose. */
function dateUnder({ dates, effective }: ActOutline, basis: DateBasis): string {
  if (basis === 'effective') return effective;
  const plays = (name: string) => (dates[name]!.as ?? name) === basis;
  return plays(effective) ? effective : (Object.keys(dates).find(plays) ?? effective);
}

function readArticle<A extends ArticleOutline>(article: A, { clauses }: Reading): A {
  const { clause } = article;
  const chosen = clause?.readings.find(({ id }) => id === (clauses[clause.id] ?? clause.default));
  if (!chosen) return article;
  const lays = [...(article.lays ?? []), ...(chosen.lays ?? [])];
  const moves = [...(article.moves ?? []), ...(chosen.moves ?? [])];
  return { ...article, ...(lays.length > 0 && { lays }), ...(moves.length > 0 && { moves }) };
}

/** A reading without what it says needlessly: choices that are the default, clauses that the atlas does not have. */
export function plainReading(written: readonly ActOutline[], { dates, clauses }: Reading): Reading {
  const meant = disputedClauses(written).filter(({ clause: { id, default: usual, readings } }) => {
    const chosen = clauses[id];
    return chosen !== undefined && chosen !== usual && readings.some((reading) => reading.id === chosen);
  });
  return { dates, clauses: Object.fromEntries(meant.map(({ clause: { id } }) => [id, clauses[id]!])) };
}

export const isAsWritten = ({ dates, clauses }: Reading): boolean => dates === 'effective' && Object.keys(clauses).length === 0;

/** `uda:latin,gorbitsa:amazar`, as addresses and the command line write the choices. */
export const writeClauses = (clauses: Reading['clauses']): string =>
  Object.entries(clauses)
    .map(([clause, reading]) => `${clause}:${reading}`)
    .join(',');

const readingsOf = onceWhileKept<ActOutline[], Map<string, Outline>>(() => new Map());

/** The same drawing with the history that a reading makes. Each reading is worked out once. */
export function readAtlas<A extends Outline>(atlas: A, wanted: Reading): A {
  const reading = plainReading(atlas.written, wanted);
  const made = readingsOf(atlas.written);
  const key = `${reading.dates} ${writeClauses(reading.clauses)}`;
  const asWritten = `${AS_WRITTEN.dates} `;
  if (!made.has(asWritten) && isAsWritten(atlas.reading)) made.set(asWritten, atlas);
  const known = (made.get(key) as A | undefined) ?? underReading(atlas, reading); // acts that are the same are of one atlas
  made.set(key, known);
  return known;
}

/** The atlas as it is, and under each other reading of a single clause: together they show every look that a region can have. */
export const everyReading = (atlas: Outline): Outline[] => [atlas, ...otherReadings(atlas).map((reading) => readAtlas(atlas, reading))];

/** Each reading of a single clause that is not the atlas' own. */
export const otherReadings = (atlas: Outline): Reading[] =>
  disputedClauses(atlas.written).flatMap(({ clause }) =>
    clause.readings.filter(({ id }) => id !== clause.default).map(({ id }) => ({ ...AS_WRITTEN, clauses: { [clause.id]: id } })),
  );

/** A reading under which no act says anything else keeps the histories as they are: those that came from a file may have holes. */
function underReading<A extends Outline>(atlas: A, reading: Reading): A {
  const sameDays = atlas.written.every((settlement) => dateUnder(settlement, reading.dates) === settlement.effective);
  if (sameDays && Object.keys(reading.clauses).length === 0 && isAsWritten(atlas.reading)) return { ...atlas, reading };
  const settlements = readActs(atlas.written, reading);
  const arcs = atlas.arcs.map(({ id }) => id);
  return { ...atlas, reading, settlements, tenures: tenuresFrom(settlements), layings: layingsFrom(settlements, arcs) };
}
