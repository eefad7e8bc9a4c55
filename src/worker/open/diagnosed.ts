import type { DatedSet, ImportChoices } from '../../core/dated';
import type { Diagnosis, Finding } from '../../core/diagnosis';
import type { AnyKind } from '../../core/finding-kinds';
import type { Unpacked } from '../../core/guess';
import { diagnose, type Options } from '../../doctor';

/** Why nothing in a file can be read. It breaks at one place, which reader and doctor may call by two names: a file that is cut off is no JSON either. */
const UNREADABLE: ReadonlySet<string> = new Set<AnyKind>(['empty-file', 'other-format', 'not-text', 'not-json', 'too-deep', 'truncated']);

/** What unpacking, reading and the doctor found, each thing once: what was left out stands before what is only odd. */
export function diagnosed({ files, findings }: Unpacked, set: DatedSet, choices: ImportChoices): Diagnosis {
  const all = [...findings, ...set.diagnosis.findings, ...diagnose(files, optionsOf(choices)).findings];
  const once = new Map<string, Finding>();
  for (const finding of all) {
    const key = keyOf(finding);
    if (!once.has(key)) once.set(key, finding);
  }
  const rank = ({ severity }: Finding) => (severity === 'error' ? 0 : 1);
  return { findings: [...once.values()].sort((a, b) => rank(a) - rank(b)) };
}

const keyOf = ({ kind, file, id, at }: Finding): string => (UNREADABLE.has(kind) ? `unreadable\n${file}` : [kind, file, id, at].join('\n'));

/** The widths that a reader chose, as the doctor takes them. */
export const optionsOf = ({ snap_km, sliver_km }: ImportChoices): Partial<Options> => ({
  ...(snap_km !== undefined && { snap_km }),
  ...(sliver_km !== undefined && { sliver_km }),
});
