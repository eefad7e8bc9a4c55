import type { DatedFeature } from '../core/dated';
import type { Tally } from './tally';

/**
 * One version for what goes on unchanged: the same thing, holder, status and outline, the second from the day on which the first ends. A set with one
 * file for each year tells everything anew in each.
 */
export function merged(features: DatedFeature[], tally: Tally): DatedFeature[] {
  const order = [...features].sort((a, b) => a.from - b.from);
  const ending = new Map<string, DatedFeature[]>();
  const kept = new Set<DatedFeature>();
  for (const feature of order) {
    const candidates = ending.get(keyOf(feature, feature.from)) ?? [];
    const at = candidates.findIndex((each) => sameShape(each.geometry.coordinates, feature.geometry.coordinates));
    const [before] = at < 0 ? [] : candidates.splice(at, 1);
    const one = before ?? { ...feature };
    if (before) {
      tally.assume(
        'goes-on',
        (n, or) => `${n('feature says', 'features say')} the same as the one before ${or('it: it was', 'them: they were')} joined to it`,
      );
      before.to = feature.to;
    } else kept.add(one);
    if (one.to !== null) push(ending, keyOf(one, one.to), one);
  }
  return [...kept];
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const keyOf = ({ thing, holder, status, lens }: DatedFeature, day: number): string => JSON.stringify([thing, holder, status, lens, day]);

type Nested = number | Nested[];
function sameShape(a: Nested, b: Nested): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!sameShape(a[i]!, b[i]!)) return false;
  return true;
}
