import type { Ellipsoid } from './ellipsoid';
import type { First } from './first';
import type { Size } from './grow';
import type { Slider } from './slider';
import type { Statistics } from './statistics';

export interface Machine {
  system: string;
  processors: string;
  gigabytes: number;
  node: string;
  browser: string;
  engine: string;
  program: string;
  atlas: string;
}

/** The parts of the bench, in the order of the report; a run may leave any out. */
export interface Parts {
  step: Slider;
  first: First;
  statistics: { changes: Statistics[]; areas: Ellipsoid };
  /** Seconds from the authored data to all files, one a repetition. */
  build: number[];
  growth: Size[];
  histories: Size[];
}
export type PartName = keyof Parts;
export const PART_NAMES = ['step', 'first', 'statistics', 'build', 'growth', 'histories'] as const satisfies PartName[];

/** Everything that one run found; the report is made of nothing else. */
export interface Found {
  date: string;
  minutes: number;
  repetitions: number;
  machine: Machine;
  parts: Partial<Parts>;
  /** Of a part that could not be measured why. */
  failed: Partial<Record<PartName, string>>;
}
