import type { Fault } from './fault';

/** A fault that the doctor found: `kind` is its name (`bow-tie`, `hole-in-time`), `count` how often it stands in the file when it is told once. */
export interface Finding extends Fault {
  kind: string;
  count: number;
}

/** All findings in some files, the worst first. */
export interface Diagnosis {
  findings: Finding[];
}
