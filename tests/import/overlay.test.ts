import { readFileSync } from 'node:fs';
import { featureCollection, intersect, multiPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { WASM } from '../../src/cli/overlay';
import { areaKm2 } from '../../src/core/area';
import { transfers } from '../../src/core/change';
import type { DatedFeature } from '../../src/core/dated';
import { overlaidAtlas } from '../../src/core/overlaid';
import { areaErrorKm2 } from '../../src/core/margin';
import { ledger } from '../../src/ui/change/ledger';
import { spellsHere } from '../../src/core/biography';
import { compose } from '../../src/import/compose';
import { loadClipper, overlayChange } from '../../src/import/overlay';
import { board, box, jitter, setOf, version, year } from './compose/made';

const clipper = await loadClipper(readFileSync(WASM));
const apart = (features: DatedFeature[]) => compose(setOf(features), { drawing: 'versions' }, () => undefined).atlas;
const changeOf = (features: DatedFeature[], from: number, to: number, sliver_km = 1) =>
  overlayChange(apart(features), year(from), year(to), 'dejure', { sliver_km }, clipper);
const sum = (rows: { area_km2: number }[]) => rows.reduce((all, { area_km2 }) => all + area_km2, 0);

describe('the change between versions', () => {
  const before = version('west', 1800, 1850, [[box(10, 50, 10.5, 50.4)]], { holder: 'red' });
  const after = version('east', 1850, null, [[box(10.3, 50.1, 10.9, 50.3)]], { holder: 'blue' });

  test('is what both cover, as Turf cuts it, and each piece has its land', () => {
    const { transfers: found, pieces } = changeOf([before, after], 1800, 1900);
    const truth = intersect(featureCollection([before, after].map(({ geometry }) => multiPolygon(geometry.coordinates))))!;
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ from_holders: ['red'], to_holders: ['blue'], effective: '1850-01-01', region: pieces[0]!.id });
    expect(found[0]!.area_km2).toBeCloseTo(areaKm2(truth.geometry), 3);
    expect(areaKm2(pieces[0]!.geometry)).toBeCloseTo(found[0]!.area_km2, 6);
  });
  test('accounts for all land: what passed, vanished and appeared is all that ended and began', () => {
    const { transfers: found, vanished, appeared } = changeOf([before, after], 1800, 1900);
    expect(sum(found) + vanished.reduce((all, { km2 }) => all + km2, 0)).toBeCloseTo(areaKm2(before.geometry), 3);
    expect(sum(found) + appeared.reduce((all, { km2 }) => all + km2, 0)).toBeCloseTo(areaKm2(after.geometry), 3);
  });
  test('is none where the same holder was only redrawn, and that is told with its spread', () => {
    const again = jitter([version('west', 1850, null, [[box(10, 50, 10.5, 50.4, 40)]], { holder: 'red' })], 0.002);
    const { transfers: found, redrawn, vanished, appeared, slivers } = changeOf([before, ...again], 1800, 1900);
    expect([found, vanished, appeared]).toEqual([[], [], []]);
    expect(redrawn).toMatchObject([{ from: 'west-1800', to: 'west-1850', effective: '1850-01-01' }]);
    expect(redrawn[0]!.spread_km2).toBeGreaterThan(1);
    expect(redrawn[0]!.spread_km2).toBeCloseTo(slivers.km2, 6);
  });
  test('counts narrow pieces apart, and says under which width', () => {
    const strip = version('strip', 1850, null, [[box(10.496, 50, 10.7, 50.4)]], { holder: 'blue' });
    expect(changeOf([before, strip], 1800, 1900, 1)).toMatchObject({ transfers: [], slivers: { count: 1, width: 1 } });
    expect(changeOf([before, strip], 1800, 1900, 0.1)).toMatchObject({ transfers: [{}], slivers: { count: 0, width: 0.1 } });
  });
  test('leaves out what lies over land that stays as it was, and says how much', () => {
    const stays = version('stays', 1800, null, [[box(10.5, 50, 11, 50.4)]]);
    const over = version('over', 1850, null, [[box(10.6, 50, 10.9, 50.4)]]);
    const { appeared, overlaps } = changeOf([stays, over], 1800, 1900);
    expect(appeared).toEqual([]);
    expect(overlaps).toMatchObject({ count: 1 });
    expect(overlaps.km2).toBeCloseTo(areaKm2(over.geometry), 3);
  });
  test('has a hole where the hole is', () => {
    const ring = version('ring', 1850, null, [[box(10.1, 50.1, 10.4, 50.3), box(10.2, 50.15, 10.3, 50.25).reverse()]], { holder: 'blue' });
    const { pieces } = changeOf([before, ring], 1800, 1900, 0.01);
    expect(pieces[0]!.geometry.coordinates[0]).toHaveLength(2);
    expect(pieces[0]!.area_km2).toBeCloseTo(areaKm2(ring.geometry), 3);
  });
});

describe('the atlas of a change', () => {
  const years = [1800, 1810, 1820, 1830];
  const atlas = apart(
    jitter(
      board(3, years, (x, y, step) => ['red', 'blue', 'green'][(x * 2 + y + step * x) % 3]!, 5),
      0.002,
    ),
  );
  const [from, to] = [year(1800), year(1840)];
  const change = overlayChange(atlas, from, to, 'dejure', { sliver_km: 0.5 }, clipper);
  const cut = overlaidAtlas(atlas, change, from);
  const inOrder = (rows: { region: string }[]) => [...rows].sort((a, b) => (a.region < b.region ? -1 : 1));
  test('has the same transfers, so that whatever sums over it sums over them', () => {
    expect(change.transfers.length).toBeGreaterThan(5);
    expect(inOrder(transfers(cut, from, to, 'dejure'))).toEqual(inOrder(change.transfers));
  });
  test('has a ledger in which every loss is a gain', () => {
    const entries = ledger(cut, from, to, 'dejure');
    expect(entries.reduce((all, { net }) => all + net, 0)).toBeCloseTo(0, 6);
    expect(entries.reduce((all, { gained }) => all + gained.km2, 0)).toBeCloseTo(sum(change.transfers), 6);
  });
  test('keeps the error of each piece', () => {
    const { region, area_error_km2 } = change.transfers[0]!;
    expect(areaErrorKm2(cut.arcs, [region])).toBeCloseTo(area_error_km2, 9);
  });
});

describe('the history of a place among versions', () => {
  const west = version('west', 1850, null, [[box(10, 50, 10.5, 50.4)]], { holder: 'blue' });
  const wide = version('wide', 1800, 1850, [[box(10, 50, 11, 50.4)]], { holder: 'red' });
  const atlas = apart([west, wide]);
  const told = (id: string, spot?: [number, number]) =>
    spellsHere(
      atlas,
      atlas.faces.find((face) => face.id === id)!,
      spot,
    ).map(({ tenure }) => tenure.holders[0]);
  test('is that of all versions which covered it, oldest first', () => {
    expect(told('west-1850', [10.2, 50.2])).toEqual(['red', 'blue']);
    expect(told('wide-1800', [10.2, 50.2])).toEqual(['red', 'blue']);
    expect(told('wide-1800', [10.8, 50.2])).toEqual(['red']);
  });
  test('is asked at the middle of the version where no place in it was clicked', () => {
    expect(told('west-1850')).toEqual(['red', 'blue']);
    expect(told('west-1850', [40, 40])).toEqual(['red', 'blue']);
  });
});

describe('of a set that can be drawn both ways', () => {
  const years = [1800, 1810, 1820, 1830];
  const features = board(4, years, (x, y, step) => ['red', 'blue', 'green'][(x * 2 + y + step * x) % 3]!);
  const bySides = (rows: { from_holders: string[]; to_holders: string[]; effective: string; area_km2: number }[]) => {
    const sums = new Map<string, number>();
    for (const { from_holders, to_holders, effective, area_km2 } of rows) {
      const key = `${effective} ${from_holders.join()} ${to_holders.join()}`;
      sums.set(key, (sums.get(key) ?? 0) + area_km2);
    }
    return [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  };
  test('both ways tell the same change', () => {
    const partition = compose(setOf(features), {}, () => undefined).atlas;
    const truth = bySides(transfers(partition, year(1800), year(1840), 'dejure'));
    const found = bySides(changeOf(features, 1800, 1840).transfers);
    expect(found.map(([key]) => key)).toEqual(truth.map(([key]) => key));
    found.forEach(([, km2], i) => expect(km2).toBeCloseTo(truth[i]![1], 3));
  });
  test('and drawn anew each time, the same within its slivers', () => {
    const truth = sum(transfers(compose(setOf(features), {}, () => undefined).atlas, year(1800), year(1840), 'dejure'));
    const { transfers: found, slivers } = changeOf(
      jitter(
        board(4, years, (x, y, step) => ['red', 'blue', 'green'][(x * 2 + y + step * x) % 3]!, 5),
        0.002,
      ),
      1800,
      1840,
      0.5,
    );
    expect(slivers.count).toBeGreaterThan(10);
    expect(Math.abs(sum(found) - truth)).toBeLessThan(0.03 * truth);
  });
});

test('any two triangles have in common what Turf finds', () => {
  const triangle = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })), { minLength: 3, maxLength: 3 })
    .map((corners) => corners.map(([x, y]): Position => [10 + x / 1000, 50 + y / 1000]))
    .map(([a, b, c]) =>
      (b![0]! - a![0]!) * (c![1]! - a![1]!) - (b![1]! - a![1]!) * (c![0]! - a![0]!) > 0 ? [a!, b!, c!, a!] : [a!, c!, b!, a!],
    )
    .filter((ring) => areaKm2({ type: 'Polygon', coordinates: [ring] }) > 1);
  fc.assert(
    fc.property(triangle, triangle, (one, other) => {
      const [a, b] = [one, other].map((ring) => multiPolygon([[ring]]));
      const truth = intersect(featureCollection([a!, b!]));
      const found = clipper.intersect(a!.geometry, b!.geometry);
      expect(areaKm2(found)).toBeCloseTo(truth ? areaKm2(truth.geometry) : 0, 2);
    }),
  );
});
