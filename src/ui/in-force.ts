import { formatDay, formatSince } from '../core/calendar';
import type { Outline, Lens, Locale } from '../core/model';
import type { Day } from '../core/time';
import { tellIn, type Messages } from '../i18n';
import { ended } from '../i18n/grammar';
import { once, onceWhileKept } from '../core/once';
import { actInForce, isBinding, type Act } from './chronicle';

/** What an act is called and since when it stands; a drag asks in each frame. */
const said = onceWhileKept(({ settlement, since }: Act) =>
  once((locale: Locale) => ({ name: tellIn(settlement.name, locale), from: formatSince(since, locale) })),
);

/** "Treaty of Aigun, in force since today": what drew the map of this day. */
export function inForce(atlas: Outline, day: Day, lens: Lens, locale: Locale, m: Messages): string {
  const act = actInForce(atlas, day, lens);
  if (!act) return m.beforeFirst;
  const { name, from } = said(act)(locale);
  const today = act.day === day;
  if (isBinding(act.settlement)) return today ? m.inForceToday(name) : m.inForceSince(name, from);
  return today ? m.happenedToday(name) : m.happenedOn(name, from);
}

/** The day and what is in force on it, as it is said aloud. */
export const dayInWords = (atlas: Outline, day: Day, lens: Lens, locale: Locale, m: Messages): string =>
  `${ended(formatDay(day, locale, 'long'))} ${inForce(atlas, day, lens, locale, m)}`;
