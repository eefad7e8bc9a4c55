import { expect, it } from 'vitest';
import { lensesDiffer } from '../../src/core/lenses';
import type { Tenure } from '../../src/core/model';
import { readAtlas } from '../browser/layers';

const tenure = (lens: Tenure['lens'], holders: string[]): Tenure => ({
  ...{ region: 'marsh', lens, from: '1800-01-01', to: null, holders, status: 'held' },
  ...{ settlement: 'peace', article: '1', since: '1800' },
});

it('has two lenses only where what was written and what was held differ', () => {
  expect(lensesDiffer(readAtlas())).toBe(true);
  expect(lensesDiffer({ tenures: [tenure('dejure', ['blue']), tenure('defacto', ['blue'])] })).toBe(false);
  expect(lensesDiffer({ tenures: [tenure('dejure', ['blue']), tenure('defacto', ['red'])] })).toBe(true);
  expect(lensesDiffer({ tenures: [tenure('dejure', ['blue'])] })).toBe(true);
});
