import type { Claim } from '../formats/claim';
import type { Tally } from '../tally';
import type { Dated, Told } from './told';

type Begun = Claim & { from: Dated };
const begun = (claim: Claim): claim is Begun => claim.from.kind === 'date';

/**
 * Ends for versions that have none. Where most things stand at most dates, the dates are frames: each lasts until the next frame. Else the file
 * lists changes: a version lasts until the next one of its thing. An end that one of them has all the same counts for nothing beside so many without.
 */
export function untilNext(claims: Claim[], tally: Tally): Claim[] {
  const dated = claims.filter(begun);
  const days = [...new Set(dated.map(({ from }) => from.first))].sort((a, b) => a - b);
  const things = new Map<string, Set<number>>();
  for (const { thing, from } of dated) {
    const of = things.get(thing);
    if (of) of.add(from.first);
    else things.set(thing, new Set([from.first]));
  }
  const filled = [...things.values()].reduce((sum, { size }) => sum + size, 0);
  const frames = days.length > 1 && filled >= 0.5 * things.size * days.length;
  tally.assume(
    frames ? 'frames' : 'until-next',
    (n, or) =>
      frames
        ? `${n('feature has', 'features have')} a date and no end: each date is taken for a whole map, which lasts until the next date`
        : `${n('feature has', 'features have')} no end: ${or('it is', 'they are')} taken to last until the next version of the same thing`,
    dated.length,
  );
  const told = new Map(dated.map(({ from }) => [from.first, from]));
  const all = nextIn(days);
  const own = new Map([...things].map(([thing, set]) => [thing, nextIn([...set].sort((a, b) => a - b))]));
  return claims.map((claim) => {
    if (!begun(claim)) return claim;
    const next = (frames ? all : own.get(claim.thing)!).get(claim.from.first);
    const to: Told = next === undefined ? { kind: 'open', word: false } : told.get(next)!;
    return { ...claim, to };
  });
}

const nextIn = (days: number[]): Map<number, number> => new Map(days.slice(0, -1).map((day, i) => [day, days[i + 1]!]));
