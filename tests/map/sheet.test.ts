import { describe, expect, it } from 'vitest';
import { frameData } from '../../src/map/frame';
import { HOME_SHEET, sheetOf } from '../../src/map/sheet';
import type { Arc, Face, WholeAtlas } from '../../src/core/model';
import { draftOf } from '../../src/core/outline';
import { decodeOutline, type OutlineTopology } from '../../src/core/decode';
import { readAtlas, readLayer } from '../browser/layers';

const square = (west: number, south: number, east: number, north: number) => ({
  type: 'MultiPolygon' as const,
  coordinates: [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ],
});
const atlasOf = (faces: ReturnType<typeof square>[], arcs: Partial<Arc>[] = []) =>
  draftOf({
    shapes: { kind: 'whole' },
    faces: faces.map((geometry, i) => ({ id: `face-${i}`, geometry }) as Face),
    arcs: arcs.map((arc, i) => ({ id: `arc-${i}`, ...arc })),
  } as unknown as WholeAtlas);

describe('the sheet of an atlas', () => {
  it('of the embedded atlas is the one that its relief was cut for', () => {
    expect(sheetOf(draftOf(readAtlas()))).toBe(HOME_SHEET);
  });
  it('is the same when only the outline has come, so that the first picture opens where it stays', () => {
    expect(sheetOf(decodeOutline(readLayer<OutlineTopology>('outline.topojson')))).toBe(HOME_SHEET);
  });
  it('goes as far as the land where there is no frame, and has no margin', () => {
    const sheet = sheetOf(atlasOf([square(-10, 40, 0, 50), square(0, 40, 5, 44)]));
    expect(sheet.framed).toBe(false);
    expect(sheet.west).toBeLessThan(-10);
    expect(sheet.east).toBeGreaterThan(5);
    expect(sheet.north - sheet.south).toBeLessThan(12);
    expect(frameData(sheet).features.map(({ properties }) => properties!.kind)).not.toContain('margin');
  });
  it('ends at the frame where there is one', () => {
    const geometry = { type: 'LineString' as const, coordinates: square(0, 0, 20, 10).coordinates[0]![0]! };
    const sheet = sheetOf(atlasOf([square(5, 5, 6, 6)], [{ kind: 'frame', geometry }]));
    expect(sheet).toMatchObject({ framed: true, west: 0, south: 0, east: 20, north: 10 });
    expect(frameData(sheet).features.map(({ properties }) => properties!.kind)).toContain('margin');
  });
  it.each([
    ['a county', square(9.98, 50.1, 10.2, 50.3)],
    ['the whole world', square(-180, -90, 180, 90)],
  ])('has a graticule that can be read: %s', (_, land) => {
    const sheet = sheetOf(atlasOf([land]));
    const lines = frameData(sheet).features.length;
    expect(lines).toBeGreaterThan(1);
    expect(lines).toBeLessThan(30);
    expect(Math.max(Math.abs(sheet.north), Math.abs(sheet.south))).toBeLessThanOrEqual(85);
  });
});
