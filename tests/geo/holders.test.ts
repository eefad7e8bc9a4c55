import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Holder } from '../../src/core/model';

test('those whom the atlas does not follow bear no name on the map, everybody else does', () => {
  const { holders } = JSON.parse(readFileSync('geo/holders.json', 'utf8')) as { holders: Holder[] };
  expect(holders.filter(({ nameless }) => nameless).map(({ names }) => names[0]!.name.en)).toEqual(['Other states, not traced']);
});
