/**
 * How much of a stranger's file is read. Every number is checked before the memory is taken that it guards; each is far above what the known
 * collections need (CShapes: 50 MB, 710 versions; Cliopatria: 150 MB, 15,000; Newberry: 18,000 versions; all in their full detail).
 */
export const LIMITS = {
  /** Bytes of one file. Above this a browser tab runs out of memory while parsing (about eight times the bytes). */
  fileBytes: 200_000_000,
  /** Bytes of all files together, after unpacking. */
  totalBytes: 400_000_000,
  /** Files in a folder or an archive: one a year for 6,000 years, with room for what lies beside them. */
  files: 10_000,
  /** How many times an archive may grow. Borders in JSON shrink 3 to 20 times, the most repetitive some 60; a bomb 1,000 times. */
  ratio: 200,
  /** Below this size an archive may grow as it likes: small files of spaces are harmless. */
  ratioFromBytes: 5_000_000,
  /** Brackets within brackets. GeoJSON needs 8, a collection of collections a few more; walking deeper would exhaust the stack. */
  depth: 64,
  /** Bytes of one string. The longest honest ones are citations, some thousand letters. */
  stringBytes: 500_000,
  /** Positions in all files together, those of shared arcs counted as often as they are used. More cannot be composed or drawn in a tab. */
  vertices: 5_000_000,
  /** Members named in all objects together: a map of a million keys takes more memory than its bytes let one think. */
  members: 20_000_000,
  /** Features, and versions of things: what a list of timespans may grow to. */
  versions: 300_000,
  /** Timespans of one feature. */
  timespans: 1_000,
  /** Letters of a name, and of a remark; more is cut off and counted. */
  nameLetters: 300,
  remarkLetters: 2_000,
  /** Findings of one kind in one file that are told one by one; the rest is only counted. */
  findings: 5,
} as const;
export type Limits = { [K in keyof typeof LIMITS]: number };
