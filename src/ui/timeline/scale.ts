import { fromIso, ymd, dayOf, type Day } from '../../core/time';
import type { Atlas } from '../../core/model';

/** The days of the timeline, both inclusive. */
export interface Range {
  first: Day;
  last: Day;
}

export const rangeOf = (atlas: Atlas): Range => ({ first: fromIso(atlas.dataset.range.from), last: fromIso(atlas.dataset.range.to) });
export const clampTo = (range: Range, day: Day): Day => Math.min(range.last, Math.max(range.first, day));
export const within = (range: Range, day: Day): boolean => day >= range.first && day <= range.last;
/** Where a day lies on the timeline: 0 = first day, 1 = last; outside it less or more. */
export const fractionOf = (range: Range, day: Day): number => (day - range.first) / (range.last - range.first);
export const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

const STEPS = [1, 2, 5, 10, 20, 50, 100];
const YEAR = 365.2425;

/** The years that the axis names: as many as have room, at round steps. */
export function axisYears(range: Range, room: number): number[] {
  const [from, to] = [ymd(range.first).y, ymd(range.last).y];
  const step = STEPS.find((each) => (range.last - range.first) / YEAR / each <= room) ?? 100;
  const years: number[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) if (within(range, dayOf(year, 1, 1))) years.push(year);
  return years;
}

export const yearStart = (year: number): Day => dayOf(year, 1, 1);

/** A part of the whole, `zoom` times closer, with the day in its middle as far as the ends allow. */
export function around(whole: Range, zoom: number, day: Day): Range {
  if (zoom <= 1) return whole;
  const length = Math.round((whole.last - whole.first) / zoom);
  const first = Math.min(whole.last - length, Math.max(whole.first, Math.round(day - length / 2)));
  return { first, last: first + length };
}
