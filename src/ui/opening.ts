import type { Assumption, Format, ImportChoices, RawFile } from '../core/dated';
import type { Diagnosis, Mended } from '../core/diagnosis';
import type { Guess } from '../core/guess';
import type { How } from '../core/how';
import type { WholeAtlas } from '../core/model';
import type { Day } from '../core/time';
import type { DataRef } from '../state/data-ref';

/** What a reader gives to open: files of theirs, or an address to fetch. */
export type Given = { kind: 'files'; files: RawFile[] } | { kind: 'address'; address: string };

/** How far it is: what is being done, and how much of how much where that is known. */
export interface Progress {
  stage: 'fetch' | 'read' | 'compose' | 'compare';
  done: number;
  all: number;
  /** For how many seconds nothing was heard of the thread that does it, if that is long. */
  silent?: number;
}
export interface Running {
  tell(progress: Progress): void;
  silent?(seconds: number): void;
  signal: AbortSignal;
}

/** What was recognised in files, before anything is drawn of it. */
export interface Recognised {
  format: Format;
  guess: Guess;
  title: string;
  /** Versions that can be drawn, and things that they are versions of. */
  features: number;
  things: number;
  holders: number;
  /** The first day and the first that no longer counts, ISO; null where something still holds. */
  from: string;
  to: string | null;
  choices: ImportChoices;
  assumptions: Assumption[];
  diagnosis: Diagnosis;
  licence?: string;
  attribution?: string;
}

/** What was made of a reader's files. */
export interface About extends Recognised {
  data: DataRef;
  /** Their names, as the reader knows them. */
  files: string[];
  how: How;
  /** To read them again as the reader corrects it. */
  given: Given;
}

/** What other data say of one day, side by side, and what they are. */
export interface OfTheDay {
  atlas: WholeAtlas;
  recognised: Recognised;
  files: RawFile[];
}

/** How other data are opened. Everything rejects with words for a reader, or as `signal` says, and leaves the page as it was. */
export interface Opening {
  /** Reads what is given, off the main thread. */
  read(given: Given, choices: ImportChoices, running: Running): Promise<Recognised>;
  /** A mended copy of what is given, off the main thread. */
  repair(given: Given, choices: ImportChoices, running: Running): Promise<Mended>;
  /** Makes an atlas of what was read last, and shows it in place of the one that is shown. */
  open(given: Given, choices: ImportChoices, running: Running): Promise<void>;
  /** Makes a map of what is given as it was on a day, and shows nothing of it. */
  onDay(given: Given, choices: ImportChoices, day: Day, running: Running): Promise<OfTheDay>;
  /** Opens the data that an address of the page names, and shows of them what it says. */
  follow(data: DataRef & { kind: 'address' }, hash: string, running: Running): Promise<void>;
  /** The title of what was opened last, where the browser has kept it. */
  kept(): Promise<string | undefined>;
  /** The files of that; rejects when they are there no longer. */
  keptGiven(): Promise<Given>;
  /** Opens that again as it was; `hash`: what is to be seen of it, if not what the address says. */
  again(running: Running, hash?: string): Promise<void>;
}
