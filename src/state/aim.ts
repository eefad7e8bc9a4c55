import type { Position } from '../core/model';

/** Something to look at: a point, or a box from its south-west to its north-east corner, degrees. */
export type Aim = { at: Position } | { box: [southWest: Position, northEast: Position] };
