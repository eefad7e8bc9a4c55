import type { Holder } from '../../core/model';
import { fold } from '../../core/search/fold';

/** Whom one of their holders is taken for, and by what: somebody said so, the id, a name, or the land that both hold. */
export interface Match {
  theirs: string;
  ours: string | null;
  by: 'given' | 'id' | 'name' | 'area' | 'nothing';
}

/** Land that one of ours and one of theirs both hold, km2. */
export interface Common {
  ours: string;
  theirs: string;
  km2: number;
}

/**
 * Each of their holders beside one of ours. Whom neither a choice, nor an id, nor a name in any language tells is taken for the one with whom it
 * has most land in common, among those that nothing else was matched with: else whoever took land from another would be taken for the other.
 */
export function matchHolders(
  ours: readonly Holder[],
  theirs: readonly Holder[],
  common: readonly Common[],
  chosen: ReadonlyMap<string, string> = new Map(),
): Match[] {
  const matches = new Map(theirs.map((holder) => [holder.id, told(holder, ours, chosen)]));
  const taken = new Set([...matches.values()].map((match) => match.ours));
  for (const { ours: one, theirs: other } of common.toSorted((a, b) => b.km2 - a.km2)) {
    if (matches.get(other)?.by !== 'nothing' || taken.has(one)) continue;
    matches.set(other, { theirs: other, ours: one, by: 'area' });
    taken.add(one);
  }
  return [...matches.values()];
}

function told(their: Holder, ours: readonly Holder[], chosen: ReadonlyMap<string, string>): Match {
  const theirs = their.id;
  const given = chosen.get(theirs);
  if (given !== undefined) return { theirs, ours: given, by: 'given' };
  if (ours.some(({ id }) => id === theirs)) return { theirs, ours: theirs, by: 'id' };
  const names = namesOf(their);
  const namesake = ours.find((each) => [...namesOf(each)].some((name) => names.has(name)));
  return namesake ? { theirs, ours: namesake.id, by: 'name' } : { theirs, ours: null, by: 'nothing' };
}

/** Every name that a holder ever bore, in any language, folded. */
export const namesOf = ({ names }: Holder): Set<string> => new Set(names.flatMap(({ name }) => Object.values(name).map(fold)));
