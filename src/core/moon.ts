import { type Day } from './civil';

/** Mean days from new moon to new moon. */
const SYNODIC = 29.530588861;
/** The new moon nearest to a day has about this number. */
export const lunationNear = (day: number): number => Math.round((day - 2451550.1) / SYNODIC);

/** Local mean time of Beijing, 116.4 E, as a fraction of a day; dynamical time runs less than two minutes ahead in all these years. */
const BEIJING = 116.4 / 360;
export const beijingDay = (jde: number): Day => Math.floor(jde + BEIJING - 60 / 86400 + 0.5);

const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/** The instant of new moon number `k` since 2000-01-06 (Meeus 49.1 with its larger terms: right to about two minutes). */
export function newMoon(k: number): number {
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
export function solarPassage(degrees: number, guess: number): number {
  let at = guess;
  for (let i = 0; i < 5; i++) {
    const off = ((((degrees - solarLongitude(at) + 180) % 360) + 360) % 360) - 180;
    at += (off / 360) * 365.2422;
  }
  return at;
}
