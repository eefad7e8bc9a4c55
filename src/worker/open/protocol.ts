import type { Assumption, DatedSet, ImportChoices, RawFile } from '../../core/dated';
import type { Diagnosis, Mended } from '../../core/diagnosis';
import type { Guess } from '../../core/guess';
import type { WholeAtlas } from '../../core/model';
import type { How } from '../../core/how';

/** Files are handed over once; what is asked of them afterwards is asked of those. `today` ends what lasts still; with `day` only what they say of that day. */
export type Request =
  | { kind: 'files'; files: RawFile[] }
  | { kind: 'read'; choices: ImportChoices }
  | { kind: 'compose'; choices: ImportChoices; today: number; day?: number }
  | { kind: 'repair'; choices: ImportChoices };

/** What was read, without the outlines. */
export interface ReadSet extends Omit<DatedSet, 'features' | 'diagnosis'> {
  guess: Guess;
  versions: number;
  things: number;
  holders: number;
  from: string;
  to: string | null;
  diagnosis: Diagnosis;
}
export interface Made {
  atlas: WholeAtlas;
  how: How;
  assumptions: Assumption[];
  set: ReadSet;
}
export type Stage = 'read' | 'compose';
export type Reply =
  | { kind: 'progress'; stage: Stage; done: number; all: number }
  | { kind: 'read'; set: ReadSet }
  | { kind: 'made'; made: Made }
  | { kind: 'mended'; mended: Mended }
  | { kind: 'failed'; message: string };
