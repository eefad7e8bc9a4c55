import { userDay, type Day } from '../../core/time';
import type { Messages } from '../../i18n';
import type { Range } from './scale';

/** What a reader typed as a date: the day, or why not and what to write. `show` writes a day of the range in words. */
export function readTyped(text: string, range: Range, m: Messages, show: (day: Day) => string): { day: Day } | { error: string } {
  const value = text
    .trim()
    .replace(/[./\s]/g, '-')
    .replace(/-(\d)(?=-|$)/g, '-0$1');
  let day: Day;
  try {
    day = userDay(value);
  } catch {
    return { error: m.badDate(text.trim()) };
  }
  return day < range.first || day > range.last ? { error: m.outOfRange(text.trim(), show(range.first), show(range.last)) } : { day };
}
