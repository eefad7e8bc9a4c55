import { UsageError } from './errors';

/** The pairs in the value of a flag, as `a:b,c:d`; none without one. Throws UsageError for what is no pair, and for a key that is given twice. */
export function readPairs(flag: string, text: string | undefined, between: string, example: string): [key: string, value: string][] {
  const pairs = (text?.split(',') ?? []).map((pair): [string, string] => {
    const [key, value, ...more] = pair.split(between);
    if (!key || !value || more.length > 0) throw new UsageError(`--${flag} "${pair}" is not a pair: write ${example}`);
    return [key, value];
  });
  const twice = pairs.find(([key], i) => pairs.findIndex(([other]) => other === key) < i);
  if (twice) throw new UsageError(`--${flag} says twice what "${twice[0]}" is: say it once`);
  return pairs;
}
