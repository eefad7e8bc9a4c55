import { formatDay, formatSince } from '../core/calendar';
import type { Outline, Lens, Locale } from '../core/model';
import type { Day } from '../core/time';
import { tellIn, type Messages } from '../i18n';
import { ended } from '../i18n/grammar';
import { actInForce, isBinding } from './chronicle';

/** "Treaty of Aigun, in force since today": what drew the map of this day. */
export function inForce(atlas: Outline, day: Day, lens: Lens, locale: Locale, m: Messages): string {
  const act = actInForce(atlas, day, lens);
  if (!act) return m.beforeFirst;
  const name = tellIn(act.settlement.name, locale);
  const today = act.day === day;
  if (isBinding(act.settlement)) return today ? m.inForceToday(name) : m.inForceSince(name, formatSince(act.since, locale));
  return today ? m.happenedToday(name) : m.happenedOn(name, formatSince(act.since, locale));
}

/** The day and what is in force on it, as it is said aloud. */
export const dayInWords = (atlas: Outline, day: Day, lens: Lens, locale: Locale, m: Messages): string =>
  `${ended(formatDay(day, locale, 'long'))} ${inForce(atlas, day, lens, locale, m)}`;
