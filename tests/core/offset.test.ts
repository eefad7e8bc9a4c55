import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { lineOffsets, placesAlong, quantiles } from '../../src/core/offset';
import { randomOf } from '../import/compose/made';

/** A degree of latitude at the equator is 110.574 km, one of longitude 111.320 km (WGS84). */
const NORTH = 110.574;
const EAST = 111.32;
const meridian = (lon: number, from: number, to: number): Position[] => [
  [lon, from],
  [lon, to],
];

describe('the offset of two lines', () => {
  test('is that to the nearest of all their pieces, near or far', () => {
    const random = randomOf(5);
    const somewhere = (): Position => [100 + random() * 20, 40 + random() * 10];
    const theirs = Array.from({ length: 60 }, () => [somewhere(), somewhere(), somewhere()]);
    const short = theirs.map(([a]) => [a!, [a![0]! + 0.01, a![1]! + 0.01]]);
    const far: Position[] = [[170, -20]];
    for (const lines of [theirs, short]) {
      const pieces = lines.flatMap((line) => line.slice(1).map((to, i) => [[line[i]!, to]]));
      for (const place of [...far, ...Array.from({ length: 40 }, somewhere)]) {
        const each = pieces.map((piece) => lineOffsets([[place]], piece, 1)[0]!);
        expect(lineOffsets([[place]], lines, 1)[0]).toBe(Math.min(...each));
      }
    }
  });

  test('is nothing for a line and itself, however its positions are set', () => {
    const cut: Position[] = [0, 0.3, 0.31, 1].map((lat) => [100, lat]);
    for (const offset of lineOffsets([meridian(100, 0, 1)], [cut], 1)) expect(offset).toBeCloseTo(0, 9);
  });

  test('of two meridians a tenth of a degree apart at the equator is 11.13 km all along', () => {
    const offsets = lineOffsets([meridian(100, -0.05, 0.05)], [meridian(100.1, -1, 1)], 1);
    expect(offsets.length).toBe(13);
    for (const offset of offsets) expect(offset).toBeCloseTo(EAST / 10, 2);
  });

  test('of the same two meridians at 60 degrees is half of that, and a little', () => {
    const [offset] = lineOffsets([meridian(100, 60, 60.001)], [meridian(100.1, 59, 61)], 1);
    expect(offset).toBeCloseTo(5.58, 2);
  });

  test('is measured to the end of a line that stops short', () => {
    const offsets = lineOffsets([meridian(100, 0, 0.2)], [meridian(100, 0, 0.1)], 1);
    expect(Math.max(...offsets)).toBeCloseTo(NORTH / 10, 2);
    expect(quantiles(offsets, [0.25])[0]).toBeCloseTo(0, 9);
  });

  test('is measured to the nearest of several lines, from each of several lines', () => {
    const offsets = lineOffsets([meridian(100, 0, 0.001), meridian(105, 0, 0.001)], [meridian(100.1, -1, 1), meridian(105.02, -1, 1)], 1);
    expect(offsets.map((offset) => Math.round(offset * 100) / 100)).toEqual([11.13, 11.13, 2.23, 2.23]);
  });

  test('sees only from our side: what theirs has more is seen the other way round', () => {
    const [short, long] = [[meridian(100, 0, 0.1)], [meridian(100, 0, 0.2)]];
    expect(Math.max(...lineOffsets(short, long, 1))).toBeCloseTo(0, 9);
    expect(Math.max(...lineOffsets(long, short, 1))).toBeGreaterThan(11);
  });

  test('refuses a step of nothing and an empty line', () => {
    expect(() => lineOffsets([meridian(100, 0, 1)], [meridian(100, 0, 1)], 0)).toThrow(/step of 0 km/);
    expect(() => lineOffsets([meridian(100, 0, 1)], [], 1)).toThrow(/no line to measure to/);
  });
});

test('places lie a step apart across the bends, and the ends are among them', () => {
  const places = placesAlong(
    [
      [100, 0],
      [100, 0.05],
      [100.05, 0.05],
    ],
    1,
  );
  expect(places[0]).toEqual([100, 0]);
  expect(places.at(-1)).toEqual([100.05, 0.05]);
  expect(places.length).toBe(13);
  expect(places[5]![1]).toBeCloseTo(5 / NORTH, 5);
  expect(places[6]![0]).toBeCloseTo(100 + (6 - 0.05 * NORTH) / EAST, 5);
});

test('quantiles are those of R and numpy', () => {
  expect(quantiles([4, 1, 3, 2], [0, 0.5, 0.95, 1])).toEqual([1, 2.5, expect.closeTo(3.85, 9), 4]);
  expect(quantiles([], [0.5])).toEqual([NaN]);
});
