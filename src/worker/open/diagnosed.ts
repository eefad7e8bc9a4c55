import type { DatedSet, ImportChoices } from '../../core/dated';
import type { Diagnosis, Finding } from '../../core/diagnosis';
import type { Unpacked } from '../../core/guess';
import { diagnose, type Options } from '../../doctor';
import { once } from './once';

/** What unpacking, reading and the doctor found, each fault once: what was left out stands before what is only odd. */
export function diagnosed({ files, findings }: Unpacked, set: DatedSet, choices: ImportChoices): Diagnosis {
  const all = once([...findings, ...set.diagnosis.findings], diagnose(files, optionsOf(choices)).findings);
  const rank = ({ severity }: Finding) => (severity === 'error' ? 0 : 1);
  return { findings: all.sort((a, b) => rank(a) - rank(b)) };
}

/** The widths that a reader chose, as the doctor takes them. */
export const optionsOf = ({ snap_km, sliver_km }: ImportChoices): Partial<Options> => ({
  ...(snap_km !== undefined && { snap_km }),
  ...(sliver_km !== undefined && { sliver_km }),
});
