import geographiclib from 'geographiclib-geodesic';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Polygon, Position } from 'geojson';
import { areaKm2, authalicLatitude, densify, densifyLine } from '../../src/core/area';
import { lengthKm } from '../../src/core/length';

const WGS84 = geographiclib.Geodesic.WGS84;

/** Karney's area of one ring, km2. */
function geodesicArea(ring: Position[]): number {
  const polygon = WGS84.Polygon(false);
  for (const [lon, lat] of ring.slice(0, -1)) polygon.AddPoint(lat!, lon!);
  return Math.abs(polygon.Compute(false, true).area!) / 1e6;
}

const box = (west: number, south: number, width: number, height: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + width, south],
      [west + width, south + height],
      [west, south + height],
      [west, south],
    ],
  ],
});

describe('area on the ellipsoid', () => {
  test('is that of GeographicLib to a part in a million, anywhere in the frame', () => {
    const boxes = fc.record({
      west: fc.double({ min: 60, max: 155, noNaN: true }),
      south: fc.double({ min: 18, max: 70, noNaN: true }),
      width: fc.double({ min: 0.1, max: 5, noNaN: true }),
      height: fc.double({ min: 0.1, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(boxes, ({ west, south, width, height }) => {
        const shape = box(west, south, width, height);
        const theirs = geodesicArea(densify(shape, 0.02).coordinates[0]!);
        expect(Math.abs(areaKm2(shape) / theirs - 1)).toBeLessThan(1e-6);
      }),
      { numRuns: 40 },
    );
  });

  test('of a hemisphere is half of 510,065,621.724 km2', () => {
    const octant = box(0, 0, 90, 90);
    expect(areaKm2(octant) * 8).toBeCloseTo(510_065_621.724, -2);
  });

  test('leaves holes out, whichever way they run', () => {
    const [outer] = box(100, 50, 2, 2).coordinates;
    const [hole] = box(100.5, 50.5, 1, 1).coordinates;
    const whole = areaKm2({ type: 'Polygon', coordinates: [outer!] }) - areaKm2({ type: 'Polygon', coordinates: [hole!] });
    expect(areaKm2({ type: 'Polygon', coordinates: [outer!, hole!.toReversed()] })).toBeCloseTo(whole, 6);
    expect(areaKm2({ type: 'Polygon', coordinates: [outer!, hole!] })).toBeCloseTo(whole, 6);
  });

  test('adds up: two halves are the whole', () => {
    const halves = areaKm2(box(100, 50, 1, 2)) + areaKm2(box(101, 50, 1, 2));
    expect(halves / areaKm2(box(100, 50, 2, 2)) - 1).toBeCloseTo(0, 10);
  });

  test('does not change what it is given', () => {
    const shape = box(100, 50, 2, 2);
    const before = JSON.stringify(shape);
    areaKm2(shape);
    expect(JSON.stringify(shape)).toBe(before);
  });
});

test('authalic latitudes are those of the WGS84 tables', () => {
  expect(authalicLatitude(0)).toBe(0);
  expect(authalicLatitude(90)).toBeCloseTo(90, 12);
  expect(authalicLatitude(45)).toBeCloseTo(44.871701, 4); // beta = phi - 0.128298 sin 2 phi: Snyder 3-18 with the WGS84 eccentricity
  expect(authalicLatitude(-30)).toBeCloseTo(-authalicLatitude(30), 12);
});

describe('densifying', () => {
  test('cuts each edge into equal steps no longer than asked, corners kept', () => {
    expect(
      densifyLine(
        [
          [0, 0],
          [1, 0],
          [1, 0.3],
        ],
        0.5,
      ),
    ).toEqual([
      [0, 0],
      [0.5, 0],
      [1, 0],
      [1, 0.3],
    ]);
  });
  test('of nothing is nothing', () => expect(densifyLine([], 1)).toEqual([]));
});

test('lengths are geodesic to a part in ten thousand', () => {
  const steps = fc.tuple(
    fc.double({ min: 60, max: 159, noNaN: true }),
    fc.double({ min: 18, max: 72, noNaN: true }),
    fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    fc.double({ min: -0.5, max: 0.5, noNaN: true }),
  );
  fc.assert(
    fc.property(
      steps.filter(([, , dx, dy]) => Math.hypot(dx, dy) > 0.01),
      ([lon, lat, dx, dy]) => {
        const theirs = WGS84.Inverse(lat, lon, lat + dy, lon + dx).s12! / 1000;
        expect(
          Math.abs(
            lengthKm([
              [lon, lat],
              [lon + dx, lat + dy],
            ]) /
              theirs -
              1,
          ),
        ).toBeLessThan(1e-4);
      },
    ),
  );
});
