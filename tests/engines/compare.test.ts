import { describe, expect, test } from 'vitest';
import { differences } from './compare';
import type { Question, Row } from './questions';

const rows: Row[] = [
  { region: 'amur', to_holders: 'russia', area_km2: 600_000.123 },
  { region: 'ussuri', to_holders: 'russia', area_km2: 400_000.5 },
];
const asked: Question[] = [{ id: 'change', query: 'change', parameters: {}, expected: rows }];
const told = (answer: Row[]) => differences(asked, { change: answer });

describe('an answer is ours', () => {
  test('in whatever order its rows come', () => expect(told(rows.toReversed())).toEqual([]));
  test('if a number is less than a thousandth of a square kilometre away', () =>
    expect(told([{ ...rows[0]!, area_km2: 600_000.1239 }, rows[1]!])).toEqual([]));
});

describe('an answer is not ours', () => {
  test('with a number further away than that', () =>
    expect(told([{ ...rows[0]!, area_km2: 600_000.1255 }, rows[1]!])).toEqual([
      'change, row 1: area_km2 is 600000.1255, and ours 600000.123',
    ]));
  test('with a row too few', () => expect(told([rows[0]!])).toEqual(['change: 1 rows, and ours are 2']));
  test('with another holder', () =>
    expect(told([rows[0]!, { ...rows[1]!, to_holders: 'china' }])).toEqual(['change, row 2: to_holders is china, and ours russia']));
  test('with a column that we do not have, or without one that we have', () => {
    expect(told([{ ...rows[0]!, note: 'x' }, rows[1]!])).toHaveLength(1);
    expect(told([{ region: 'amur', area_km2: 600_000.123 }, rows[1]!])).toHaveLength(1);
  });
  test('if there is none', () => expect(differences(asked, {})).toEqual(['change: no answer']));
});
