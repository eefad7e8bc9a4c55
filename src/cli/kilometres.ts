import { UsageError } from './errors';

/** More than this is no width of a sliver and no tolerance for a line, but a slip of the unit. */
const MOST_KM = 100;

/** The value of a flag that is a width or a tolerance; undefined where it was not given. Throws UsageError. */
export function kilometres(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const km = /^(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : NaN;
  if (km <= MOST_KM) return km;
  throw new UsageError(`--${flag} "${text}" is not a width: write kilometres from 0 to ${MOST_KM}, for example 0.5`);
}
