/** A repaired copy: what is mended is gone, what is not is left, and no land is lost on the way. */
import fc from 'fast-check';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../src/core/area';
import { diagnose, repair } from '../../src/doctor';
import { box, collection, feature, file, hole, polygon, tell } from './build';

function mended(content: unknown) {
  const files = [file(content)];
  const { files: after, done, left } = repair(files, diagnose(files));
  return {
    value: JSON.parse(new TextDecoder().decode(after[0]!.bytes)),
    done: done.map(({ kind }) => kind),
    left: left.map(tell),
    name: after[0]!.name,
  };
}

const M = 0.00001;
/** Beyond 70 degrees, on the ellipsoid; km2 (Snyder, Map Projections, 1987, eq. 3-12). */
const POLAR = 15506341;
const CASES: [label: string, bad: unknown, kind: string, areas: number[]][] = [
  ['winding', polygon(hole(0, 0, 2)), 'winding', [49_233]],
  ['closure', polygon(box(0, 0, 2).slice(0, 4)), 'unclosed-ring', [49_233]],
  ['a corner twice', polygon([...box(0, 0, 2).slice(0, 2), [2, 0], ...box(0, 0, 2).slice(2)]), 'duplicate-vertex', [49_233]],
  [
    'a spike',
    polygon([
      [0, 0],
      [2, 0],
      [2, 1],
      [5, 1],
      [2, 1],
      [2, 2],
      [0, 2],
      [0, 0],
    ]),
    'spike',
    [49_233],
  ],
  [
    'a hole that is a line',
    polygon(box(0, 0, 2), [
      [1, 1],
      [1.5, 1],
      [1.2, 1],
      [1, 1],
    ]),
    'zero-area',
    [49_233],
  ],
  [
    'decimals',
    polygon([
      [0, 0],
      [2.000000001, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ]),
    'too-precise',
    [49_233],
  ],
  ['latitude first', polygon(box(0, 100, 2).map(([x, y]) => [x, y])), 'swapped-coordinates', [49_233]],
  ['a turn too many', polygon(box(360, 0, 2)), 'longitude-range', [49_233]],
  [
    'the antimeridian',
    polygon([
      [179, 0],
      [-179, 0],
      [-179, 2],
      [179, 2],
      [179, 0],
    ]),
    'antimeridian',
    [49_233],
  ],
  [
    'a land around the south pole',
    polygon([
      [0, -70],
      [120, -70],
      [-120, -70],
      [0, -70],
    ]),
    'antimeridian',
    [POLAR],
  ],
  [
    'over 180',
    polygon([
      [179, 0],
      [181, 0],
      [181, 2],
      [179, 2],
      [179, 0],
    ]),
    'longitude-range',
    [49_233],
  ],
  [
    'a bow tie',
    polygon([
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0],
    ]),
    'bow-tie',
    [24_617],
  ],
  [
    'metres of the web',
    {
      ...polygon([
        [0, 0],
        [222638.98, 0],
        [222638.98, 222684.21],
        [0, 222684.21],
        [0, 0],
      ]),
      crs: { type: 'name', properties: { name: 'EPSG:3857' } },
    },
    'foreign-crs',
    [49_233],
  ],
  ['a feature twice', collection(feature(polygon(box(0, 0, 2))), feature(polygon(box(0, 0, 2)))), 'duplicate-feature', [49_233]],
  [
    'neighbours that miss each other',
    collection(
      feature(polygon(box(0, 0, 2))),
      feature(
        polygon([
          [2 + 4 * M, 0],
          [4, 0],
          [4, 2],
          [2 + 4 * M, 2],
          [2 + 4 * M, 0],
        ]),
      ),
    ),
    'near-miss',
    [49_233, 49_233],
  ],
];

describe('mends', () => {
  test.each(CASES)('%s', (_, bad, kind, areas) => {
    const { value, done, left } = mended(bad);
    expect({ done, left }).toEqual({ done: expect.arrayContaining([kind]), left: [] });
    const features: Feature<Polygon | MultiPolygon>[] =
      value.type === 'FeatureCollection'
        ? (value as FeatureCollection<Polygon | MultiPolygon>).features
        : [feature(value) as Feature<Polygon>];
    expect(features.map(({ geometry }) => Math.round(areaKm2(geometry)))).toEqual(areas.map((area) => expect.closeTo(area, -2)));
  });
});

test('leaves history, and what it does not understand, to a person', () => {
  const bad = collection(
    feature(polygon(box(0, 0, 2)), { name: 'A', source: 'x', start_date: '1860', end_date: '1850' }),
    feature({ type: 'Circle' }),
  );
  const { value, done, left } = mended(bad);
  expect({ value, done }).toEqual({ value: bad, done: [] });
  expect(left.map((each) => each.split(' ')[0])).toEqual(['unknown-type', 'begin-after-end']);
});

test('writes TopoJSON as GeoJSON, and a file that is no JSON as it was', () => {
  const topology = {
    type: 'Topology',
    arcs: [
      [
        [0, 0],
        [0, 2],
        [2, 2],
        [2, 0],
        [0, 0],
      ],
    ],
    objects: { land: { type: 'Polygon', arcs: [[0]] } },
  };
  expect(mended(topology)).toMatchObject({ name: 'F.geojson', done: ['winding'], left: [] });
  const text = [file('{"type":')];
  expect(repair(text, diagnose(text))).toMatchObject({ files: text, done: [] });
});

/** A star-shaped outline around a place: never crosses itself. */
const star = (x: number, y: number, rays: number[]): Position[] => {
  const points = rays.map((ray, i): Position => {
    const angle = (i / rays.length) * 2 * Math.PI;
    return [x + ray * Math.cos(angle), y + ray * Math.sin(angle)];
  });
  return [...points, points[0]!];
};

test('of any outline, spoilt in the ways that it mends, it makes one without findings and with the same land', () => {
  const rays = fc.array(
    fc.integer({ min: 20, max: 100 }).map((n) => n / 50),
    { minLength: 5, maxLength: 40 },
  );
  fc.assert(
    fc.property(rays, fc.integer({ min: -175, max: 175 }), fc.integer({ min: -80, max: 80 }), fc.nat(31), (ray, x, y, ways) => {
      const whole = star(x, y, ray);
      let ring = whole;
      if (ways & 1) ring = ring.toReversed();
      if (ways & 2) ring = ring.slice(0, -1);
      if (ways & 4) ring = ring.flatMap((at) => [at, at]);
      if (ways & 8) ring = ring.map(([lon, lat]) => [lon! > 180 ? lon! - 360 : lon! < -180 ? lon! + 360 : lon!, lat!]);
      if (ways & 16) ring = [...ring.slice(0, 2), [...ring[1]!.map((v) => v + 0.0000001)], ...ring.slice(2)];
      const { value, left } = mended(polygon(ring));
      expect(left).toEqual([]);
      expect(areaKm2(value) / areaKm2(polygon(whole) as Polygon)).toBeCloseTo(1, 4);
    }),
    { numRuns: 200 },
  );
});
