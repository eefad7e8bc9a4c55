import { expect, test } from 'vitest';
import { fromIso } from '../../src/core/time';
import { placeData, writtenOn, type Span } from '../../src/map/places';
import type { Outline } from '../../src/core/model';

const day = fromIso;
//            1850      1856      1861
//  post      |------------------->       the mark
//  post~0    |------------------->       its name all along
//  post~1         |---------|            a name that it took for a while
const span = (id: string, from: string, to?: string): Span => {
  const [place, name] = id.split('~');
  return { id, place: place!, isMark: name === undefined, from: day(from), to: to ? day(to) : Infinity };
};
const spans = [span('post', '1850-01-01'), span('post~0', '1850-01-01'), span('post~1', '1853-01-01', '1858-01-01')];

test.each([
  ['1849-12-31', []],
  ['1850-01-01', ['post', 'post~0']],
  ['1853-01-01', ['post', 'post~1']],
  ['1857-12-31', ['post', 'post~1']],
  ['1858-01-01', ['post', 'post~0']],
])('on %s the map writes %j: one name for a place, the one it took last', (iso, written) => {
  expect([...writtenOn(spans, day(iso))]).toEqual(written);
});

//   . blago (two names)        its names go beside it
//   . aigun (two names)        0.3 degrees to the south: below
//   . fort (one name)          0.3 degrees further: it finds room by itself
//                . far (two)   4 degrees to the east: beside
test('names of a renamed place go below it where another renamed place lies just north, and of no other', () => {
  const place = (id: string, coordinates: number[], ...names: string[]) => ({
    type: 'Feature',
    id,
    properties: { kind: 'town', names: names.map((en) => ({ text: { en } })) },
    geometry: { type: 'Point', coordinates },
  });
  const features = [
    place('blago', [127.5, 50.3], 'Post', 'Blago'),
    place('aigun', [127.5, 50], 'Aigun', 'Aihui'),
    place('fort', [127.5, 49.7], 'Fort'),
    place('far', [131.5, 49.9], 'Far', 'Farther'),
  ];
  const { features: made } = placeData({ places: { type: 'FeatureCollection', features } } as unknown as Outline);
  expect(made.filter(({ properties }) => properties?.below).map(({ properties }) => properties?.id)).toEqual(['aigun~0', 'aigun~1']);
});
