import type { DualDate } from './model';
import { onceWhileKept } from './once';

interface Dated {
  written: readonly { dates: Record<string, DualDate> }[];
}

export interface OtherCalendars {
  julian: boolean;
  chinese: boolean;
}

/** The calendars beside the Gregorian in which this data set dates its acts: days are told in those and in no others. */
export const otherCalendars = ({ written }: Dated): OtherCalendars => calendarsOf(written);

const calendarsOf = onceWhileKept((written: Dated['written']) => {
  const dates: DualDate[] = written.flatMap((act) => Object.values(act.dates));
  return { julian: dates.some(({ julian }) => julian), chinese: dates.some(({ chinese }) => chinese) };
});
