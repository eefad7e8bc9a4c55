import type { DatedSet, ImportChoices } from '../core/dated';
import type { Diagnosis, Finding } from '../core/diagnosis';
import type { Unpacked } from '../core/guess';
import { diagnose, type Options } from '../doctor';
import { once } from './once';

/** What unpacking, reading and the doctor found, each fault once: what was left out stands before what is only odd. */
export const diagnosed = (unpacked: Unpacked, set: DatedSet, options: Partial<Options>): Diagnosis =>
  together(unpacked, set, diagnose(unpacked.files, options).findings);

/** The same where the doctor has looked already. */
export function together(unpacked: Unpacked, set: DatedSet, looked: readonly Finding[]): Diagnosis {
  const all = once(foundIn(unpacked, set), looked);
  const rank = ({ severity }: Finding) => (severity === 'error' ? 0 : 1);
  return { findings: all.sort((a, b) => rank(a) - rank(b)) };
}

/** What unpacking and reading found. Where files were refused, it is no news that none is left to read. */
export function foundIn({ findings }: Unpacked, { diagnosis }: DatedSet): Finding[] {
  return [...findings, ...diagnosis.findings.filter(({ kind }) => kind !== 'no-files' || findings.length === 0)];
}

/** The widths that a reader chose, as the doctor takes them. */
export const optionsOf = ({ snap_km, sliver_km }: ImportChoices): Partial<Options> => ({
  ...(snap_km !== undefined && { snap_km }),
  ...(sliver_km !== undefined && { sliver_km }),
});
