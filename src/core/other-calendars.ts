import type { DualDate } from './model';

interface Dated {
  written: readonly { dates: Record<string, DualDate> }[];
}

export interface OtherCalendars {
  julian: boolean;
  chinese: boolean;
}
const known = new WeakMap<Dated['written'], OtherCalendars>();

/** The calendars beside the Gregorian in which this data set dates its acts: days are told in those and in no others. */
export function otherCalendars({ written }: Dated): OtherCalendars {
  if (!known.has(written)) {
    const dates: DualDate[] = written.flatMap((act) => Object.values(act.dates));
    known.set(written, { julian: dates.some(({ julian }) => julian), chinese: dates.some(({ chinese }) => chinese) });
  }
  return known.get(written)!;
}
