import { fromIso, type Day } from '../../core/time';
import type { Outline } from '../../core/model';

/** The days of the timeline, both inclusive. */
export interface Range {
  first: Day;
  last: Day;
}

/** No closer than two weeks: then each day has room for its name. */
export const SHORTEST = 14;

export const rangeOf = (atlas: Outline): Range => ({ first: fromIso(atlas.dataset.range.from), last: fromIso(atlas.dataset.range.to) });
export const lengthOf = (range: Range): number => range.last - range.first;
export const clampTo = (range: Range, day: Day): Day => Math.min(range.last, Math.max(range.first, day));
export const within = (range: Range, day: Day): boolean => day >= range.first && day <= range.last;
/** Where a day lies on the timeline: 0 = first day, 1 = last; outside it less or more. */
export const fractionOf = (range: Range, day: Day): number => (day - range.first) / lengthOf(range);
export const dayAt = (range: Range, fraction: number): Day => range.first + fraction * lengthOf(range);
export const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

/** So many days of the whole, from about `first` on: moved inside where it would stand out. */
function placed(whole: Range, first: number, length: number): Range {
  const days = Math.round(Math.min(lengthOf(whole), Math.max(SHORTEST, length)));
  const start = Math.min(whole.last - days, Math.max(whole.first, Math.round(first)));
  return { first: start, last: start + days };
}

/** What is seen, `by` times closer (less than 1: farther); the day `at` stays where it is, or comes to stand at `share`. */
export function zoomed(whole: Range, seen: Range, by: number, at: number, share = fractionOf(seen, at)): Range {
  const length = Math.min(lengthOf(whole), Math.max(SHORTEST, lengthOf(seen) / by));
  return placed(whole, at - share * length, length);
}

/** As long a part of the whole, some days later. */
export const shifted = (whole: Range, seen: Range, days: number): Range => placed(whole, seen.first + days, lengthOf(seen));

/** A part of the whole, that long, with the day at `share` of it as far as the ends allow. */
export const holding = (whole: Range, length: number, day: Day, share = 0.5): Range => placed(whole, day - share * length, length);

/** A part of the whole with these days in its middle half. */
export const spanning = (whole: Range, first: Day, last: Day): Range =>
  holding(whole, Math.max(SHORTEST, (last - first) * 2), (first + last) / 2);
