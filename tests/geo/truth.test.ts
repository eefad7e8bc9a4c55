/** The real data against outside truth: GeographicLib for areas, turf for overlays, the days of the treaties for the map. */
import geographiclib from 'geographiclib-geodesic';
import { featureCollection, intersect, multiPolygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { areaKm2, densifyLine } from '../../src/core/area';
import { transfers } from '../../src/core/change';
import { changeDays, tenureAt, tenureKey } from '../../src/core/history';
import { faceAt } from '../../src/core/locate';
import { totals } from '../../src/core/totals';
import { fromIso, toIso } from '../../src/core/time';
import { LENSES, type Face, type Lens } from '../../src/core/model';
import { realAtlas, realFiles } from './atlas';

const atlas = realAtlas();
const WGS84 = geographiclib.Geodesic.WGS84;

/**
 * Karney's area of a face, km2. His edges are geodesics and ours are straight in longitude and latitude: cut to 0.02 degrees the two agree, on
 * an island of 200 km2 only when cut finer.
 */
function geodesicArea({ geometry, area_km2 }: Face): number {
  const step = area_km2 > 10_000 ? 0.02 : 0.002;
  const signed = geometry.coordinates.flat().map((ring) => {
    const around = WGS84.Polygon(false);
    for (const [lon, lat] of densifyLine(ring, step).slice(0, -1)) around.AddPoint(lat!, lon!);
    return around.Compute(false, true).area!;
  });
  return signed.reduce((sum, area) => sum + area, 0) / 1e6;
}

describe('areas', () => {
  test('of every face are those of GeographicLib to a part in a million', () => {
    const off = atlas.faces.map((face) => [face.id, Math.abs(face.area_km2 / geodesicArea(face) - 1) * 1e6] as const);
    expect(off.filter(([, ppm]) => !(ppm < 1))).toEqual([]);
    expect(off.length).toBeGreaterThan(40);
  }, 60_000);

  test('of all faces are the frame: nothing twice, nothing left out', () => {
    const box = (w: number, s: number, e: number, n: number): Polygon => ({ type: 'Polygon', coordinates: [[[w, s], [e, s], [e, n], [w, n], [w, s]]] });
    const all = atlas.faces.reduce((sum, face) => sum + face.area_km2, 0);
    expect(all / areaKm2(box(60, 18, 160, 73)) - 1).toBeCloseTo(0, 9);
  });

  /** Only what was drawn without looking at the figure; a line tuned to it proves nothing. */
  test.each([
    ['bolshoi-east', 'bolshoi-china', 0.01],
    ['liaodong', 'liaodong-3462', 0.08],
  ])('of %s is about what others print (%s)', (region, figure, share) => {
    const printed = atlas.publishedAreas.find(({ id }) => id === figure)!.value_km2;
    expect(Math.abs(atlas.faces.find(({ id }) => id === region)!.area_km2 / printed - 1)).toBeLessThan(share);
  });

  test.each(LENSES)('of all holders are the same on every day of change (%s)', (lens) => {
    const sums = changeDays(atlas, lens).map((day) => totals(atlas, lens, day).reduce((sum, total) => sum + total.area_km2, 0));
    for (const sum of sums) expect(Math.abs(sum / sums[0]! - 1)).toBeLessThan(1e-6);
  });

  test.each(LENSES)('of the transfers between neighbouring versions add up to the difference of their totals (%s)', (lens) => {
    const days = changeDays(atlas, lens);
    for (const [i, day] of days.slice(1).entries()) {
      const ledger = new Map<string, number>();
      const book = (key: string, area: number) => ledger.set(key, (ledger.get(key) ?? 0) + area);
      for (const total of totals(atlas, lens, days[i]!)) book(tenureKey(total), -total.area_km2);
      for (const total of totals(atlas, lens, day)) book(tenureKey(total), total.area_km2);
      for (const step of transfers(atlas, days[i]!, day, lens)) {
        book(tenureKey({ holders: step.from_holders, status: step.from_status }), step.area_km2);
        book(tenureKey({ holders: step.to_holders, status: step.to_status }), -step.area_km2);
      }
      for (const [key, rest] of ledger) expect(Math.abs(rest), `${toIso(day)} ${key}`).toBeLessThan(1e-3);
    }
  });
});

/** The polygons of a published layer under a lens, by region. */
function layer(settlement: string, lens: Lens, test: (holder: string, status: string) => boolean) {
  const { features } = JSON.parse(String(realFiles().get(`${settlement}.geojson`)));
  return features.filter(
    ({ geometry, properties }: { geometry: { type: string }; properties: Record<string, string> }) =>
      geometry.type === 'MultiPolygon' && ['both', lens].includes(properties.lens!) && test(properties.holder!, properties.status!),
  ) as { properties: { id: string }; geometry: MultiPolygon }[];
}

describe('turf.intersect of two published layers gives the change that the partition gives', () => {
  const asOne = (parts: { geometry: MultiPolygon }[]) => multiPolygon(parts.flatMap(({ geometry }) => geometry.coordinates));
  /** The part of the land of `regions` in one layer that has other holders in a later one, by overlay. */
  function overlay(before: string, after: string, regions: string[]): number {
    const of = (settlement: string, wanted: (holder: string, status: string) => boolean) => layer(settlement, 'dejure', wanted).filter(({ properties }) => regions.includes(properties.id));
    const old = of(before, (holder, status) => !(holder === 'russia' && status === 'held'));
    const now = of(after, (holder, status) => holder === 'russia' && status === 'held');
    const cut = intersect(featureCollection<Polygon | MultiPolygon>([asOne(old), asOne(now)]));
    return cut ? areaKm2(cut.geometry) : 0;
  }
  const toRussia = (settlement: string) => transfers(atlas, fromIso('1850-01-01'), fromIso('1862-01-01'), 'dejure').filter((step) => step.settlement === settlement && step.to_holders.join() === 'russia' && step.to_status === 'held');

  test.each([['aigun-1858', 'bura-1727'], ['peking-1860', 'aigun-1858']])('%s', (after, before) => {
    const steps = toRussia(after);
    expect(steps.length).toBeGreaterThan(0);
    const ours = steps.reduce((sum, step) => sum + step.area_km2, 0);
    expect(overlay(before, after, steps.map(({ region }) => region)) / ours - 1).toBeCloseTo(0, 6);
  }, 60_000);
});

describe('the map on the day', () => {
  const PLACES: Record<string, Position> = {
    'the left bank': [129, 51.5], 'the Ussuri country': [135, 46], Vladivostok: [131.95, 43.2], Nikolaevsk: [140.75, 53.15], Kulja: [81.3, 43.95], Albazin: [124.2, 53.6], 'the Uda zone': [135, 54.4],
    Kyzyl: [94.45, 51.7], Urga: [106.9, 47.9], Peking: [116.4, 39.9], Irkutsk: [104.3, 52.3], Kashgar: [76, 39.4], Lhasa: [91.1, 29.6], 'the south of Sakhalin': [142.7, 47],
  };
  const on = (place: string, iso: string, lens: Lens): string => {
    const face = faceAt(atlas, PLACES[place] as [number, number])!;
    return tenureKey(tenureAt(atlas, face.id, lens, fromIso(iso))!);
  };
  const CASES: [place: string, day: string, lens: Lens, key: string][] = [
    ['Albazin', '1670-01-01', 'defacto', 'russia/held'],
    ['Albazin', '1700-01-01', 'dejure', 'china/held'],
    ['the Uda zone', '1700-01-01', 'dejure', 'china+russia/undelimited'],
    ['the left bank', '1858-05-27', 'dejure', 'china/held'],
    ['the left bank', '1858-05-28', 'dejure', 'russia/held'],
    ['the Ussuri country', '1858-05-27', 'dejure', 'china/held'],
    ['the Ussuri country', '1858-05-28', 'dejure', 'china+russia/joint'],
    ['the Ussuri country', '1860-11-13', 'dejure', 'china+russia/joint'],
    ['the Ussuri country', '1860-11-14', 'dejure', 'russia/held'],
    ['Vladivostok', '1860-11-13', 'dejure', 'china+russia/joint'],
    ['Vladivostok', '1860-11-14', 'dejure', 'russia/held'],
    ['Nikolaevsk', '1849-12-31', 'defacto', 'amur-peoples+china/tributary'],
    ['Nikolaevsk', '1850-12-31', 'defacto', 'russia/occupied'],
    ['Nikolaevsk', '1855-06-01', 'dejure', 'china/held'],
    ['Kulja', '1870-12-31', 'dejure', 'china/held'],
    ['Kulja', '1871-12-31', 'defacto', 'russia/occupied'],
    ['Kulja', '1881-12-31', 'defacto', 'russia/occupied'],
    ['Kulja', '1875-06-01', 'dejure', 'china/held'],
    ['Kulja', '1882-12-31', 'defacto', 'china/held'],
    ['Irkutsk', '1858-05-28', 'dejure', 'russia/held'],
    ['Kyzyl', '2020-01-01', 'dejure', 'russia/held'],
    ['Urga', '2020-01-01', 'dejure', 'mongolia/held'],
    ['the left bank', '2020-01-01', 'dejure', 'russia/held'],
    ['Kulja', '2020-01-01', 'dejure', 'china/held'],
    ['Peking', '1858-05-28', 'dejure', 'china/held'],
  ];
  test.each(CASES)('%s on %s (%s) is %s', (place, day, lens, key) => expect(on(place, day, lens)).toBe(key));
});

describe('the data set', () => {
  test('fits a page: atlas, catalog and base are under 500 kB gzipped', async () => {
    const { gzipSync } = await import('node:zlib');
    const sizes = ['catalog.json', 'atlas.topojson', 'places.geojson', 'base.topojson'].map((name) => gzipSync(realFiles().get(name)!).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(500_000);
  });
  test('has a holder, a source and a figure behind every number that it prints', () => {
    expect(atlas.publishedAreas.length).toBeGreaterThan(3);
    for (const { regions } of atlas.publishedAreas) for (const region of regions) expect(atlas.faces.some(({ id }) => id === region), region).toBe(true);
  });
});
