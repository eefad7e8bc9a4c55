/** The doctor for anybody's GeoJSON: shapes, rings, and how the polygons of one map fit together. */
import { describe, expect, test } from 'vitest';
import type { Position } from 'geojson';
import { sayFault } from '../../src/core/fault';
import { diagnose } from '../../src/doctor';

/** What is said of a file with this content. */
const said = (content: unknown): string[] =>
  diagnose([{ name: 'F', bytes: new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)) }]).findings.map(
    sayFault,
  );

const polygon = (...coordinates: Position[][]) => ({ type: 'Polygon', coordinates });
const box = (x: number, y: number, size: number): Position[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const feature = (id: string, geometry: object, properties: object = {}) => ({ type: 'Feature', id, properties, geometry });
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features });

describe('one geometry', () => {
  test('that is right', () => expect(said(polygon(box(0, 0, 4), box(1, 1, 1).toReversed()))).toEqual([]));

  const CASES: [title: string, content: unknown, fault: string][] = [
    [
      'text that is not JSON',
      '{"type": "Point",\n  "coordinates": [1, 2,]}',
      'error: F: (file): line 2, column 24 is not JSON (a comma before it is one too many). Look for a missing comma, quote or bracket just before that place.',
    ],
    [
      'a type that every object has',
      { type: 'constructor' },
      'error: F: (file): "type" is "constructor". Make it one of FeatureCollection, Feature, Point',
    ],
    ['no type', [[]], 'error: F: (file): "type" is missing'],
    ['a crs', { type: 'Point', coordinates: [1, 2], crs: {} }, 'error: F: (file): has a "crs". Remove it: GeoJSON is always WGS84'],
    [
      'coordinates that make the validator throw',
      { type: 'Polygon', coordinates: [[]] },
      'error: F: (feature 1): a ring has no positions.',
    ],
    [
      'an open ring',
      polygon([
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ]),
      'error: F: (feature 1) at 0,1: a ring does not end where it begins. Repeat its first position at its end.',
    ],
    [
      'a clockwise outer ring',
      polygon(box(0, 0, 4).toReversed()),
      'error: F: (feature 1) at 0,0: an outer ring runs clockwise. Turn the order of its points round (right-hand rule, RFC 7946).',
    ],
    ['a counterclockwise hole', polygon(box(0, 0, 4), box(1, 1, 1)), 'at 1,1: a hole runs counterclockwise.'],
    ['a hole outside', polygon(box(0, 0, 4), box(6, 6, 1).toReversed()), 'at 6,6: a hole lies outside its outer ring.'],
    [
      'a bow tie',
      polygon([
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 3],
        [0, 0],
      ]),
      'a ring crosses itself. Untangle it there.',
    ],
    [
      'a ring of nothing',
      polygon([
        [0, 0],
        [1, 1],
        [2, 2],
        [0, 0],
      ]),
      'at 0,0: a ring encloses nothing.',
    ],
    [
      'a latitude of 95',
      polygon(box(0, 91, 4)),
      'error: F: (file): 5 latitudes are beyond 90, and no longitude is: the two are swapped. Longitude comes first: swap the two.',
    ],
    ['a longitude of 400', { type: 'Point', coordinates: [400, 0] }, 'at 400,0: longitude 400 is beyond 180.'],
    ['an empty polygon', { type: 'MultiPolygon', coordinates: [] }, 'has no coordinates. Draw it, or remove the feature.'],
    [
      'too many decimals',
      { type: 'Point', coordinates: [1.23456789, 0] },
      'warning: F: (feature 1) at 1.23456789,0: 1.23456789 has more than 6 decimals.',
    ],
    [
      'a line that crosses itself',
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [2, 2],
          [2, 0],
          [0, 2],
        ],
      },
      'at 1,1: the line crosses itself.',
    ],
  ];
  test.each(CASES)('%s', (_, content, fault) => expect(said(content).join('\n')).toContain(fault));
});

describe('polygons of one map', () => {
  //   +---+---+
  //   | a | b |     a common border with the same corners is right
  //   +---+---+
  test('that share a border', () =>
    expect(said(collection(feature('a', polygon(box(0, 0, 2))), feature('b', polygon(box(2, 0, 2)))))).toEqual([]));

  test('that cross', () =>
    expect(said(collection(feature('a', polygon(box(0, 0, 2))), feature('b', polygon(box(1, 1, 2)))))).toEqual([
      expect.stringMatching(/^error: F: a at [12],[12]: overlaps "b"\. Take the common land from one of the two\.$/),
    ]));
  test('of which one lies in the other', () =>
    expect(said(collection(feature('a', polygon(box(0, 0, 4))), feature('b', polygon(box(1, 1, 1)))))).toEqual([
      expect.stringContaining('error: F: a at 1,1: overlaps "b". Take the common land from one of the two.'),
    ]));
  //   a and b share corners and cover the same middle
  test('that overlap though no borders cross', () => {
    const a = polygon([
      [0, 0],
      [1, 0],
      [2, 0],
      [2, 2],
      [1, 2],
      [0, 2],
      [0, 0],
    ]);
    const b = polygon([
      [1, 0],
      [2, 0],
      [3, 0],
      [3, 2],
      [2, 2],
      [1, 2],
      [1, 0],
    ]);
    expect(said(collection(feature('a', a), feature('b', b)))).toEqual([expect.stringContaining('error: F: a at 1.5,0: overlaps "b".')]);
  });
  //   +---+---+
  //   | a | b |
  //   +--++-+-+     between three of them a triangle is left
  //   |  \./  |
  test('with a gap between them', () => {
    const a = polygon([
      [0, 0],
      [4, 0],
      [3, 1],
      [2, 2],
      [0, 4],
      [0, 0],
    ]);
    const b = polygon([
      [4, 0],
      [4, 4],
      [0, 4],
      [2, 2],
      [3, 2],
      [3, 1],
      [4, 0],
    ]);
    expect(said(collection(feature('a', a), feature('b', b)))).toEqual([
      'warning: F: a at 3,1: there is a gap between a, b. Close it, if it is not water.',
    ]);
  });
  test('of which one has a corner too few', () => {
    const b = (west: number) =>
      feature(
        'b',
        polygon([
          [2, 0],
          [4, 0],
          [4, 2],
          [2, 2],
          [west, 1],
          [2, 0],
        ]),
      );
    const a = feature('a', polygon(box(0, 0, 2)));
    expect(said(collection(a, b(2)))).toEqual([
      'warning: F: a at 2,1: a corner of "b" lies on its border, which has none there. Give both the same corners.',
    ]);
    expect(said(collection(a, b(1.5))).join()).toContain('error: F: a at 1.5,1: overlaps "b"');
  });
  test('under different lenses do not overlap', () => {
    const lens = (name: string) => feature(name, polygon(box(0, 0, 2)), { lens: name });
    expect(said(collection(lens('dejure'), lens('defacto')))).toEqual([]);
    expect(said(collection(lens('dejure'), lens('both')))).toEqual([expect.stringContaining('overlaps')]);
  });
  //   1850 --- old ---> 1860 --- new --->     the same land, one after the other
  test('at different times do not overlap', () => {
    const span = (id: string, start_date: string, end_date: string | null) =>
      feature(id, polygon(box(0, 0, 2)), { name: id, source: 'made up', start_date, end_date });
    expect(said(collection(span('old', '1850-01-01', '1860-01-01'), span('new', '1860-01-01', null)))).toEqual([]);
    expect(said(collection(span('old', '1850-01-01', '1860-01-02'), span('new', '1860-01-01', null)))).toEqual([
      expect.stringContaining('error: F: old at 1,0: overlaps "new"'),
    ]);
    expect(said(collection(span('old', '1850-01-01', null), feature('ever', polygon(box(0, 0, 2)))))).toContainEqual(
      expect.stringContaining('overlaps'),
    );
  });
  test('of a table of changes overlap only on one day', () => {
    const step = (id: string, effective: string) => feature(id, polygon(box(0, 0, 2)), { effective, of: id });
    expect(said(collection(step('a', '1858-05-28'), step('b', '1860-11-14')))).toEqual([]);
    expect(said(collection(step('a', '1858-05-28'), step('b', '1858-05-28')))).toEqual([expect.stringContaining('overlaps')]);
  });
});
