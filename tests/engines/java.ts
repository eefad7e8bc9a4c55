import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { have, program, type Machine } from './machine';
import { Unavailable } from './outcome';

/** The versions that Spark 3.5 is made for. */
const VERSIONS = [8, 11, 17];

/** The folder of a Java that Spark runs on. Throws Unavailable if there is none. */
export function java(machine: Machine): string {
  const file = have(machine, () => program(machine, 'java'), ['openjdk-17-jre-headless'], 'no Java here');
  const { stderr } = spawnSync(file, ['-version'], { encoding: 'utf8' });
  const major = versionIn(stderr ?? '');
  if (!VERSIONS.includes(major)) throw new Unavailable(`Java ${major} here, and Spark runs on ${VERSIONS.join(', ')}`);
  return dirname(file);
}

/** The major version in the words of `java -version`; Java 8 calls itself 1.8. 0 if they name none. */
export function versionIn(words: string): number {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(words) ?? [];
  return Number(first === '1' ? second : (first ?? 0));
}
