import type { Day } from '../core/time';

/** How closely to look, and when to stop: everything is bounded, and what was not looked at is told as a finding of its own. */
export interface Options {
  /** Dates after this day are in the future. Without it only years after 9999 are. */
  today?: Day;
  /** Pieces narrower than this are slivers, km. */
  sliver_km: number;
  /** Corners of neighbours nearer than this, and not the same, were meant to be one, km. */
  snap_km: number;
  /** Findings of one kind in one file that are told one by one; more become one with a count. */
  each: number;
  /** Bytes of one file. */
  bytes: number;
  /** Brackets within brackets. */
  depth: number;
  /** Positions of one file. */
  vertices: number;
  /** Comparisons that one step may take. */
  work: number;
}

export const DEFAULTS: Options = {
  sliver_km: 0.1,
  snap_km: 0.01,
  each: 5,
  bytes: 300_000_000,
  depth: 64,
  vertices: 8_000_000,
  work: 200_000_000,
};
