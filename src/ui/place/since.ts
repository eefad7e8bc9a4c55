import type { Atlas, DualDate, Tenure } from '../../core/model';

/** The beginning of a tenure with the other calendars that its act gives for the same day, if it does. */
export function sinceOf(atlas: Atlas, tenure: Tenure): DualDate {
  const settlement = atlas.settlements.find((candidate) => candidate.id === tenure.settlement);
  const same = Object.values(settlement?.dates ?? {}).find((date) => date.gregorian === tenure.since);
  return same ?? { gregorian: tenure.since };
}
