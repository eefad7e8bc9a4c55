import { toIso } from '../../core/civil';
import type { DatedFeature } from '../../core/dated';
import type { Holder, HolderName } from '../../core/model';
import { colours } from './colours';
import { slugger } from './slug';

/** The id of each holder as the files name it, in order of first appearance. */
export function holderIds(features: readonly DatedFeature[]): Map<string, string> {
  const slug = slugger('holder');
  const ids = new Map<string, string>();
  for (const { holder, holderName } of features) if (!ids.has(holder)) ids.set(holder, slug(holderName.en || holder));
  return ids;
}

/**
 * The holders with their names by period and a colour that they keep through all of them. `km2` says how much land each had in all versions
 * together, `neighbours` who ever lay beside whom (both by id).
 */
export function holdersOf(
  features: readonly DatedFeature[],
  ids: ReadonlyMap<string, string>,
  km2: ReadonlyMap<string, number>,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): Holder[] {
  const bySize = [...ids.values()].sort((a, b) => (km2.get(b) ?? 0) - (km2.get(a) ?? 0) || (a < b ? -1 : 1));
  const chosen = colours(bySize, neighbours);
  const own = new Map<string, DatedFeature[]>();
  for (const feature of features) own.set(feature.holder, [...(own.get(feature.holder) ?? []), feature]);
  return [...ids].map(([holder, id]) => ({ id, names: namesOf(own.get(holder)!), color: chosen.get(id)! }));
}

/** Each name from the first day on which a version bears it until the next one begins. */
function namesOf(versions: readonly DatedFeature[]): HolderName[] {
  const names: HolderName[] = [];
  for (const { from, holderName } of versions.toSorted((a, b) => a.from - b.from)) {
    const last = names.at(-1);
    if (last?.name.en === holderName.en) continue;
    if (last) last.to = toIso(from);
    names.push({ ...(last && { from: toIso(from) }), name: holderName });
  }
  return names;
}
