import { disputedClauses, plainReading, writeClauses } from '../core/reading';
import { DATE_BASES, type Outline, type DateBasis, type Reading } from '../core/model';

/** `dates=ratified` and `readings=uda:latin,gorbitsa:amazar`; undefined when the address speaks of neither. */
export function readReading(given: URLSearchParams, atlas: Outline, problems: string[]): Reading | undefined {
  if (!given.has('dates') && !given.has('readings')) return undefined;
  const clauses = Object.fromEntries((given.get('readings') ?? '').split(',').flatMap((choice) => readChoice(choice, atlas, problems)));
  return plainReading(atlas.written, { dates: readBasis(given.get('dates'), problems), clauses });
}

function readBasis(text: string | null, problems: string[]): DateBasis {
  const found = DATE_BASES.find((basis) => basis === text);
  if (text !== null && !found) problems.push(`dates="${text}" is not one of ${DATE_BASES.join(', ')}`);
  return found ?? 'effective';
}

function readChoice(text: string, atlas: Outline, problems: string[]): [clause: string, reading: string][] {
  if (text === '') return [];
  const [clause = '', reading = ''] = text.split(':');
  const known = disputedClauses(atlas.written).find((each) => each.clause.id === clause)?.clause;
  if (known?.readings.some(({ id }) => id === reading)) return [[clause, reading]];
  const remedy = known ? `${clause} has ${known.readings.map(({ id }) => id).join(', ')}` : 'the atlas has no such clause';
  problems.push(`readings="${text}": ${remedy}`);
  return [];
}

export function writeReading({ dates, clauses }: Reading): string[] {
  const choices = writeClauses(clauses);
  return [...(dates === 'effective' ? [] : [`dates=${dates}`]), ...(choices === '' ? [] : [`readings=${choices}`])];
}
