import { expect, it } from 'vitest';
import { busiestDay } from '../../src/core/first-day';
import { toIso } from '../../src/core/time';
import type { Atlas, Tenure } from '../../src/core/model';

const tenure = (region: string, from: string): Tenure => ({
  ...{ region, lens: 'dejure', from, to: null, holders: ['blue'], status: 'held', settlement: 'peace', article: '1', since: from },
});
const atlas = (tenures: Tenure[]) =>
  ({
    dataset: { range: { from: '1700-01-01', to: '1900-12-31' } },
    faces: [
      { id: 'large', area_km2: 900 },
      { id: 'small', area_km2: 10 },
    ],
    tenures,
  }) as unknown as Atlas;

it('opens on the day on which most land changed, not on the one with which everything begins', () => {
  const begins = [tenure('large', '1700-01-01'), tenure('small', '1700-01-01')];
  const days = [tenure('small', '1750-01-01'), tenure('large', '1800-06-01')];
  expect(toIso(busiestDay(atlas([...begins, ...days])))).toBe('1800-06-01');
  expect(toIso(busiestDay(atlas(begins)))).toBe('1900-12-31');
});
