/** What other data say of the land of an atlas on a day: the outcome of laying them over it (`src/import/opinion` does that). */
import type { LineString, MultiPolygon } from 'geojson';
import type { Status } from './lens';
import type { Lens, Reading, Text } from './model';
import type { Assumption, Format, ImportChoices, RawFile } from './dated';
import type { Finding } from './diagnosis';
import type { Offset } from './offset';
import type { Day } from './time';

/** Whom one of their holders is taken for, and by what: somebody said so, the id, a name, or the land that both hold. */
export interface Match {
  theirs: string;
  name: Text;
  /** One, several who hold land together, or nobody. */
  ours: string[];
  by: 'given' | 'id' | 'name' | 'area' | 'nothing';
}

/**
 * `disagreed`: both say whose the land is, and it is not the same. `unfollowed`: this atlas says only that it is somebody's whom it does not
 * follow, and they name nobody whom it does. `uncovered`: they say nothing of it. `sliver`: either of these, but narrower than `Slivers.width`:
 * drawing rather than opinion.
 */
export const VERDICTS = ['agreed', 'disagreed', 'unfollowed', 'uncovered', 'sliver'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A part of one of our regions, km2; the parts of a region add up to it. `theirs`: their own ids, empty where they cover nothing. */
export interface Part {
  region: string;
  name: Text;
  ours: string[];
  status: Status;
  theirs: string[];
  /** The same as ids of ours, as far as they are matched. */
  meant: string[];
  verdict: Verdict;
  area_km2: number;
  /** Of the whole region in our atlas, with one standard deviation. */
  region_km2: number;
  region_error_km2: number;
  /** Where it lies, of what a map has to show: land disagreed about or not covered. */
  geometry?: MultiPolygon;
}

/** Land of theirs that is none of this atlas: on its waters, or beyond what it covers; km2. */
export interface Outside {
  theirs: string[];
  water_km2: number;
  beyond_km2: number;
}

/** How far one line of the one lies from the lines of the other, whichever of them is nearest. */
export interface LineOffset extends Offset {
  /** Ours have one; theirs are told by whom they part. */
  name?: Text;
  /** Ids of whoever is on the two sides, in the words of whose line it is. */
  between: [string[], string[]];
  /** One standard deviation of our own line, the largest along it, km. */
  error_km?: number;
}

/** Ours from theirs (`there`) and theirs from ours (`back`), each also line by line, the farthest first; left out where one has no line in what both cover. */
export interface LineOffsets {
  there?: Offset;
  back?: Offset;
  ours: LineOffset[];
  theirs: LineOffset[];
}

export interface Opinion {
  matches: Match[];
  parts: Part[];
  /** Narrower than `width` km; they are among the parts, each as a `sliver`. */
  slivers: { count: number; km2: number; width: number };
  outside: Outside[];
  lines: LineOffsets;
  /** Their lines, to be drawn: between two of their holders, or the edge of what they cover. */
  drawn: { line: LineString; edge: boolean }[];
}

/** Other data as they lie over the atlas that is shown: what they are, how they were read, and what they say of the day. */
export interface Laid {
  title: string;
  format: Format;
  /** By what they were recognised, in English. */
  why: string;
  assumptions: Assumption[];
  findings: Finding[];
  licence?: string;
  attribution?: string;
  /** To lay them over another day, or with other matches. */
  files: RawFile[];
  choices: ImportChoices;
  /** Their holders as the reader has matched them, ids of theirs to ids of ours. */
  chosen: Readonly<Record<string, string>>;
  day: Day;
  lens: Lens;
  reading: Reading;
  opinion: Opinion;
}

/** km2 of each verdict, and of all. */
export function sumsOf(parts: readonly Part[]): Record<Verdict | 'all', number> {
  const sums = { agreed: 0, disagreed: 0, unfollowed: 0, uncovered: 0, sliver: 0, all: 0 };
  for (const { verdict, area_km2 } of parts) {
    sums[verdict] += area_km2;
    sums.all += area_km2;
  }
  return sums;
}
