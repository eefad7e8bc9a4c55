import type { Assumption } from '../../core/dated';
import type { WholeAtlas } from '../../core/model';

/** Land or pieces that are counted together; km2. */
export interface Counted {
  count: number;
  km2: number;
}

/** What was counted on the way, as far as the way went. Lengths in km. */
export interface Measures {
  features: number;
  vertices: number;
  /** Places that moved onto another one or onto a line, and how far the farthest went. */
  snapped: number;
  moved_km: number;
  snap_km: number;
  sliver_km: number;
  /** Steps of all outlines, those that several versions share counted once. */
  segments: number;
  /** How much of the length of all lines belongs to more than one version or neighbour, 0 to 1. */
  shared: number;
  /** Where outlines crossed each other away from their vertices. */
  crossings: number;
}
/** What a partition came to beyond that. */
export interface Faces {
  faces: number;
  regions: number;
  arcs: number;
  /** Faces that are narrower than `sliver_km`. */
  slivers: Counted;
  /** Holes between versions that no version ever covers. */
  gaps: Counted;
}

/** Which of the two ways was taken, why, and the numbers that decided it. */
export type How =
  | { drawing: 'partition'; why: { kind: 'asked' } | { kind: 'measured' }; measures: Measures & Faces }
  | {
      drawing: 'versions';
      why:
        | { kind: 'asked' }
        /** The outlines cross too often to be one drawing. */
        | { kind: 'crossings'; found: number; limit: number }
        /** So many lines run so close together that comparing them would take too long. */
        | { kind: 'crowded'; compared: number; limit: number }
        /** Cutting lines at their crossings made new crossings again and again. */
        | { kind: 'unsettled'; rounds: number }
        /** The overlay was made, and most of it was slivers. */
        | { kind: 'slivers'; measures: Faces };
      measures: Measures;
    };

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
