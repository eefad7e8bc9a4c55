import type { Day } from '../../core/time';

/** How a date was understood, where it was not plainly written: each is an assumption to tell. */
export type Manner =
  'whole-year' | 'whole-month' | 'compact' | 'short-year' | 'bce' | 'day-first' | 'month-first' | 'clock' | 'approximate';

/** What a file tells where a date should stand. */
export type Told =
  | { kind: 'date'; first: Day; last: Day; edtf: string; manners: Manner[] }
  /** Nothing, or a word for "still". */
  | { kind: 'open'; word: boolean }
  | { kind: 'bad'; text: string; why: string };

export type Dated = Extract<Told, { kind: 'date' }>;
