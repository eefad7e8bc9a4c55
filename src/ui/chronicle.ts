import { once, onceWhileKept } from '../core/once';
import { firstDay, type Day } from '../core/time';
import type { Outline, Lens, ActOutline, SettlementKind } from '../core/model';

/** An act with the day on which it moves the map. */
export interface Act {
  settlement: ActOutline;
  day: Day;
  since: string;
}

/** The acts in the order in which they took effect. */
export const chronicle = onceWhileKept((atlas: Outline): Act[] => atlas.settlements.map(actOf).sort((a, b) => a.day - b.day));

export function actOf(settlement: ActOutline): Act {
  const since = effectiveDate(settlement).gregorian;
  return { settlement, since, day: firstDay(since) };
}

export function effectiveDate(settlement: ActOutline) {
  const date = settlement.dates[settlement.effective] ?? Object.values(settlement.dates)[0];
  if (!date) throw new RangeError(`settlement "${settlement.id}" has no date "${settlement.effective}": add it to its dates`);
  return date;
}

/** Kinds that bind from a day on; the others are told as what happened that day. */
const BINDING: ReadonlySet<SettlementKind> = new Set(['treaty', 'protocol', 'letter', 'decree']);
export const isBinding = (settlement: ActOutline): boolean => BINDING.has(settlement.kind);

const draws = (settlement: ActOutline, lens: Lens): boolean =>
  settlement.kind !== 'proposal' &&
  settlement.kind !== 'state' &&
  settlement.articles.some((article) => article.lays?.length || article.moves?.some((move) => move.lens.includes(lens)));

/** The acts that draw the map under a lens, in order; a drag asks in each frame. */
const actsThatDraw = onceWhileKept((atlas: Outline) =>
  once((lens: Lens) => chronicle(atlas).filter(({ settlement }) => draws(settlement, lens))),
);

/** The latest act that drew the map of that day, under that lens. */
export const actInForce = (atlas: Outline, day: Day, lens: Lens): Act | undefined =>
  actsThatDraw(atlas)(lens).findLast((act) => act.day <= day);

/** The acts that took effect within these days, both inclusive. */
export const actsBetween = (atlas: Outline, first: Day, last: Day): Act[] =>
  chronicle(atlas).filter((act) => act.day >= first && act.day <= last);
