/** What importers recognise in files before anything is drawn of them: enough for a reader to say "yes" or to correct it. */
import type { Format, RawFile } from './dated';
import type { Finding } from './diagnosis';

/** The parts of a dated border that a property may give. */
export const ROLES = ['name', 'holder', 'from', 'to', 'thing'] as const;
export type Role = (typeof ROLES)[number];
/** Names of properties; for shapes that keep their dates elsewhere, the path to it (`when.timespans`). */
export type Fields = Partial<Record<Role, string>>;

/** Whether an end names the last day that counts (`inclusive`) or the first that does not, and how that was found. */
export interface EndRule {
  rule: 'inclusive' | 'exclusive';
  /** For a reader, in English: "151 of 180 consecutive pairs leave exactly one day between". */
  why: string;
  /** Of all pairs of consecutive versions of one thing: the later begins on the very end of the earlier, or the day after. */
  pairs: number;
  touching: number;
  nextDay: number;
}

/** A property that a reader may choose, with a few of its values as text. */
export interface Candidate {
  field: string;
  /** Features that have a value there, and those whose value reads as a date. */
  count: number;
  dates: number;
  values: string[];
}

export interface Guess {
  format: Format;
  confidence: 'sure' | 'likely' | 'unsure';
  /** For a reader, in English: what it is taken for and why. */
  words: string;
  /** The members by which it was recognised. */
  by: string[];
  fields: Fields;
  end: EndRule;
  /** Files that hold dated borders, their features, the things that these are versions of, the different days on which one begins or ends. */
  files: number;
  features: number;
  things: number;
  dates: number;
  candidates: Candidate[];
  findings: Finding[];
}

/** The files that an archive, a folder or a drop came down to, and what was refused on the way. */
export interface Unpacked {
  files: RawFile[];
  findings: Finding[];
}
