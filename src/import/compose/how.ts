import type { Assumption } from '../../core/dated';
import type { How } from '../../core/how';
import type { WholeAtlas } from '../../core/model';

export * from '../../core/how';

export interface Composed {
  atlas: WholeAtlas;
  how: How;
  /** Those of the importer, then those made here. */
  assumptions: Assumption[];
}

export const STAGES = ['lines', 'snap', 'cross', 'faces', 'claims', 'history'] as const;
export type Stage = (typeof STAGES)[number];
/** Hears how much of the whole work is done, and in what it consists just now. */
export type Tell = (done: number, all: number, stage: Stage) => void;

/** Too far apart to be a slip of the hand, too near to be seen. */
export const SNAP_KM = 0.01;
/** Narrower than a printed line on a map of a country. */
export const SLIVER_KM = 1;
/** What an outline is taken to be unsure by where its file does not say. */
export const ERROR_KM = 1;
