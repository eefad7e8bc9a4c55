/** How an atlas was made of other people's data: which of two ways, why, and the numbers that decided it. */

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
