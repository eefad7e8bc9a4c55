import type { Holder } from '../../core/model';
import type { Match } from '../../core/opinion';
import { fold } from '../../core/search/fold';

type Nameless = Omit<Match, 'name'>;

/** Land that one of ours and one of theirs both hold, km2. */
export interface Common {
  ours: string;
  theirs: string;
  km2: number;
}

/**
 * Each of their holders beside one of ours. Whom neither a choice, nor an id, nor a name in any language tells is taken for the one with whom it
 * has most land in common, among those that nothing else was matched with: else whoever took land from another would be taken for the other.
 * "Ruritania+Graustark" is both together.
 */
export function matchHolders(
  ours: readonly Holder[],
  theirs: readonly Holder[],
  common: readonly Common[],
  chosen: ReadonlyMap<string, string> = new Map(),
): Nameless[] {
  const matches = new Map(theirs.map((holder) => [holder.id, told(holder, ours, chosen)]));
  const taken = new Set([...matches.values()].flatMap((match) => match.ours));
  for (const { ours: one, theirs: other } of common.toSorted((a, b) => b.km2 - a.km2)) {
    if (matches.get(other)?.by !== 'nothing' || taken.has(one)) continue;
    matches.set(other, { theirs: other, ours: [one], by: 'area' });
    taken.add(one);
  }
  return [...matches.values()];
}

function told(their: Holder, ours: readonly Holder[], chosen: ReadonlyMap<string, string>): Nameless {
  const theirs = their.id;
  const given = chosen.get(theirs);
  if (given !== undefined) return { theirs, ours: [given], by: 'given' };
  if (ours.some(({ id }) => id === theirs)) return { theirs, ours: [theirs], by: 'id' };
  const namesake = (spelt: readonly string[]) =>
    ours.find((each) => spelt.some((name) => each.id === name || namesOf(each).has(fold(name))));
  const found = namesake(spellings(their)) ?? namesake(spellings(their).flatMap(partsOf));
  if (found) return { theirs, ours: [found.id], by: 'name' };
  const together = spellings(their)[0]!
    .split('+')
    .map((name) => namesake([name.trim()])?.id);
  const all = together.every((id) => id !== undefined);
  return all ? { theirs, ours: together.sort(), by: 'name' } : { theirs, ours: [], by: 'nothing' };
}

/** Every name that a holder ever bore, in any language, folded. */
export const namesOf = (holder: Holder): Set<string> => new Set(spellings(holder).map(fold));
const spellings = ({ names }: Holder): string[] => names.flatMap(({ name }) => Object.values(name));

/** Catalogues of countries write "Ruritania (Strelsau)" and "Ruritania, Kingdom of". */
const partsOf = (name: string): string[] => [name.split(/[(,]/)[0]!, ...(/[(](.*?)[)]/.exec(name)?.slice(1) ?? [])];
