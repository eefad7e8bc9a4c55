import { dayOf, type Day } from './civil';

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

/**
 * The days that a date of the Qing calendar (from 1645 on) may be: month `m` is the lunation that holds the sun's passage through
 * 330 + 30 (m - 1) degrees, its first day the Beijing day of the new moon. Usually one day; two when the new moon falls within a quarter of
 * an hour of midnight, where the Qing astronomers may have reckoned otherwise. No tables: Meeus, *Astronomical Algorithms*, 25 and 49.
 */
export function chineseDays({ year, month, leap, day }: ChineseDate): Day[] {
  const degrees = (330 + 30 * (month - 1)) % 360;
  const passage = solarPassage(degrees, dayOf(year, 2, 19) + 30.44 * (month - 1));
  let lunation = Math.round((passage - 2451550.1) / SYNODIC);
  while (beijingDay(newMoon(lunation)) > beijingDay(passage)) lunation--;
  while (beijingDay(newMoon(lunation + 1)) <= beijingDay(passage)) lunation++;
  const moon = newMoon(lunation + (leap ? 1 : 0));
  const doubt = 0.25 / 24;
  return [...new Set([beijingDay(moon - doubt), beijingDay(moon), beijingDay(moon + doubt)])].map((first) => first + day - 1);
}

const SYNODIC = 29.530588861;
/** Local mean time of Beijing, 116.4 E, as a fraction of a day; dynamical time runs less than two minutes ahead in all these years. */
const BEIJING = 116.4 / 360;
const beijingDay = (jde: number): Day => Math.floor(jde + BEIJING - 60 / 86400 + 0.5);

const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/** The instant of new moon number `k` since 2000-01-06 (Meeus 49.1 with its larger terms: right to about two minutes). */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t * t;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
  const terms =
    -0.4072 * sin(moon) +
    0.17241 * eccentricity * sin(sun) +
    0.01608 * sin(2 * moon) +
    0.01039 * sin(2 * latitude) +
    0.00739 * eccentricity * sin(moon - sun) -
    0.00514 * eccentricity * sin(moon + sun) +
    0.00208 * eccentricity ** 2 * sin(2 * sun) -
    0.00111 * sin(moon - 2 * latitude) -
    0.00057 * sin(moon + 2 * latitude) +
    0.00056 * eccentricity * sin(2 * moon + sun) -
    0.00042 * sin(3 * moon) +
    0.00042 * eccentricity * sin(sun + 2 * latitude) +
    0.00038 * eccentricity * sin(sun - 2 * latitude) -
    0.00024 * eccentricity * sin(2 * moon - sun) -
    0.00017 * sin(node);
  return 2451550.09766 + SYNODIC * k + 0.00015437 * t * t + terms;
}

/** Apparent longitude of the sun, degrees (Meeus 25, low accuracy: 0.01 degree). */
function solarLongitude(jde: number): number {
  const t = (jde - 2451545) / 36525;
  const anomaly = 357.52911 + 35999.05029 * t;
  const centre = (1.914602 - 0.004817 * t) * sin(anomaly) + 0.019993 * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly);
  return 280.46646 + 36000.76983 * t + 0.0003032 * t * t + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
}

/** The instant nearest to `guess` at which the sun stands at `degrees`. */
function solarPassage(degrees: number, guess: number): number {
  let at = guess;
  for (let i = 0; i < 5; i++) {
    const off = ((((degrees - solarLongitude(at) + 180) % 360) + 360) % 360) - 180;
    at += (off / 360) * 365.2422;
  }
  return at;
}
