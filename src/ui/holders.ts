import { SHARED, ZONES } from '../core/change';
import { borneName } from '../core/names';
import type { Outline, Locale, Status } from '../core/model';
import type { Day } from '../core/time';
import { formatList, tellIn, type Messages } from '../i18n';

type Holding = { holders: string[]; status: Status };

/** The name that a holder bore on that day, or its id if the data does not know it. */
export function nameOf(atlas: Outline, id: string, day: Day, locale: Locale): string {
  const holder = atlas.holders.find((candidate) => candidate.id === id);
  return holder ? tellIn(borneName(holder, day).name, locale) : id;
}

/** Today's name in brackets where the name of that day is another: ` (China)` beside the Qing Empire. */
function todayOf(atlas: Outline, id: string, day: Day, locale: Locale): string {
  const last = atlas.holders.find((candidate) => candidate.id === id)?.names.at(-1);
  const now = last && tellIn(last.name, locale);
  return now === undefined || now === nameOf(atlas, id, day, locale) ? '' : ` (${now})`;
}
export const nameBesideToday = (atlas: Outline, id: string, day: Day, locale: Locale): string =>
  nameOf(atlas, id, day, locale) + todayOf(atlas, id, day, locale);

/** Their names in a row, each as it stands in a sentence ("the Russian Empire and China"); with `today`, what they are called now beside it. */
export const namesOf = (atlas: Outline, ids: string[], day: Day, locale: Locale, m: Messages, today = false): string =>
  formatList(
    ids.map((id) => m.inSentence(nameOf(atlas, id, day, locale)) + (today ? todayOf(atlas, id, day, locale) : '')),
    locale,
  );

/** "Held jointly by the Russian Empire and the Qing Empire": a tenure in words. */
export function holdingInWords(atlas: Outline, holding: Holding, day: Day, locale: Locale, m: Messages, today = false): string {
  const [first = '', ...rest] = holding.holders;
  const names = (ids: string[]) => namesOf(atlas, ids, day, locale, m, today);
  if (!first && holding.status !== 'undelimited') return m.noHolder;
  return m[`say_${holding.status}`](names(holding.holders), names([first]), names(rest));
}

/**
 * Where land counts: under its holder (of protectorates, the people whose land it is), as shared, as a zone (in nobody's total unless the
 * reader asks for claims), or under nobody. Shared land
 * never goes silently to a side. With `claims` a zone counts under the first that is named: the claimant, or the people that pays tribute.
 */
export type Group = { kind: 'holder'; id: string } | { kind: 'shared' } | { kind: 'zone' } | { kind: 'none' };
export function groupOf(holding: Holding, claims = false): Group {
  if (SHARED.has(holding.status)) return { kind: 'shared' };
  if (ZONES.has(holding.status) && !claims) return { kind: 'zone' };
  const [id] = holding.holders;
  return id ? { kind: 'holder', id } : { kind: 'none' };
}
/** The name of a group on a day. */
export function groupInWords(atlas: Outline, group: Group, day: Day, locale: Locale, m: Messages): string {
  if (group.kind === 'holder') return nameOf(atlas, group.id, day, locale);
  if (group.kind === 'zone') return m.zoneLand;
  return group.kind === 'shared' ? m.sharedLand : m.noHolder;
}

export const groupKey = (group: Group): string => (group.kind === 'holder' ? group.id : `(${group.kind})`);
