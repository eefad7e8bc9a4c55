/** The western clause of Peking as each text of it reads, the line of 1864 that came of it, and its crest of the Tian Shan as each side has it. */
import { describe, expect, test } from 'vitest';
import { tenureAt } from '../../src/core/history';
import { readAtlas } from '../../src/core/reading';
import { fromIso } from '../../src/core/time';
import { realAtlas } from './atlas';

const atlas = realAtlas();

/** Status and holders in law on a day, one clause read in its own way. */
function heldIf(clause: string, reading: string, region: string, day: string): string {
  const read = readAtlas(atlas, { dates: 'effective', clauses: { [clause]: reading } });
  const tenure = tenureAt(read, region, 'dejure', fromIso(day));
  return `${tenure?.status} ${tenure?.holders.join('+')}`;
}

describe('between the treaty of 1860 and the line of 1864 the land in law', () => {
  const held = (reading: string, region: string, day: string) => heldIf('pickets', reading, region, day);

  test.each([
    ['undrawn', 'claimed china', 'held china'],
    ['permanent', 'held russia', 'held china'],
    ['existing', 'held china', 'held china'],
  ])('with the posts read as %s is %s outside the permanent posts, %s inside', (reading, outside, inside) => {
    for (const region of ['balkhash-zaisan', 'issyk-kul', 'sary-jaz', 'ak-sai']) expect(held(reading, region, '1862-01-01')).toBe(outside);
    for (const region of ['zaisan-east', 'ili-west', 'dzungaria', 'kobdo']) expect(held(reading, region, '1862-01-01')).toBe(inside);
  });

  test.each(['undrawn', 'permanent', 'existing'])('is forgotten once the line stands (%s)', (reading) => {
    for (const region of ['balkhash-zaisan', 'issyk-kul']) expect(held(reading, region, '1864-10-07')).toBe('held russia');
  });
});

describe('between the two crests of the Tian Shan the land in law', () => {
  test.each([
    ['summits', 'held russia', 'held russia'],
    ['watershed', 'held china', 'held russia'],
  ])('with the crest read as the %s is %s from 1864 and %s once the marks stand', (reading, before, after) => {
    for (const region of ['sary-jaz', 'ak-sai']) {
      expect(heldIf('tian-shan', reading, region, '1870-01-01')).toBe(before);
      expect(heldIf('tian-shan', reading, region, '1884-06-03')).toBe(after);
    }
    expect(heldIf('tian-shan', reading, 'issyk-kul', '1870-01-01')).toBe('held russia');
  });
});

describe('the line of 1864', () => {
  const pieces = (act: string, article: string) =>
    atlas.layings.filter(({ settlement, article: laid }) => settlement === act && laid === article).map(({ arc }) => arc);

  test('is laid in the pieces that its articles and the marks of 1869 and 1870 speak of', () => {
    const toTheRiver = [1, 2, 3, 4, 5, 6].map((n) => `line-1864-zaisan.${n}`);
    expect(pieces('chuguchak-1864', 'art-1')).toEqual(expect.arrayContaining(toTheRiver));
    expect(pieces('kobdo-1869', 'marks')).toEqual(expect.arrayContaining(toTheRiver));
    for (const [act, article] of [
      ['chuguchak-1864', 'art-2'],
      ['tarbagatai-1870', 'marks'],
    ] as const)
      expect(pieces(act, article)).toContain('line-1864-zaisan.7');
    expect(pieces('chuguchak-1864', 'art-3')).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6].map((n) => `line-1864-ili.${n}`)));
  });

  test('says of each piece how far it can be trusted: what follows a river or a crest better than what is inferred', () => {
    const errors = (kinds: string[]) =>
      atlas.arcs.filter(({ id, kind }) => /^line-1864-(ili|zaisan)\./.test(id) && kinds.includes(kind)).map(({ error_km }) => error_km);
    expect(Math.max(...errors(['river', 'lake', 'crest']))).toBeLessThanOrEqual(5);
    expect(Math.min(...errors(['conventional']))).toBeGreaterThanOrEqual(10);
  });
});
