/** Outlines that cross themselves: parted when they are read, as a repaired copy has them, so that no part of them is drawn or measured inside out. */
import { describe, expect, test } from 'vitest';
import type { Position } from 'geojson';
import { areaKm2 } from '../../src/core/area';
import { readDated } from '../../src/import';
import { compose } from '../../src/import/compose';
import { crossesItself } from '../../src/import/geometry/untangle';
import { collection, file, version } from '../doctor/build';

const BOW: Position[] = [
  [16, 50],
  [17, 51],
  [17, 50],
  [16, 51],
  [16, 50],
];
const LOPSIDED: Position[] = [
  [16, 50],
  [18, 52],
  [18, 50],
  [16, 51],
  [16, 50],
];
const setOf = (ring: Position[]) =>
  readDated([file(collection(version('Bow', '1850', '1900', { type: 'Polygon', coordinates: [ring] })))], {});
/** Both loops, each by itself. */
const land = (ring: Position[]) => {
  const [a, b, c, d] = ring as [Position, Position, Position, Position];
  const [dx, dy, ex, ey] = [b[0]! - a[0]!, b[1]! - a[1]!, d[0]! - c[0]!, d[1]! - c[1]!];
  const t = ((c[0]! - a[0]!) * ey - (c[1]! - a[1]!) * ex) / (dx * ey - dy * ex);
  const knot: Position = [a[0]! + t * dx, a[1]! + t * dy];
  return areaKm2({ type: 'MultiPolygon', coordinates: [[[a, knot, d, a]], [[knot, c, b, knot]]] });
};

describe.each([
  ['of two equal loops', BOW],
  ['of a small loop and a great one', LOPSIDED],
])('a bow tie %s', (_, ring) => {
  test('is read as two parts, and that is told', () => {
    const { features, assumptions } = setOf(ring);
    expect(features[0]!.geometry.coordinates).toHaveLength(2);
    expect(assumptions).toContainEqual(expect.objectContaining({ kind: 'untangled', count: 1 }));
  });
  test.each(['partition', 'versions'] as const)('has the land of both loops, drawn as %s', (drawing) => {
    const { atlas } = compose(setOf(ring), { drawing }, () => undefined);
    const km2 = atlas.faces.filter((face) => face.land).reduce((sum, face) => sum + face.area_km2, 0);
    expect(Math.abs(km2 / land(ring) - 1)).toBeLessThan(1e-4);
    expect(new Set(atlas.tenures.map(({ holders }) => holders.join())).size).toBe(1);
  });
});

test('an outline that only touches itself, or runs along itself, is left as it is', () => {
  const touching: Position[] = [
    [0, 0],
    [2, 0],
    [1, 1],
    [2, 2],
    [0, 2],
    [1, 1],
    [0, 0],
  ];
  expect(crossesItself(touching)).toBe(false);
  expect(crossesItself(BOW)).toBe(true);
  expect(setOf(touching).assumptions.map(({ kind }) => kind)).not.toContain('untangled');
});
