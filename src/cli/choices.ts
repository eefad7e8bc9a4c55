import type { ImportChoices } from '../core/dated';
import type { Diagnosis } from '../core/diagnosis';
import { UsageError } from './errors';
import { kilometres } from './kilometres';

/** How the flags of `import` correct what is recognised. Throws UsageError. */
export function choicesOf(flags: Record<string, string | undefined>): ImportChoices {
  const { name, holder, from, to, thing, title } = flags;
  return {
    format: flags.format as ImportChoices['format'],
    end: flags.end as ImportChoices['end'],
    drawing: flags.drawing as ImportChoices['drawing'],
    fields: { name, holder, from, to, thing },
    snap_km: kilometres('snap', flags.snap),
    sliver_km: kilometres('sliver', flags.sliver),
    title,
  };
}

/** A property that was pointed out and is nowhere was misspelt: without it the atlas would be another than the one that was asked for. Throws UsageError. */
export function expectProperties({ findings }: Diagnosis): void {
  const absent = findings.find(({ kind }) => kind === 'no-such-property');
  if (absent) throw new UsageError(`--${absent.id}: ${absent.what}: ${absent.remedy.replace(/^C/, 'c')}`);
}
