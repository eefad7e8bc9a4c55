import { toIso } from '../../core/time';
import type { Ledger } from '../ledger';
import { boxesMeet, placeOf, type Version } from './version';

/** So many pairs must leave one day between before the ends of a file are suspected, and so large a part of all. */
const PAIRS = 3;
const SHARE = 0.5;

/** How the versions of each thing follow each other: without a hole, without an overlap, without a day that falls between two readings of an end. */
export function chainFindings(things: Version[][], ledger: Ledger): void {
  const oneDay: [Version, Version][] = [];
  const holes: [Version, Version][] = [];
  let pairs = 0;
  for (const versions of things) {
    let last = versions[0]!;
    for (const version of versions.slice(1)) {
      pairs++;
      if (last.to === null || version.from < last.to) overlap(last, version, ledger);
      else if (version.from === last.to + 1) oneDay.push([last, version]);
      else if (version.from > last.to) holes.push([last, version]);
      if (last.to !== null && (version.to === null || version.to > last.to)) last = version;
    }
  }
  if (oneDay.length >= PAIRS && oneDay.length >= SHARE * pairs) leftOver(oneDay, pairs, ledger);
  else holes.push(...oneDay);
  for (const [before, after] of holes) hole(before, after, ledger);
}

const whereOf = (version: Version) => ({ file: version.file, id: version.id, at: placeOf(version) });

/** Two parts of one thing that lie apart may be there at once. */
function overlap(before: Version, after: Version, ledger: Ledger): void {
  if (!boxesMeet(before, after)) return;
  const until = before.to === null ? 'has no end' : `ends on ${toIso(before.to)}`;
  const mixed = before.to !== null && before.to - after.from === 1;
  ledger.add(
    'overlap-in-time',
    whereOf(after),
    `begins on ${toIso(after.from)}, while "${before.id}" of the same thing (${after.name}) ${until}`,
    mixed ? { remedy: 'It is one day: its ends may be meant as the first day that no longer counts' } : {},
  );
}

function hole(before: Version, after: Version, ledger: Ledger): void {
  const days = after.from - before.to!;
  const what = `nothing is told of ${after.name} from ${toIso(before.to!)} to ${toIso(after.from)} (${days.toLocaleString('en')} day${days === 1 ? '' : 's'})`;
  ledger.add('hole-in-time', whereOf(after), what);
}

function leftOver(found: [Version, Version][], pairs: number, ledger: Ledger): void {
  const [first] = found[0]!;
  const what = `${found.length} of ${pairs} consecutive versions leave exactly one day between (${first.name}: ${toIso(first.to!)})`;
  ledger.add('one-day-left', { file: first.file }, what, { count: found.length });
}
