/** A civil day as its Julian Day Number (the integer that names the day at noon). All arithmetic in time is on these. */
export type Day = number;
export interface Ymd {
  y: number;
  m: number;
  d: number;
}

const floor = Math.floor;
/** Day of the year that begins on 1 March, so that the leap day comes last: Richards, Explanatory Supplement 3rd ed., 15.11. */
const marchYear = (y: number, m: number) => (m > 2 ? { y, m: m - 3 } : { y: y - 1, m: m + 9 });
const daysBeforeMonth = (m: number) => floor((153 * m + 2) / 5);

/** The day that the proleptic Gregorian calendar calls `y-m-d` (astronomical years: 0 = 1 BCE). No range check: see `fromIso`. */
export function dayOf(y: number, m: number, d: number): Day {
  const march = marchYear(y, m);
  const century = floor(march.y / 100);
  return daysBeforeMonth(march.m) + d + 365 * march.y + floor(march.y / 4) - century + floor(century / 4) + 1721119;
}

/** The day that the Julian calendar (Old Style) calls `y-m-d`. */
export function julianToDay(y: number, m: number, d: number): Day {
  const march = marchYear(y, m);
  return daysBeforeMonth(march.m) + d + 365 * march.y + floor(march.y / 4) + 1721117;
}

/** Year, month and day in the proleptic Gregorian calendar. */
export function ymd(day: Day): Ymd {
  const days = day - 1721120;
  const century = floor((4 * days + 3) / 146097);
  return fromMarch(days - floor((146097 * century) / 4), 100 * century);
}

/** Year, month and day in the Julian calendar. */
export const julianYmd = (day: Day): Ymd => fromMarch(day - 1721118, 0);

/** `days` since 1 March of `firstYear`, in years of 365 days with every fourth of 366. */
function fromMarch(days: number, firstYear: number): Ymd {
  const year = floor((4 * days + 3) / 1461);
  const ofYear = days - floor((1461 * year) / 4);
  const month = floor((5 * ofYear + 2) / 153);
  const m = month < 10 ? month + 3 : month - 9;
  return { y: firstYear + year + (m <= 2 ? 1 : 0), m, d: ofYear - daysBeforeMonth(month) + 1 };
}

const pad = (n: number, width: number) => String(n).padStart(width, '0');
const isoOf = ({ y, m, d }: Ymd) => `${y < 0 ? '-' : ''}${pad(Math.abs(y), 4)}-${pad(m, 2)}-${pad(d, 2)}`;

/** `YYYY-MM-DD` in the proleptic Gregorian calendar; years -9999 to 9999 (-0027 is 28 BCE). Before year 0 the texts do not sort as the days do: see `compareIso`. */
export const toIso = (day: Day): string => isoOf(ymd(day));
/** `YYYY-MM-DD` in the Julian calendar. */
export const julianIso = (day: Day): string => isoOf(julianYmd(day));

/** The day of `YYYY-MM-DD`. Throws RangeError when there is no such day. */
export const fromIso = (text: string): Day => parse(text, dayOf, toIso, 'Gregorian');
/** The day of `YYYY-MM-DD` in the Julian calendar, which has 1700-02-29. Throws RangeError when there is no such day. */
export const fromJulianIso = (text: string): Day => parse(text, julianToDay, julianIso, 'Julian');

/** The order in time of two days written `YYYY-MM-DD`: below 0 when the first is the earlier. */
export function compareIso(a: string, b: string): number {
  if (a.startsWith('-') || b.startsWith('-')) return fromIso(a) - fromIso(b);
  return a < b ? -1 : a > b ? 1 : 0;
}

function parse(text: string, dayOfYmd: (y: number, m: number, d: number) => Day, back: (day: Day) => string, calendar: string): Day {
  const match = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) throw new RangeError(`"${text}" is not a day: write YYYY-MM-DD, for example 1858-05-28`);
  const day = dayOfYmd(Number(match[1]), Number(match[2]), Number(match[3]));
  if (back(day) !== text) throw new RangeError(`"${text}" is not a day of the ${calendar} calendar: check month and day`);
  return day;
}

/** Russia wrote Old Style until 31 January 1918 (Julian); the next day was 14 February. */
export const OLD_STYLE_END: Day = dayOf(1918, 2, 14);
