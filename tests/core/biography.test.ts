import { describe, expect, test } from 'vitest';
import { figuresOf, journeysThrough, neighboursOn, placesIn, spellsOf } from '../../src/core/biography';
import { fromIso } from '../../src/core/time';
import { stubAtlas } from '../map/stub';

const atlas = stubAtlas();
const faceOf = (id: string) => atlas.faces.find((face) => face.id === id)!;

describe('the tenures of a region in one list', () => {
  test('what both lenses agree on stands once, the rest under its own lens', () => {
    expect(spellsOf(atlas, 'east').map(({ tenure, lens }) => [tenure.from, lens, tenure.status])).toEqual([
      ['1640-01-01', 'both', 'held'],
      ['1850-08-13', 'defacto', 'occupied'],
      ['1858-05-28', 'both', 'joint'],
      ['1860-11-14', 'both', 'held'],
    ]);
  });
});

describe('the neighbours of a region on a day', () => {
  const east = (iso: string) =>
    neighboursOn(atlas, 'dejure', fromIso(iso), 'east').map(({ region, borders }) => [region, borders.map(({ settlement }) => settlement)]);

  test('the article that drew the line is told, and a line that none drew has none', () => {
    expect(east('1859-01-01')).toEqual([
      ['zone', ['aigun']],
      ['south', [undefined]],
    ]);
  });
  test('a neighbour under the same holder has no border, and comes last', () => {
    expect(east('1861-01-01')).toEqual([
      ['south', ['peking']],
      ['zone', []],
    ]);
  });
  test('how long they touch is the sum of the arcs between them', () => {
    expect(neighboursOn(atlas, 'dejure', fromIso('1861-01-01'), 'north').map(({ region, km }) => [region, km])).toEqual([
      ['south', 400],
      ['zone', 400],
    ]);
  });
});

test('posts and journeys are told where they stand and where they led, printed figures where they cover', () => {
  expect(placesIn(atlas, faceOf('east')).map(({ id }) => id)).toEqual(['fort']);
  expect(placesIn(atlas, faceOf('north'))).toEqual([]);
  expect(journeysThrough(atlas, faceOf('east')).map(({ expedition, leg }) => [expedition.id, leg.leg])).toEqual([['voyage', 1]]);
  const published = {
    ...{
      id: 'figure',
      settlement: 'aigun',
      regions: ['east', 'zone'],
      printed: '800,000',
      value_km2: 800_000,
      publisher: { en: 'A book' },
    },
    ...{ covers: { en: 'both' }, difference: { en: '' }, confidence: 'A' as const, sources: [] },
  };
  const [figure] = figuresOf({ ...atlas, publishedAreas: [published] }, 'east');
  expect([figure?.published.id, figure?.km2]).toEqual(['figure', 800_000]);
  expect(figuresOf({ ...atlas, publishedAreas: [published] }, 'south')).toEqual([]);
});
