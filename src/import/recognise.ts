import type { ImportChoices, RawFile } from '../core/dated';
import type { Guess } from '../core/guess';
import { several } from '../core/several';
import { gather, type Gathered } from './gather';
import { LIMITS, type Limits } from './limits';

/**
 * What files are, by their content: their shape, the properties that are read, whether ends are inclusive and why. Nothing is drawn yet. Never
 * throws: what cannot be read stands in `findings`.
 */
export function recogniseFiles(files: RawFile[], choices: ImportChoices, limits: Limits = LIMITS): Guess {
  const gathered = gather(files, choices, limits);
  const { shape, by, fields, end, survey, sources, claims, tally } = gathered;
  const days = new Set<number>();
  for (const { from, to } of claims) for (const told of [from, to]) if (told.kind === 'date') days.add(told.first);
  return {
    format: shape.format,
    confidence: confidenceOf(gathered, choices, days.size),
    words: wordsOf(gathered, choices, days.size),
    by,
    fields,
    end,
    files: sources.length,
    features: sources.reduce((sum, { features }) => sum + features.length, 0),
    things: new Set(claims.map(({ thing }) => thing)).size,
    dates: days.size,
    candidates: [...survey.members.values()].map(({ field, count, dates, values }) => ({ field, count, dates, values })),
    findings: [...gathered.findings, ...tally.findings()],
  };
}

function confidenceOf({ shape, sources, fields }: Gathered, choices: ImportChoices, days: number): Guess['confidence'] {
  if (choices.format) return 'sure';
  if (days === 0) return 'unsure';
  if (shape.format === 'yearly') return sources.length > 1 ? 'sure' : 'likely';
  return shape.confidence === 'unsure' && fields.from !== undefined && fields.to !== undefined ? 'likely' : shape.confidence;
}

function wordsOf({ shape, by, sources, claims }: Gathered, choices: ImportChoices, days: number): string {
  if (sources.length === 0) return 'nothing that could be read';
  const told = choices.format ? `read as ${shape.called}, as you said` : `taken for ${shape.called}, by ${by.join(', ')}`;
  const dates = days === 0 ? 'no date was found: point out the properties that hold them' : several(days, 'day', 'different days');
  return `${told}; ${several(claims.length, 'version', 'versions')}, ${dates}`;
}
