import { fromIso, ymd, type Day } from '../../src/core/time';

/** A date as maplibre-gl-dates counts: the year with the part of it that has gone by. */
export function decimalYear(day: Day): number {
  const { y } = ymd(day);
  const start = (year: number): Day => fromIso(`${String(year).padStart(4, '0')}-01-01`);
  return y + (day - start(y)) / (start(y + 1) - start(y));
}
