import { dayOf, ymd, type Day } from '../../core/time';
import type { Range } from './scale';

const DAYS_IN = (year: number, month: number): number =>
  (month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) - dayOf(year, month, 1);

/** The same day some months on; the last of the month where that day does not exist (31 January + 1 = 28 February). */
export function addMonths(day: Day, months: number): Day {
  const { y, m, d } = ymd(day);
  const count = y * 12 + (m - 1) + months;
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return dayOf(year, month, Math.min(d, DAYS_IN(year, month)));
}

type Press = { key: string; shiftKey: boolean; ctrlKey: boolean; altKey: boolean; metaKey: boolean };
export type Step = { to: Day } | 'nextChange' | 'previousChange' | undefined;

/** What a key does to the date: arrows a month, with Shift a year, with Ctrl a day; Page Up and Down the next and previous change. */
export function stepFor(press: Press, day: Day, whole: Range): Step {
  if (press.altKey || press.metaKey) return undefined;
  if (press.key === 'Home') return { to: whole.first };
  if (press.key === 'End') return { to: whole.last };
  if (press.key === 'PageUp') return 'nextChange';
  if (press.key === 'PageDown') return 'previousChange';
  const sign = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[press.key];
  if (!sign) return undefined;
  if (press.ctrlKey) return { to: day + sign };
  return { to: addMonths(day, press.shiftKey ? sign * 12 : sign) };
}
