import type { Fault } from '../../core/fault';
import { chineseDays, readChinese } from '../../core/lunar';
import type { DualDate, SeedEvent } from '../../core/model';
import { edtfDays, fromJulianIso, toIso } from '../../core/time';
import type { Geo } from '../geo';

/** `effective` names a date; the Gregorian, Julian and Chinese forms of a date are one day (a Chinese one may differ if a note says why). */
export function dateFaults({ authored, files }: Geo): Fault[] {
  const settlements = authored.settlements.flatMap((settlement, i) => {
    const own = Object.entries(settlement.dates).flatMap(([name, date]) => dual(date, files.settlements[i]!, settlement.id, name));
    if (settlement.dates[settlement.effective]) return own;
    const what = `"effective" is "${settlement.effective}", which is not one of its dates (${Object.keys(settlement.dates).join(', ')})`;
    return [...own, { file: files.settlements[i]!, id: settlement.id, what, remedy: 'Name one of the dates', severity: 'error' as const }];
  });
  const legs = authored.expeditions.flatMap(({ expedition, features }, i) =>
    features.flatMap(({ properties: { leg, from, to } }) => [
      ...dual(from, files.expeditions[i]!, `${expedition.id}.${leg}`, 'from'),
      ...dual(to, files.expeditions[i]!, `${expedition.id}.${leg}`, 'to'),
    ]),
  );
  const places = authored.places.features.flatMap(({ id, properties: { opened, closed } }) => [
    ...(opened ? dual(opened, files.places, String(id), 'opened') : []),
    ...(closed ? dual(closed, files.places, String(id), 'closed') : []),
  ]);
  const events = authored.events.flatMap((event) => eventFaults(event, files.events));
  const story = authored.story.flatMap(({ id, date }) => dual(date, files.story, id, 'date'));
  return [...settlements, ...legs, ...places, ...events, ...story];
}

/** An interval is compared end by end. */
function eventFaults({ id, date, julian = '' }: SeedEvent, file: string): Fault[] {
  const ends = date.split('/');
  return julian.split('/').flatMap((end, i) => dual({ gregorian: ends[i] ?? date, julian: end }, file, id, 'date'));
}

function dual(date: DualDate, file: string, id: string, name: string): Fault[] {
  const fault = (what: string, remedy: string): Fault => ({ file, id, what: `${name}: ${what}`, remedy, severity: 'error' });
  const gregorian = dayIn(date.gregorian);
  try {
    return [...julianFault(date, gregorian, fault), ...chineseFault(date, gregorian, fault)];
  } catch (error) {
    return [fault((error as Error).message, 'Mend the date')];
  }
}

type Say = (what: string, remedy: string) => Fault;
/** The day of an EDTF date that names one, whether it is uncertain or not. */
function dayIn(edtf: string): number | undefined {
  const { first, precision } = edtfDays(edtf);
  return precision === 'day' ? first : undefined;
}

function julianFault({ gregorian, julian }: DualDate, day: number | undefined, fault: Say): Fault[] {
  const plain = julian?.replace(/[?~%]$/, '');
  if (!plain || day === undefined || !/^\d{4}-\d\d-\d\d$/.test(plain)) return [];
  const same = toIso(fromJulianIso(plain));
  return same === toIso(day) ? [] : [fault(`Julian ${julian} is Gregorian ${same}, not ${gregorian}`, 'Mend one of the two')];
}

function chineseFault({ gregorian, chinese, note }: DualDate, day: number | undefined, fault: Say): Fault[] {
  if (!chinese || day === undefined || note || !/\/.*\//.test(chinese)) return [];
  const days = chineseDays(readChinese(chinese));
  if (days.includes(day)) return [];
  return [
    fault(
      `Chinese ${chinese} is Gregorian ${days.map(toIso).join(' or ') || 'no day, for that year has no such month'}, not ${gregorian}`,
      'Mend one of the two, or say in "note" why the sources differ',
    ),
  ];
}
