import { spellDay } from '../../core/calendar';
import type { Locale } from '../../core/model';
import { dayOf, ymd, type Day } from '../../core/time';
import { fractionOf, lengthOf, type Range } from './scale';

/** A name under the strip: the day that it stands for, and where its box begins and how wide it is, px. */
export interface AxisMark {
  day: Day;
  text: string;
  left: number;
  width: number;
}
type Unit = 'year' | 'month' | 'day';
interface Step {
  unit: Unit;
  count: number;
  /** Its length in days, and the room that its names want, px. */
  days: number;
  room: number;
}

const YEAR = 365.2425;
const years = (count: number): Step => ({ unit: 'year', count, days: count * YEAR, room: 58 });
const months = (count: number): Step => ({ unit: 'month', count, days: (count * YEAR) / 12, room: 50 });
const days = (count: number): Step => ({ unit: 'day', count, days: count, room: 44 });
const STEPS = [
  days(1),
  days(2),
  days(5),
  days(10),
  ...[1, 3, 6].map(months),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map(years),
];
/** The days of a month that a step names: round ones, so far from its end that the next first has room. */
const NAMED: Record<number, number[]> = {
  1: Array.from({ length: 31 }, (_, i) => i + 1),
  2: Array.from({ length: 15 }, (_, i) => 2 * i + 1),
  5: [1, 5, 10, 15, 20, 25],
  10: [1, 10, 20],
};
const GAP = 5;
/** Beside each end there stands a button; the end of the atlas has a word with it where the strip is wide. */
export const END_PX = 16;
export const WORD_PX = 58;

/** The names under a strip so wide: as many as have room, from centuries down to days; the first says in full where we are. */
export function axisMarks(range: Range, width: number, locale: Locale, [before, after] = [END_PX, END_PX]): AxisMark[] {
  const step = STEPS.find((each) => (each.days / lengthOf(range)) * width >= each.room) ?? STEPS.at(-1)!;
  const marks: AxisMark[] = [];
  for (const day of daysOf(range, step)) {
    const text = nameOf(day, step.unit, marks.length === 0, locale);
    const wide = widthOf(text);
    const middle = fractionOf(range, day) * width;
    const left = Math.min(width - after - wide, Math.max(before, middle - wide / 2));
    const last = marks.at(-1);
    const under = (before > END_PX && middle < before) || (after > END_PX && middle > width - after); // a word covers its day
    if (left >= before && !under && (!last || left >= last.left + last.width + GAP)) marks.push({ day, text, left, width: wide });
  }
  return marks;
}

function daysOf(range: Range, { unit, count }: Step): Day[] {
  const [from, to] = [ymd(range.first), ymd(range.last)];
  const found: Day[] = [];
  if (unit === 'year') found.push(...roundYears(from.y, to.y, count).map((y) => dayOf(y, 1, 1)));
  else
    for (let month = from.y * 12 + from.m - 1; month <= to.y * 12 + to.m - 1; month++) {
      const [y, m] = [Math.floor(month / 12), (((month % 12) + 12) % 12) + 1];
      if (unit === 'month' && (m - 1) % count === 0) found.push(dayOf(y, m, 1));
      if (unit === 'day') found.push(...NAMED[count]!.map((d) => dayOf(y, m, d)).filter((day) => ymd(day).m === m));
    }
  return found.filter((day) => day >= range.first && day <= range.last);
}

/** Years that are round as they are said: of those before 1 (which is preceded by 1 BC, the year 0) 100 BC is, the year -99. */
function roundYears(first: number, last: number, count: number): number[] {
  const said = (y: number) => (y > 0 ? y : y - 1);
  const found: number[] = [];
  for (let name = Math.ceil(said(first) / count) * count; name <= said(last); name += count)
    if (name !== 0) found.push(name > 0 ? name : name + 1);
  return found;
}

function nameOf(day: Day, unit: Unit, inFull: boolean, locale: Locale): string {
  const { m, d } = ymd(day);
  const [year, month] = [{ year: 'numeric' }, { month: 'short' }] as const;
  if (unit === 'year' || (unit === 'month' && m === 1)) return spellDay(day, locale, year);
  if (unit === 'month') return spellDay(day, locale, inFull ? { ...month, ...year } : month);
  if (inFull) return spellDay(day, locale, { day: 'numeric', ...month, ...year });
  if (d === 1) return spellDay(day, locale, m === 1 ? { ...month, ...year } : month);
  return spellDay(day, locale, { day: 'numeric' });
}

/** About as wide as it is set, px, and rather too wide. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 12.5 : 7.2), 0);
