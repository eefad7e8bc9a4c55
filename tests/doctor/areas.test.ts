/** The polygons of a file that is only looked through for where they lie. */
import { describe, expect, test } from 'vitest';
import { areasOf } from '../../src/doctor';
import { box, collection, feature, file, hole, polygon, tell } from './build';

const [one, two] = [box(0, 0, 2), box(5, 0, 2)];
const collected = (...geometries: unknown[]) => ({ type: 'GeometryCollection', geometries });
const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } });
const bowTie = polygon([
  [5, 0],
  [7, 2],
  [7, 0],
  [5, 3],
  [5, 0],
]);

test.each([
  ['side by side', collection(feature(polygon(one)), feature(polygon(two)))],
  ['in collections within one another', feature(collected(polygon(one), collected({ type: 'Point', coordinates: [9, 9] }, polygon(two))))],
  ['of a topology', { type: 'Topology', arcs: [one, two], objects: { land: { type: 'MultiPolygon', arcs: [[[0]], [[1]]] } } }],
  ['after a byte order mark', `\ufeff${JSON.stringify(collection(feature(polygon(one)), feature(polygon(two))))}`],
  ['beside what has no place', collection(feature(null), feature(polygon(one)), feature(polygon(two)))],
  ['in degrees, as everybody has them', { ...collection(feature(polygon(one)), feature(polygon(two))), ...crs('EPSG:4326') }],
])('%s are all found', (_, content) => expect(areasOf(file(content))).toEqual({ areas: [[one], [two]], faults: [] }));

test.each([
  ['either direction of a ring', feature(polygon(one.toReversed(), hole(0.5, 0.5, 1).toReversed()))],
  ['dates that nobody can read', feature(polygon(one), { name: 'a', start_date: 'the Flood', end_date: 'Doomsday' })],
  ['an end before the beginning', feature(polygon(one), { name: 'a', start_date: '1860', end_date: '1850' })],
])('%s takes nothing from them', (_, content) => {
  const { areas, faults } = areasOf(file(content));
  expect(faults).toEqual([]);
  expect(areas).toHaveLength(1);
});

describe('what spoils them is told', () => {
  test.each([
    ['of the feature that has it', collection(feature(polygon(one)), feature(bowTie)), /^bow-tie \(feature 2\) /],
    ['by the id that it has', collection(feature(polygon(one)), feature(bowTie, {}, 'tie')), /^bow-tie tie /],
    [
      'though nobody can read its date',
      collection(feature(polygon(one)), feature(bowTie, { id: 'tie', start_date: 'the Flood' })),
      /^bow-tie tie /,
    ],
    ['of a frame that is not known here', { ...polygon(one), ...crs('EPSG:28992') }, /^foreign-crs \(file\): has a "crs" \(EPSG:28992\)/],
    ['of what is no JSON', '{"type":', /^not-json /],
  ])('%s', (_, content, words) => expect(areasOf(file(content)).faults.map(tell)).toEqual([expect.stringMatching(words)]));
});
