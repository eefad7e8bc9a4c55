import { fromIso, ymd, dayOf, type Day } from '../../core/time';
import type { Atlas } from '../../core/model';

/** The days of the timeline, both inclusive. */
export interface Range { first: Day; last: Day }

export const rangeOf = (atlas: Atlas): Range => ({ first: fromIso(atlas.dataset.range.from), last: fromIso(atlas.dataset.range.to) });
export const clampTo = (range: Range, day: Day): Day => Math.min(range.last, Math.max(range.first, day));
/** Where a day lies on the timeline: 0 = first day, 1 = last. */
export const fractionOf = (range: Range, day: Day): number => (clampTo(range, day) - range.first) / (range.last - range.first);
export const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

/** The years that the axis names: every `step` years. */
export function axisYears(range: Range, step: number): number[] {
  const [from, to] = [ymd(range.first).y, ymd(range.last).y];
  const years: number[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) years.push(year);
  return years;
}

export const yearStart = (year: number): Day => dayOf(year, 1, 1);
