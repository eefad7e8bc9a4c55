import { dayOf, ymd, type Day } from './civil';
import { beijingDay, lunationNear, newMoon, solarPassage } from './moon';
import { once } from './once';

/** Civil year of each reign's first year (Endymion Wilkinson, *Chinese History: A Manual*): a reign counts from the New Year after accession. */
const REIGNS: Record<string, number> = {
  SZ: 1644,
  KX: 1662,
  YZ: 1723,
  QL: 1736,
  JQ: 1796,
  DG: 1821,
  XF: 1851,
  TZ: 1862,
  GX: 1875,
  XT: 1909,
};
const REIGNS_IN_ORDER = Object.entries(REIGNS);
/** A day as Qing documents write it; `leap` for an intercalary month, written `XF1/i8/3`. */
export interface ChineseDate {
  year: number;
  month: number;
  leap: boolean;
  day: number;
}

/** Reads `XF8/4/16` (Xianfeng 8, 4th month, 16th day). Throws RangeError with a remedy. */
export function readChinese(text: string): ChineseDate {
  const match = /^([A-Z]{2})(\d{1,2})\/(i?)(\d{1,2})\/(\d{1,2})$/.exec(text);
  const first = match && REIGNS[match[1]!];
  if (!match || !first)
    throw new RangeError(
      `"${text}" is not a Chinese date: write reign, year, month and day, as in XF8/4/16 (reigns: ${Object.keys(REIGNS).join(' ')})`,
    );
  return { year: first + Number(match[2]) - 1, month: Number(match[4]), leap: match[3] === 'i', day: Number(match[5]) };
}

/** A new moon this near to midnight (a quarter of an hour) may have been reckoned to the day beside it. */
const DOUBT = 0.25 / 24;
const firstDays = (lunation: number, doubt = DOUBT): Day[] => {
  const moon = newMoon(lunation);
  return [...new Set([moon - doubt, moon, moon + doubt].map(beijingDay))];
};
/** A year asks for the same new moons several times, and for some that the next year asks for again. */
const firstOf = once((lunation: number): Day => beijingDay(newMoon(lunation)));

/** The lunation in which that Beijing day lies. */
function lunationOf(day: Day): number {
  let lunation = lunationNear(day);
  while (firstOf(lunation) > day) lunation--;
  while (firstOf(lunation + 1) <= day) lunation++;
  return lunation;
}

type Month = Omit<ChineseDate, 'day'>;
interface Sui {
  /** The lunation of its first month. */
  first: number;
  months: Month[];
}
const solstice = once((year: number): Day => beijingDay(solarPassage(270, dayOf(year, 12, 21))));

/** The days on which the sun enters each of its twelve signs and then the first again, from the winter solstice of a year to the next. */
const signsFrom = (year: number): Day[] =>
  Array.from({ length: 13 }, (_, i) => beijingDay(solarPassage((270 + 30 * i) % 360, solstice(year) + 30.4 * i)));

/**
 * The months from the one with the winter solstice of `year - 1` (the 11th) to the one before that of `year`, with the number of the first
 * lunation. Of thirteen the first in which the sun enters no sign is intercalary: the rule of the Qing since 1645.
 */
const sui = once((year: number): Sui => {
  const [first, end] = [lunationOf(solstice(year - 1)), lunationOf(solstice(year))];
  let leaps = end - first - 12;
  let number = 10;
  const signs = leaps > 0 ? signsFrom(year - 1) : [];
  const firsts = Array.from({ length: leaps > 0 ? end - first + 1 : 0 }, (_, i) => firstOf(first + i));
  /** The sun passes no multiple of 30 degrees from the first day of the lunation to the first of the next. */
  const isWithoutSign = (i: number) => !signs.some((day) => firsts[i]! <= day && day < firsts[i + 1]!);
  const months = Array.from({ length: end - first }, (_, i): Month => {
    const leap = leaps > 0 && i > 0 && isWithoutSign(i);
    if (leap) leaps--;
    else number++;
    return { year: number > 12 ? year : year - 1, month: ((number - 1) % 12) + 1, leap };
  });
  return { first, months };
});

/**
 * The days that a date of the Qing calendar (from 1645 on) may be. Usually one; two when the new moon falls within a quarter of an hour of
 * midnight, where the Qing astronomers may have reckoned otherwise. None when there is no such month. No tables: `moon.ts`.
 */
export function chineseDays({ year, month, leap, day }: ChineseDate): Day[] {
  for (const { first, months } of [sui(year), sui(year + 1)]) {
    const i = months.findIndex((each) => each.year === year && each.month === month && each.leap === leap);
    if (i >= 0) return firstDays(first + i).map((start) => start + day - 1);
  }
  return [];
}

/** The solstice of 21 December, with which the next begins, lies in a month that begins in November at the earliest. */
function suiOn(day: Day): Sui {
  const { y: year, m } = ymd(day);
  if (m < 11) return sui(year);
  const next = sui(year + 1);
  return firstOf(next.first) <= day ? next : sui(year);
}

/** The Qing calendar of the reform of 1645, to the abdication of the last emperor. */
const FIRST: Day = dayOf(1645, 1, 28);
const LAST: Day = dayOf(1912, 2, 12);

/**
 * A day as Qing documents write it, `XF8/4/16`; with `?` where the new moon came so near to midnight that the day may bear the next
 * number. Undefined outside 1645 to 1912.
 */
export function chineseOf(day: Day): string | undefined {
  if (day < FIRST || day > LAST) return undefined;
  const { first, months } = suiOn(day);
  const lunation = lunationOf(day);
  const month = months[lunation - first]!;
  const [reign, start] = REIGNS_IN_ORDER.findLast(([, began]) => began <= month.year)!;
  const doubt = firstDays(lunation).length > 1 ? '?' : '';
  return `${reign}${month.year - start + 1}/${month.leap ? 'i' : ''}${month.month}/${day - firstOf(lunation) + 1}${doubt}`;
}

/** The years of that calendar, to be reckoned ahead, so many at a time; who asks for a day of one then finds it reckoned. */
export const yearsAhead = (atOnce: number): (() => void)[] =>
  Array.from({ length: Math.ceil((ymd(LAST).y + 1 - ymd(FIRST).y) / atOnce) }, (_, i) => () => {
    for (let year = ymd(FIRST).y + i * atOnce; year < ymd(FIRST).y + (i + 1) * atOnce; year++) sui(year);
  });
