import type { Atlas } from '../../src/core/model';
import { tenureAt, changeDays } from '../../src/core/history';
import { fromIso, type Day } from '../../src/core/time';

/** What the map of the treaties says of a region on a day. */
export function heldAs(atlas: Atlas, region: string, day: Day): string {
  const tenure = tenureAt(atlas, region, 'dejure', day);
  return `${tenure?.holders.join('+')}/${tenure?.status}/${tenure?.contested_by?.join('+') ?? ''}`;
}

/** The days on which the map of the treaties becomes another one, the first of all included. */
export function mapsOf(atlas: Atlas): Day[] {
  const [first, last] = [fromIso(atlas.dataset.range.from), fromIso(atlas.dataset.range.to)];
  return [first, ...changeDays(atlas, 'dejure').filter((day) => day > first && day <= last)];
}

/** So many of the days, spread over all of them. */
export const spread = (days: readonly Day[], count: number): Day[] =>
  days.length <= count ? [...days] : Array.from({ length: count }, (_, i) => days[Math.round((i * (days.length - 1)) / (count - 1))]!);
