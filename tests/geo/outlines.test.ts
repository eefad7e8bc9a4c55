/**
 * Independent outlines: what the layers say on a day beside an area or a line that others measured, from data that ours were not made of.
 * No row may allow itself more than the two stated errors; where the two disagree beyond them, the row says so, and why.
 */
import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { describe, expect, test, vi } from 'vitest';
import { areaKm2 } from '../../src/core/area';
import { kmPerDegree } from '../../src/core/length';
import type { WholeAtlas, Face } from '../../src/core/model';
import { realAtlas } from './atlas';
import { areaOf, borderOf, errorOf, offsetOf, type AreaRow, type Offset, type OffsetRow, type Row } from './outline';

vi.setConfig({ testTimeout: 60_000 });

const atlas = realAtlas();
const rows: Row[] = JSON.parse(readFileSync('tests/geo/truth/outlines.json', 'utf8'));
const areas = rows.filter((row): row is AreaRow => row.measure === 'area');
const offsets = rows.filter((row): row is OffsetRow => row.measure === 'offset');
const agreeing = <R extends Row>(some: R[]) => some.filter((row) => row.agrees);
const disagreeing = <R extends Row>(some: R[]) => some.filter((row) => !row.agrees);

const lines = (row: OffsetRow): Position[][] => borderOf(atlas, row).map((arc) => arc.geometry.coordinates);
const offBy = (row: AreaRow, of = atlas) => Math.abs(areaOf(of, row).area - row.theirs.value_km2);
const holds = ({ tolerance }: OffsetRow, found: Offset) => found.median <= tolerance.median && found.p95 <= tolerance.p95 && found.max <= tolerance.max;
/** Tolerances were written down for the errors of their day; a redrawn line may change its length by this much. */
const SLACK = 1.02;

describe('the table of outlines', () => {
  test('agrees on ten days and more, each row named once and each with its reason', () => {
    expect(new Set(agreeing(rows).map(({ date }) => date)).size).toBeGreaterThanOrEqual(10);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { id, theirs, independent, reason } of rows) for (const text of [theirs.publisher, theirs.year, theirs.where, independent, reason]) expect(text, id).not.toBe('');
  });
  test.each(areas)('allows $id two standard deviations and what differs in extent, not more', (row) => {
    const { error_km2, differs_km2 = 0 } = row.theirs;
    expect(row.tolerance_km2).toBeLessThanOrEqual((2 * Math.hypot(areaOf(atlas, row).error, error_km2) + differs_km2) * SLACK);
  });
  test.each(offsets)('allows $id one standard deviation at half of its places, two at nineteen in twenty, four at the worst unless it names it', (row) => {
    const error = Math.hypot(errorOf(borderOf(atlas, row)), row.theirs.error_km) * SLACK;
    expect(row.tolerance.median).toBeLessThanOrEqual(error);
    expect(row.tolerance.p95).toBeLessThanOrEqual(2 * error);
    if (!row.worst) expect(row.tolerance.max).toBeLessThanOrEqual(4 * error);
  });
});

describe('the layers agree with independent figures', () => {
  test.each(agreeing(areas))('$date $id', (row) => expect(offBy(row)).toBeLessThanOrEqual(row.tolerance_km2));
  test.each(agreeing(offsets))('$date $id', (row) => {
    const found = offsetOf(lines(row), row);
    expect(found.median).toBeLessThanOrEqual(row.tolerance.median);
    expect(found.p95).toBeLessThanOrEqual(row.tolerance.p95);
    expect(found.max).toBeLessThanOrEqual(row.tolerance.max);
  });
});

describe('the layers disagree with independent figures, by what the row says', () => {
  test.each(disagreeing(areas))('$date $id', (row) => {
    expect(offBy(row)).toBeGreaterThan(row.tolerance_km2);
    expect(areaOf(atlas, row).area / row.found_km2!).toBeCloseTo(1, 2);
    expect(row.why).toMatch(/km/);
  });
  test.each(disagreeing(offsets))('$date $id', (row) => {
    const found = offsetOf(lines(row), row);
    expect(holds(row, found)).toBe(false);
    expect(found.p95).toBeCloseTo(row.found!.p95, 0);
    expect(found.max).toBeCloseTo(row.found!.max, 0);
    expect(row.why).toMatch(/km/);
  });
});

describe('a row fails', () => {
  test.each(areas)('on a day when it was not so: $id on $not_on', (row) => expect(offBy({ ...row, date: row.not_on })).toBeGreaterThan(row.tolerance_km2));
  test.each(offsets)('on a day when it was not so: $id on $not_on', (row) => expect(holds(row, offsetOf(lines({ ...row, date: row.not_on }), row))).toBe(false));

  test.each(agreeing(offsets).flatMap((row) => ['north-east', 'north-west'].map((way) => ({ ...row, way }))))('when its line lies twice its tolerance to the $way: $id', (row) => {
    expect(holds(row, offsetOf(shifted(lines(row), 2 * row.tolerance.p95, row.way === 'north-east' ? 1 : -1), row))).toBe(false);
  });

  test.each(agreeing(areas).filter(({ ours }) => !ours.unit))('when its outline is wider all round by its tolerance and its error: $id', (row) => {
    const { area, regions } = areaOf(atlas, row);
    const by = (row.tolerance_km2 + offBy(row)) * 1.01;
    expect(offBy(row, widened(regions, Math.sqrt(1 + by / area)))).toBeGreaterThan(row.tolerance_km2);
  });
});

/** Lines moved by `km` in a diagonal direction. */
function shifted(border: Position[][], km: number, eastward: 1 | -1): Position[][] {
  return border.map((line) =>
    line.map(([x, y]) => {
      const [east, north] = kmPerDegree(y!);
      return [x! + (eastward * km * Math.SQRT1_2) / east, y! + (km * Math.SQRT1_2) / north];
    }),
  );
}

/** These regions stretched about their labels, their areas measured anew. */
function widened(regions: string[], factor: number): WholeAtlas {
  const stretch = (face: Face): Face => {
    const [x, y] = face.label;
    const away = ([px, py]: Position): Position => [x + (px! - x) * factor, y + (py! - y) * factor];
    const geometry = { ...face.geometry, coordinates: face.geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(away))) };
    return { ...face, geometry, area_km2: areaKm2(geometry) };
  };
  return { ...atlas, faces: atlas.faces.map((face) => (regions.includes(face.id) ? stretch(face) : face)) };
}
