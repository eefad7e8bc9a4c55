import { ownAnyCase, type Bag } from '../own';
import { present, type Survey } from '../formats/survey';
import { readDate } from './read-date';
import type { Told } from './told';

const YEAR = /year|yr|jahr|jaar|annee|année/i;
const MONTHS = ['month', 'mon', 'mo', 'monat', 'maand', 'mois'];
const DAYS = ['day', 'tag', 'dag', 'jour'];

/** The properties with year, month and day of a date whose year is called so: `startYear`, `startMonth`, `startDay`; none where they are not all there. */
export function partsBeside(survey: Survey, field: string | undefined): string[] {
  if (field === undefined || !YEAR.test(field)) return [];
  const [month] = present(survey, ...MONTHS.map((word) => field.replace(YEAR, word)));
  const [day] = present(survey, ...DAYS.map((word) => field.replace(YEAR, word)));
  return month !== undefined && day !== undefined ? [field, month, day] : [];
}

/** A bare year, made whole by the month and the day beside it; itself where there is no such day. */
export function wholeDate(told: Told, properties: Bag, parts: readonly string[]): Told {
  if (parts.length < 3 || (told.kind === 'date' && !told.manners.includes('whole-year') && !told.manners.includes('short-year')))
    return told;
  const [y, m, d] = parts.map((part) => Number(ownAnyCase(properties, part)));
  if (!(y! > 0 && m! > 0 && d! > 0)) return told;
  const whole = readDate(`${String(y).padStart(4, '0')}-${m}-${d}`);
  return whole.kind === 'date' ? whole : told;
}
