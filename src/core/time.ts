/**
 * Time, once: a day is an integer (Julian Day Number); the calendar is proleptic Gregorian with astronomical years; a period is
 * `[from, to)`, first day in, last day out; an imprecise date means the whole interval that it may be.
 */
import { edtfDays } from './edtf';
import type { Day } from './civil';

export * from './civil';
export * from './edtf';

/**
 * The day that a person means who writes `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: a bare year or month is its last day, so that the map of
 * 1858 shows Aigun. Throws RangeError naming the value and the remedy.
 */
export function userDay(text: string): Day {
  if (!/^-?\d{4}(-\d\d(-\d\d)?)?$/.test(text)) {
    throw new RangeError(`"${text}" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD (Gregorian), for example 1858-05-28; 401 BC is -0400`);
  }
  return edtfDays(text).last;
}

/** The day from which a thing dated with this EDTF text counts: the first that the date allows. */
export const firstDay = (edtf: string): Day => edtfDays(edtf).first;
