import type { Fault } from './fault';

/** A fault that the doctor found: `kind` is its name (`bow-tie`, `hole-in-time`), `count` how often it stands in the file when it is told once. */
export interface Finding extends Fault {
  kind: string;
  count: number;
}

/** A mended copy, one file as it is, several as a zip: what was mended, how often, and what is left for a person. */
export interface Mended {
  name: string;
  mime: string;
  bytes: Uint8Array<ArrayBuffer>;
  done: { kind: string; count: number }[];
  left: Finding[];
}

/** All findings in some files, the worst first. */
export interface Diagnosis {
  findings: Finding[];
}
