/** Outlines as RFC 7946 wants them, whatever they were. */
import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { readDated } from '../../src/import';
import { cutAtAntimeridian } from '../../src/import/geometry/cut';
import { inside, turning } from '../../src/import/geometry/rings';
import { asFile, collection, feature, square, found } from './fixtures/aland';

const read = (geometry: object | null, root = {}) =>
  readDated([asFile('a', collection([feature({ name: 'A', start_date: '1800' }, geometry)], root))]);
const reversed = ({ coordinates }: Polygon): Polygon => ({ type: 'Polygon', coordinates: coordinates.map((ring) => [...ring].reverse()) });
const kinds = (set: ReturnType<typeof read>) => set.assumptions.map(({ kind }) => kind);

test('rings are turned the right way round, holes against their outlines', () => {
  const holed = { type: 'Polygon', coordinates: [reversed(square(0, 0, 10)).coordinates[0]!, square(4, 4).coordinates[0]!] };
  const set = read(holed);
  const [rings] = set.features[0]!.geometry.coordinates;
  expect(rings!.map((ring) => Math.sign(turning(ring)))).toEqual([1, -1]);
  expect(kinds(set)).toContain('wound');
  expect(kinds(read(square(1)))).not.toContain('wound');
});

test('rings are closed, and those that enclose nothing left out', () => {
  const open = square(1).coordinates[0]!.slice(0, -1);
  const set = read({
    type: 'MultiPolygon',
    coordinates: [
      [open],
      [
        [
          [5, 5],
          [6, 6],
        ],
      ],
      [],
    ],
  });
  expect(set.features[0]!.geometry.coordinates).toEqual(square(1).coordinates.map((ring) => [ring]));
  expect(kinds(set)).toEqual(expect.arrayContaining(['closed', 'dropped-rings']));
});

test('polygons are taken out of collections of geometries', () => {
  const inner = { type: 'GeometryCollection', geometries: [square(3), { type: 'Point', coordinates: [1, 1] }] };
  expect(read({ type: 'GeometryCollection', geometries: [square(1), inner] }).features[0]!.geometry.coordinates).toHaveLength(2);
});

test('heights are left out', () => {
  const high = { type: 'Polygon', coordinates: square(1).coordinates.map((ring) => ring.map((position) => [...position, 120])) };
  expect(read(high).features[0]!.geometry.coordinates[0]).toEqual(square(1).coordinates);
});

test.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'urn:ogc:def:crs:EPSG::4326'])('%s is longitude and latitude', (name) => {
  expect(read(square(1), { crs: { type: 'name', properties: { name } } }).features[0]!.geometry.coordinates).toEqual([
    square(1).coordinates,
  ]);
});

test('NAD83 is taken as it is, and told', () => {
  expect(kinds(read(square(1), { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4269' } } }))).toContain('datum');
});

test('Web Mercator is brought to degrees, and told', () => {
  // reckoned apart: x = R lon, y = R ln tan(45 deg + lat / 2), R = 6378137 m
  const metres = ([lon, lat]: Position) => [
    (6378137 * lon! * Math.PI) / 180,
    6378137 * Math.log(Math.tan(Math.PI / 4 + (lat! * Math.PI) / 360)),
  ];
  const set = read(
    { type: 'Polygon', coordinates: square(10).coordinates.map((ring) => ring.map(metres)) },
    { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } } },
  );
  expect(kinds(set)).toContain('mercator');
  const [ring] = set.features[0]!.geometry.coordinates[0]!;
  for (const [i, [lon, lat]] of ring!.entries()) {
    expect(lon).toBeCloseTo(square(10).coordinates[0]![i]![0]!, 9);
    expect(lat).toBeCloseTo(square(10).coordinates[0]![i]![1]!, 9);
  }
});

test('latitudes that come first are swapped, and told', () => {
  const east = square(120, 40);
  const set = read({ type: 'Polygon', coordinates: east.coordinates.map((ring) => ring.map(([lon, lat]) => [lat, lon])) });
  expect(kinds(set)).toContain('swapped');
  expect(set.features[0]!.geometry.coordinates.flat(2).every(([lon]) => lon! >= 120)).toBe(true);
});

test('one odd latitude among good ones does not swap all', () => {
  const good = Array.from({ length: 30 }, (_, i) => feature({ name: `${i}`, start_date: '1800' }, square(i)));
  const set = readDated([asFile('a', collection([...good, feature({ name: 'x', start_date: '1800' }, square(3, 95))]))]);
  expect(set.features).toHaveLength(30);
  expect(found(set)).toMatchObject([{ kind: 'latitude-range', count: 1 }]);
});

test.each<[string, Position[], string]>([
  [
    'that run beyond 180',
    [
      [170, 50],
      [190, 50],
      [190, 60],
      [170, 60],
      [170, 50],
    ],
    'wrapped',
  ],
  [
    'that jump from one side to the other',
    [
      [170, 50],
      [-170, 50],
      [-170, 60],
      [170, 60],
      [170, 50],
    ],
    'antimeridian',
  ],
])('outlines %s are cut at the antimeridian', (_, ring, kind) => {
  const set = read({ type: 'Polygon', coordinates: [ring] });
  expect(kinds(set)).toContain(kind);
  const pieces = set.features[0]!.geometry.coordinates;
  expect(pieces.map(([outer]) => outer!.map(([lon]) => lon!)).map((lons) => [Math.min(...lons), Math.max(...lons)])).toEqual([
    [170, 180],
    [-180, -170],
  ]);
});

test('a map of the whole world is not taken for a crossing', () => {
  const world = {
    type: 'Polygon',
    coordinates: [
      [
        [-180, -80],
        [180, -80],
        [180, 80],
        [-180, 80],
        [-180, -80],
      ],
    ],
  };
  expect(read(world).features[0]!.geometry.coordinates).toEqual([world.coordinates]);
});

/** A star around a point, with a hole: never crossing itself, with many bays for the meridian to run through. */
const star = fc
  .record({ lon: fc.integer({ min: 150, max: 210 }), radii: fc.array(fc.integer({ min: 4, max: 40 }), { minLength: 5, maxLength: 24 }) })
  .map(({ lon, radii }) => {
    const at = (radius: number, i: number): Position => [
      lon + radius * Math.cos((2 * Math.PI * i) / radii.length),
      radius * Math.sin((2 * Math.PI * i) / radii.length),
    ];
    const outer = radii.map(at);
    const hole = radii.map((_, i) => at(2, i)).reverse();
    return [outer, hole].map((ring) => [...ring, ring[0]!]);
  });
const area = (rings: Position[][]) => rings.reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * Math.abs(turning(ring)), 0);
const holds = (rings: Position[][], place: Position) => rings.filter((ring) => inside(ring, place)).length % 2 === 1;

test('cutting keeps the area, stays within the world, and keeps what is inside inside', () => {
  fc.assert(
    fc.property(
      star,
      fc.array(fc.tuple(fc.double({ min: 110, max: 250, noNaN: true }), fc.double({ min: -39, max: 39, noNaN: true }))),
      (rings, places) => {
        const pieces = cutAtAntimeridian(rings);
        expect(pieces.flat(2).every(([lon]) => Math.abs(lon!) <= 180)).toBe(true);
        expect(pieces.reduce((sum, piece) => sum + area(piece), 0)).toBeCloseTo(area(rings), 6);
        for (const [x, y] of places) {
          const lon = x > 180 ? x - 360 : x;
          if (Math.abs(Math.abs(lon) - 180) > 1e-6)
            expect(pieces.filter((piece) => holds(piece, [lon, y])).length).toBe(holds(rings, [x, y]) ? 1 : 0);
        }
      },
    ),
    { numRuns: 300 },
  );
});
