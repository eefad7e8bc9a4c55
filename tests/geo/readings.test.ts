/** The disputed clauses of Nerchinsk: who holds what, and where the border runs, as each text is read. */
import { describe, expect, test } from 'vitest';
import { tenureAt, tenureKey } from '../../src/core/history';
import { linesAt } from '../../src/core/lines';
import { faceAt } from '../../src/core/locate';
import type { Lens, Position } from '../../src/core/model';
import { readAtlas } from '../../src/core/reading';
import { fromIso } from '../../src/core/time';
import { realAtlas } from './atlas';

const atlas = realAtlas();
const read = (clauses: Record<string, string>) => readAtlas(atlas, { dates: 'effective', clauses });

const PLACES: Record<string, Position> = {
  Udsk: [134.41, 54.52],
  'the upper Uda, right bank': [132.5, 53.7],
  Tugur: [136.8, 53.75],
  Mogocha: [119.77, 53.7],
  Albazin: [124.07, 53.39],
};

describe('the land', () => {
  const CASES: [clause: string, reading: string, place: string, day: string, lens: Lens, key: string][] = [
    ['uda', 'russian', 'Udsk', '1700-01-01', 'dejure', 'russia/held'],
    ['uda', 'russian', 'the upper Uda, right bank', '1700-01-01', 'dejure', 'china+russia/undelimited'],
    ['uda', 'russian', 'Tugur', '1700-01-01', 'dejure', 'china+russia/undelimited'],
    ['uda', 'manchu', 'Udsk', '1700-01-01', 'dejure', 'russia/held'],
    ['uda', 'manchu', 'the upper Uda, right bank', '1700-01-01', 'dejure', 'china+russia/undelimited'],
    ['uda', 'manchu', 'Tugur', '1700-01-01', 'dejure', 'china/held'],
    ['uda', 'manchu', 'Tugur', '1700-01-01', 'defacto', 'amur-peoples/held'],
    ['uda', 'manchu', 'Tugur', '1800-01-01', 'dejure', 'china/held'],
    ['uda', 'manchu', 'Tugur', '1858-05-28', 'dejure', 'russia/held'],
    ['uda', 'latin', 'Udsk', '1700-01-01', 'dejure', 'china+russia/undelimited'],
    ['uda', 'latin', 'Udsk', '1700-01-01', 'defacto', 'russia/held'],
    ['uda', 'latin', 'Udsk', '1858-05-27', 'dejure', 'china+russia/undelimited'],
    ['uda', 'latin', 'Udsk', '1858-05-28', 'dejure', 'russia/held'],
    ['uda', 'latin', 'Tugur', '1800-01-01', 'dejure', 'china+russia/undelimited'],
    ['gorbitsa', 'shilka', 'Mogocha', '1700-01-01', 'dejure', 'china/held'],
    ['gorbitsa', 'amazar', 'Mogocha', '1700-01-01', 'dejure', 'russia/held'],
    ['gorbitsa', 'amazar', 'Mogocha', '1700-01-01', 'defacto', 'china/held'],
    ['gorbitsa', 'amazar', 'Mogocha', '1858-05-28', 'defacto', 'russia/held'],
    ['gorbitsa', 'amazar', 'Albazin', '1700-01-01', 'dejure', 'china/held'],
  ];
  test.each(CASES)('%s read as %s: %s on %s (%s) is %s', (clause, reading, place, day, lens, key) => {
    const chosen = read({ [clause]: reading });
    const face = faceAt(chosen, PLACES[place] as [number, number])!;
    expect(tenureKey(tenureAt(chosen, face.id, lens, fromIso(day))!)).toBe(key);
  });
  test('that is open at the Uda grows from the Manchu to the Russian to the Latin text', () => {
    const open = (reading: string) => {
      const chosen = read({ uda: reading });
      const undelimited = chosen.faces.filter(({ id }) => tenureAt(chosen, id, 'dejure', fromIso('1700-01-01'))?.status === 'undelimited');
      return Math.round(undelimited.reduce((sum, { area_km2 }) => sum + area_km2, 0) / 1000);
    };
    expect([open('manchu'), open('russian'), open('latin')]).toEqual([25, 62, 101]);
  });
});

describe('the border', () => {
  const CASES: [clause: string, reading: string, arc: string, day: string, status: string | undefined][] = [
    ['uda', 'russian', 'uda-river', '1700-01-01', 'described'],
    ['uda', 'russian', 'uda-south-rim', '1700-01-01', undefined],
    ['uda', 'manchu', 'uda-south-rim', '1700-01-01', 'described'],
    ['uda', 'manchu', 'ud-south-divide.3', '1700-01-01', undefined],
    ['uda', 'latin', 'uda-north-rim', '1700-01-01', 'described'],
    ['uda', 'latin', 'uda-river', '1800-01-01', undefined],
    ['gorbitsa', 'shilka', 'gorbitsa', '1700-01-01', 'fixed'],
    ['gorbitsa', 'shilka', 'amazar', '1700-01-01', undefined],
    ['gorbitsa', 'amazar', 'amazar', '1700-01-01', 'described'],
    ['gorbitsa', 'amazar', 'gorbitsa', '1700-01-01', undefined],
    ['argun', 'hulun', 'argun.2', '1700-01-01', 'fixed'],
    ['argun', 'meirelke', 'argun.1', '1700-01-01', 'fixed'],
    ['argun', 'meirelke', 'argun.2', '1700-01-01', 'unlaid'],
    ['argun', 'meirelke', 'argun.2', '1727-10-23', 'fixed'],
  ];
  test.each(CASES)('%s read as %s: %s on %s is %s', (clause, reading, arc, day, status) =>
    expect(linesAt(read({ [clause]: reading }), 'dejure', fromIso(day)).get(arc)?.status).toBe(status),
  );
});
