import type { Fault } from '../../core/fault';
import { beginnings, type Beginning } from '../../core/histories';
import { LENSES, type Lens, type Reading } from '../../core/model';
import { AS_WRITTEN, disputedClauses, readActs } from '../../core/reading';
import { firstDay, fromIso, toIso } from '../../core/time';
import type { Geo } from '../geo';

/**
 * Under each lens, each land region has one tenure on every day of the range: no hole at the beginning, no two moves on one day. So it is
 * as the acts are written, and under every other reading of a disputed clause
 * (asked for only when the usual ones are content).
 */
export function historyFaults(geo: Geo): Fault[] {
  const { settlements } = geo.authored;
  const usual = faultsUnder(geo, AS_WRITTEN);
  if (usual.length > 0) return usual;
  return disputedClauses(settlements).flatMap(({ clause }) =>
    clause.readings.flatMap(({ id }) =>
      faultsUnder(geo, { ...AS_WRITTEN, clauses: { [clause.id]: id } }).map((fault) => ({
        ...fault,
        what: `${fault.what} (if ${clause.id} is read as ${id})`,
      })),
    ),
  );
}

function faultsUnder(geo: Geo, reading: Reading): Fault[] {
  const { authored, files } = geo;
  const datable = authored.settlements.filter((settlement) => settlement.dates[settlement.effective]);
  const all = beginnings(readActs(datable, reading));
  const fileOf = new Map(authored.settlements.map(({ id }, i) => [id, files.settlements[i]!]));
  const inFile = (beginning: Beginning, what: string, remedy: string): Fault => ({
    file: fileOf.get(beginning.settlement)!,
    id: beginning.settlement,
    what: `article ${beginning.article}: ${what}`,
    remedy,
    severity: 'error',
  });
  const sea = new Set(authored.regions.features.filter(({ properties }) => properties.land === false).map(({ id }) => String(id)));
  const [first, last] = [fromIso(authored.dataset.range.from), firstDay(authored.dataset.range.to)];
  return [
    ...holes(geo, all, first),
    ...all.flatMap((now, i) => (sameDay(all[i - 1], now) ? overlap(inFile, all[i - 1]!, now) : [])),
    ...all
      .filter(({ region }) => sea.has(region))
      .map((now) => inFile(now, `"${now.region}" is water and has no holder`, 'Leave it out of the move, or say "land": true')),
    ...all
      .filter(({ day }) => day > last)
      .map((now) =>
        inFile(now, `${now.since} is after the atlas ends (${toIso(last)})`, 'Mend the date, or the range in geo/dataset.json'),
      ),
  ];
}

const sameDay = (a: Beginning | undefined, b: Beginning): boolean => a?.lens === b.lens && a.region === b.region && a.day === b.day;

function overlap(inFile: (b: Beginning, what: string, remedy: string) => Fault, one: Beginning, other: Beginning): Fault {
  const what = `"${other.region}" (${other.lens}) is moved twice on ${toIso(other.day)}, also by ${one.settlement}, article ${one.article}`;
  return inFile(other, what, 'Keep one of the two moves, or give one its own "date"');
}

function holes({ authored, files }: Geo, all: Beginning[], first: number): Fault[] {
  const earliest = new Map<string, number>();
  for (const { lens, region, day } of all) earliest.set(`${lens} ${region}`, Math.min(day, earliest.get(`${lens} ${region}`) ?? Infinity));
  const land = authored.regions.features.filter(({ properties }) => properties.land !== false).map(({ id }) => String(id));
  return land.flatMap((region) => LENSES.flatMap((lens) => hole(region, lens, earliest.get(`${lens} ${region}`), first, files.regions)));
}

function hole(id: string, lens: Lens, day: number | undefined, first: number, file: string): Fault[] {
  if (day !== undefined && day <= first) return [];
  const what =
    day === undefined
      ? `the region has no tenure (${lens})`
      : `a hole in its history (${lens}): nobody holds it from ${toIso(first)} to ${toIso(day)}`;
  return [
    { file, id, what, remedy: 'Add a move of it to the settlement that tells the state of things at the beginning', severity: 'error' },
  ];
}
