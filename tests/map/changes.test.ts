import { expect, test } from 'vitest';
import { fromIso } from '../../src/core/time';
import { changeNames } from '../../src/map/changes';
import { draftOf } from '../../src/core/outline';
import { stubAtlas } from './stub';

const namesOf = (from: string, to: string) =>
  changeNames(draftOf(stubAtlas()), fromIso(from), fromIso(to), 'dejure').features.map((feature) => String(feature.properties!['name-en']));

test('land that changed hands bears the names of who had it and of who has it now, each pair once', () => {
  expect(namesOf('1858-05-27', '1858-05-28')).toContainEqual(expect.stringMatching(/^Qing Empire\n→ .*Russian Empire.* \(joint\)$/));
  expect(namesOf('1858-05-27', '1860-11-14')).toEqual(['no state\n→ Russian Empire', 'Qing Empire\n→ Russian Empire']);
});

test('a map on which nothing changed bears none', () => {
  expect(namesOf('1800-01-01', '1801-01-01')).toEqual([]);
});
