import { dayOf, toIso, type Day } from '../../core/time';
import type { Span } from '../item';
import type { Ledger, Where } from '../ledger';
import { own, type Bag } from '../shape/own';
import type { Fields } from './fields';
import { readDate } from './read';

const ALWAYS: Span = { from: null, to: null };
const FIRST: Day = dayOf(-9999, 1, 1);
const YEAR_9999: Day = dayOf(9999, 12, 31);

/** When a feature is on the map, by its properties; what is wrong with its dates is told, and then it counts as never said. Undefined = on no day. */
export function spanOf(
  { properties, isArea }: { properties: Bag; isArea: boolean },
  fields: Fields,
  where: Where,
  ledger: Ledger,
  today?: Day,
): Span | undefined {
  if (!fields.begin) return fields.effective ? changeOf(own(properties, fields.effective)) : ALWAYS;
  const from = readDate(own(properties, fields.begin));
  const to = fields.end ? readDate(own(properties, fields.end)) : { kind: 'open' as const };
  for (const [field, told] of [
    [fields.begin, from],
    [fields.end, to],
  ] as const) {
    if (told.kind === 'bad') ledger.add('unreadable-date', where, `${field} "${told.text}" is not a date`);
  }
  if (from.kind === 'bad' || to.kind === 'bad') return undefined;
  if (from.kind === 'open' && isArea) ledger.add('missing-date', where, `has no ${fields.begin}`);
  const span = {
    from: from.kind === 'date' ? from.first : null,
    to: to.kind === 'date' ? (fields.inclusive ? to.last + 1 : to.first) : null,
  };
  return spanFine(span, where, ledger, today) ? span : undefined;
}

/** Tells an interval that holds no day, and days before the year -9999 or after today. */
export function spanFine({ from, to }: Span, where: Where, ledger: Ledger, today: Day = YEAR_9999): boolean {
  if (from !== null && to !== null && from > to)
    ledger.add('begin-after-end', where, `begins on ${toIso(from)}, after its end on ${toIso(to)}`);
  else if (from !== null && from === to) ledger.add('zero-days', where, `begins and ends on ${toIso(from)}: it lasts no day`);
  for (const day of [from, to]) {
    if (day !== null && day < FIRST) ledger.add('date-range', where, `${toIso(day)} is before the year -9999`);
    // An end on the day after today is how "up to and with today" reads.
    else if (day !== null && day > today + 1) ledger.add('date-range', where, `${toIso(day)} is in the future`);
  }
  return from === null || to === null || from < to;
}

function changeOf(value: unknown): Span {
  const day = readDate(value);
  return day.kind === 'date' ? { from: day.first, to: day.first + 1 } : ALWAYS;
}
