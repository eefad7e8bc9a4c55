import type { Day } from './civil';

/** One still of an animated picture: its day, and what is said of it in the reader's language. */
export interface Still {
  day: Day;
  /** New Style. */
  date: string;
  /** Old Style while it was in use, else empty. */
  oldStyle: string;
  force: string;
}
/** An animated picture in words: its stills in the order of time, and what stands under all of them. */
export interface Reel {
  stills: readonly Still[];
  notes: string;
}
