import { toIso, type Day } from '../../core/time';
import type { Ledger } from '../ledger';
import { boxesMeet, placeOf, type Version } from './version';

/** Of so many beginnings on a day each is compared with each. */
const MOST = 50;

/** Different things that lie together and begin one day apart: one act, dated twice? */
export function oneDayOff(versions: readonly Version[], ledger: Ledger): void {
  const begins = new Map<Day, Version[]>();
  for (const version of versions) {
    const known = begins.get(version.from);
    if (!known) begins.set(version.from, [version]);
    else if (known.length < MOST) known.push(version);
  }
  for (const [day, today] of begins) {
    const pair = pairOf(today, begins.get(day + 1) ?? []);
    if (!pair) continue;
    const [a, b] = pair;
    const what = `begins on ${toIso(day)}, and "${b.id}" beside it on ${toIso(day + 1)}`;
    ledger.add('one-day-off', { file: a.file, id: a.id, at: placeOf(a) }, what);
  }
}

function pairOf(today: Version[], morrow: Version[]): [Version, Version] | undefined {
  for (const a of today) for (const b of morrow) if (a.thing !== b.thing && boxesMeet(a, b)) return [a, b];
  return undefined;
}
