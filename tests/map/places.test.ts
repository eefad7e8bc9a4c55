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

//                  . blago (two names)    east of it, as usual
//    . mergen (two)                         2.3 degrees to the west: west of it, away from the names of aigun
//    o post (two)                           just south of mergen: below
//                  . aigun (two names)      just south of blago: below
//                  . fort (one name)        it finds room by itself
//                               . far (two) 4 degrees to the east: east of it
// o lone (two)                              a row with mergen, but from afar a post bears no name: east of it
test('names of a renamed town stand where those of its renamed neighbours do not', () => {
  const place = (id: string, coordinates: number[], names: string[], kind = 'town') => ({
    type: 'Feature',
    id,
    properties: { kind, names: names.map((en) => ({ text: { en } })) },
    geometry: { type: 'Point', coordinates },
  });
  const features = [
    place('blago', [127.5, 50.3], ['Post', 'Blago']),
    place('mergen', [125.2, 49.4], ['Mergen', 'Nenjiang']),
    place('post', [125.2, 49.2], ['Post', 'Stanitsa'], 'post'),
    place('aigun', [127.5, 50], ['Aigun', 'Aihui']),
    place('fort', [127.5, 49.7], ['Fort']),
    place('far', [131.5, 49.9], ['Far', 'Farther']),
    place('lone', [124, 50.1], ['Lone', 'Alone'], 'post'),
  ];
  const { features: made } = placeData({ places: { type: 'FeatureCollection', features } } as unknown as Outline);
  const sides = made.filter(({ properties }) => properties?.part === 'rename').map(({ properties }) => [properties?.id, properties?.side]);
  expect(sides).toEqual([
    ['blago~0', undefined],
    ['blago~1', undefined],
    ['mergen~0', 'west'],
    ['mergen~1', 'west'],
    ['post~0', 'below'],
    ['post~1', 'below'],
    ['aigun~0', 'below'],
    ['aigun~1', 'below'],
    ['far~0', undefined],
    ['far~1', undefined],
    ['lone~0', undefined],
    ['lone~1', undefined],
  ]);
});
