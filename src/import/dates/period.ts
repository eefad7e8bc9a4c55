import { readDate } from './read-date';
import type { Told } from './told';

/** A stroke or a dash between two dates; between bare years a hyphen too. */
const BETWEEN = /^(.*\d{3}.*?)\s*[/–—]\s*(\S.*)$/;
const YEARS = /^(\d{3,4})\s*-\s*(\d{3,4})$/;

/** Both ends of a period that stands in one property: `1815/1866`, `1815–1866`; undefined for what is none. */
export function periodOf(value: unknown): { from: Told; to: Told } | undefined {
  if (typeof value !== 'string' || value.length > 60) return undefined;
  const parts = YEARS.exec(value.trim()) ?? BETWEEN.exec(value.trim());
  if (!parts || !/\d{3}|[.]{2}|[a-z]/i.test(parts[2]!)) return undefined;
  const [from, to] = [readDate(parts[1]), readDate(parts[2])];
  if (from.kind !== 'date' || to.kind === 'bad') return undefined;
  return to.kind === 'open' || from.first <= to.last ? { from, to } : undefined;
}
