import type { Day } from '../core/time';
import { useStage, useWords } from './context';
import { groupInWords, type Group } from './holders';

const groupOfKey = (key: string): Group =>
  key.startsWith('(') ? { kind: key.slice(1, -1) as 'shared' | 'zone' | 'none' } : { kind: 'holder', id: key };

/** How a group of land is called that day, by its key. */
export function useGroupName(): (key: string, day: Day) => string {
  const { outline: atlas } = useStage();
  const { m, locale } = useWords();
  return (key, day) => groupInWords(atlas, groupOfKey(key), day, locale, m);
}
