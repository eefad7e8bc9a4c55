import { describe, expect, it } from 'vitest';
import type { Position } from 'geojson';
import { areaKm2 } from '../../src/core/area';
import { checkDrawn } from '../../src/core/drawn';
import { readDrawn } from '../../src/core/read-drawn';

const SQUARE: Position[] = [
  [110, 50],
  [112, 50],
  [112, 51],
  [110, 51],
  [110, 50],
];
const square = { type: 'Polygon', coordinates: [SQUARE] };
const clockwise = { type: 'Polygon', coordinates: [SQUARE.toReversed()] };
const hole: Position[] = [
  [111, 50.2],
  [111.5, 50.2],
  [111.5, 50.5],
  [111, 50.5],
];

describe('an area that a reader gives', () => {
  it.each([
    ['west, south, east and north', '110 50 112 51'],
    ['the same with commas', '110, 50, 112, 51'],
    ['a GeoJSON polygon', JSON.stringify(square)],
    ['one that runs clockwise', JSON.stringify(clockwise)],
    ['one that is not closed', JSON.stringify({ type: 'Polygon', coordinates: [SQUARE.slice(0, 4)] })],
    [
      'one with heights and too many decimals',
      JSON.stringify({ type: 'Polygon', coordinates: [SQUARE.map(([x, y]) => [x! + 1e-7, y!, 300])] }),
    ],
    ['a feature', JSON.stringify({ type: 'Feature', properties: {}, geometry: square })],
    ['a collection', JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: square }] })],
  ])('is read from %s', (_, text) => {
    expect(readDrawn(text)).toEqual({ area: square });
  });
  it('may have a hole, which then runs the other way', () => {
    const drawn = checkDrawn([[SQUARE, hole]]);
    expect(drawn).toMatchObject({ area: { coordinates: [SQUARE, [hole[0], hole[3], hole[2], hole[1], hole[0]].map((at) => at)] } });
  });
  it('may have several parts', () => {
    const far = SQUARE.map(([x, y]) => [x! + 5, y!]);
    expect(readDrawn(JSON.stringify({ type: 'MultiPolygon', coordinates: [[SQUARE], [far]] }))).toMatchObject({
      area: { type: 'MultiPolygon' },
    });
  });
  it.each([
    ['nothing', '  ', { kind: 'empty' }],
    ['words', 'the Amur', { kind: 'box' }],
    ['a box turned round', '112 50 110 51', { kind: 'box' }],
    ['three numbers', '110 50 112', { kind: 'box' }],
    ['broken JSON', '{"type": "Polygon"', { kind: 'unreadable' }],
    ['other JSON', '{"name": "Amur"}', { kind: 'unreadable' }],
    ['words as coordinates', '{"type":"Polygon","coordinates":[[["a","b"]]]}', { kind: 'unreadable' }],
    ['a line', '{"type":"LineString","coordinates":[[110,50],[112,51]]}', { kind: 'noPolygon' }],
    ['an empty collection', '{"type":"FeatureCollection","features":[]}', { kind: 'noPolygon' }],
    ['latitude 95', '110 50 112 95', { kind: 'range', at: [112, 95] }],
    ['a ring without land', '{"type":"Polygon","coordinates":[[[110,50],[112,50],[110,50]]]}', { kind: 'nothing' }],
    [
      'a bow tie',
      '{"type":"Polygon","coordinates":[[[110,50],[112,51],[112,50],[110,51],[110,50]]]}',
      { kind: 'crosses', at: [111, 50.5] },
    ],
  ])('is refused when it is %s', (_, text, problem) => {
    expect(readDrawn(text)).toEqual({ problem });
  });
});

describe('a circle that a reader writes', () => {
  it.each(['127 50 150 km', '127, 50, 150km', '127; 50; 150 км', '127 50 150 公里'])('%s holds what a circle of 150 km holds', (text) => {
    const drawn = readDrawn(text);
    if (!('area' in drawn)) throw new Error(JSON.stringify(drawn));
    expect(areaKm2(drawn.area) / (Math.PI * 150 ** 2)).toBeCloseTo(1, 2);
  });
  it.each(['127 50 0 km', '127 50 6000 km'])('%s is none', (text) => expect(readDrawn(text)).toEqual({ problem: { kind: 'box' } }));
  it('is told where its middle is off the earth', () =>
    expect(readDrawn('127 95 10 km')).toEqual({ problem: { kind: 'range', at: [127, 95] } }));
});
