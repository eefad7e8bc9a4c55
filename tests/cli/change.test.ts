/** `change` and `totals`: tables that others script against. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { strFromU8, unzipSync } from 'fflate';
import { atlas, sh, shLater } from './in-process';

const COLUMNS =
  'from_date,to_date,lens,region,region_name,from_holders,from_status,to_holders,to_status,settlement,article,effective,area_km2,area_error_km2,dataset_version';

describe('change', () => {
  test('prints one row for each transfer, with exactly the promised columns', () => {
    const { out, code } = sh('change 1857 1860');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe(COLUMNS);
    const rows = csvParse(out);
    expect(
      rows.map((row) => [
        row.region,
        row.from_holders,
        row.from_status,
        row.to_holders,
        row.to_status,
        row.settlement,
        row.article,
        row.effective,
      ]),
    ).toEqual([
      ['north', 'blue', 'held', 'red', 'held', 'river-1858', '1', '1858-05-28'],
      ['southeast', 'blue+red', 'undelimited', 'blue+red', 'joint', 'river-1858', '1', '1858-05-28'],
      ['southeast', 'blue+red', 'joint', 'red', 'held', 'crest-1860', '1', '1860-11-14'],
    ]);
    expect(rows[0]).toMatchObject({
      from_date: '1857-12-31',
      to_date: '1860-12-31',
      lens: 'dejure',
      region_name: 'North bank',
      dataset_version: '1.0.0',
    });
    for (const { area_km2, area_error_km2 } of rows)
      for (const number of [area_km2, area_error_km2]) expect(number).toMatch(/^\d+(\.\d{1,3})?$/);
  });
  test('as JSON is the same rows, numbers as numbers', () => {
    const rows = JSON.parse(sh('change 1857 1860 --format=json').out);
    expect(Object.keys(rows[0]).join()).toBe(COLUMNS);
    expect(rows).toHaveLength(3);
    expect(rows[0].area_km2).toBe(Number(csvParse(sh('change 1857 1860').out)[0]!.area_km2));
  });
  test('as GeoJSON is the same rows with their land', () => {
    const collection = JSON.parse(sh('change 1857 1860 --format geojson').out);
    expect(collection.type).toBe('FeatureCollection');
    expect(collection.features.map(({ properties }: { properties: object }) => Object.keys(properties).join())).toEqual([
      COLUMNS,
      COLUMNS,
      COLUMNS,
    ]);
    expect(collection.features[0].geometry).toEqual(atlas.faces.find(({ id }) => id === 'north')!.geometry);
  });
  test('as KML is a placemark for each row', () => {
    const { code, out } = sh('change 1857 1860 --format kml');
    expect(code).toBe(0);
    expect([...out.matchAll(/<Data name="region"><value>(.*?)</g)].map(([, region]) => region)).toEqual([
      'north',
      'southeast',
      'southeast',
    ]);
  });

  const folder = mkdtempSync(join(tmpdir(), 'thalweg-out-'));
  test('--out writes the same table to a file, and nothing to stdout', () => {
    const path = join(folder, 'change.csv');
    expect(sh(`change 1857 1860 --out ${path}`)).toMatchObject({ code: 0, out: '', err: expect.stringContaining(`note: wrote ${path}\n`) });
    expect(readFileSync(path, 'utf8')).toBe(sh('change 1857 1860').out);
  });
  test('as FlatGeobuf and as XLSX is a file with the same regions', async () => {
    const [fgb, xlsx] = [join(folder, 'change.fgb'), join(folder, 'change.xlsx')];
    expect(await shLater(`change 1857 1860 --format fgb --out ${fgb}`)).toMatchObject({ code: 0, out: '' });
    expect(await shLater(`change 1857 1860 --format xlsx --out ${xlsx}`)).toMatchObject({ code: 0, out: '' });
    const regions = [];
    for await (const { properties } of deserialize(new Uint8Array(readFileSync(fgb)))) regions.push(properties!.region);
    expect(regions).toEqual(['north', 'southeast', 'southeast']);
    expect(strFromU8(unzipSync(new Uint8Array(readFileSync(xlsx)))['xl/sharedStrings.xml']!)).toContain('North bank');
  });
  test('is in the format that the name of --out ends with, if it is one that there is', async () => {
    const written = async (name: string, more = '') => {
      expect(await shLater(`change 1857 1860 --out ${join(folder, name)}${more}`)).toMatchObject({ code: 0, out: '' });
      return readFileSync(join(folder, name), 'utf8');
    };
    for (const format of ['json', 'geojson', 'kml'])
      expect(await written(`plain.${format}`)).toBe(sh(`change 1857 1860 --format ${format}`).out);
    expect(await written('capital.JSON')).toBe(await written('plain.json'));
    expect(await written('plain.fgb')).toMatch(/^fgb/);
    expect(await written('plain.xlsx')).toMatch(/^PK/);
    for (const name of ['change.txt', 'change', 'change.json.old']) expect(await written(name)).toBe(sh('change 1857 1860').out);
    expect(await written('told.txt', ' --format json')).toBe(await written('plain.json'));
  });
  test('that cannot be written is exit 1, with why', async () => {
    expect(sh('change 1857 1860 --out nowhere/change.csv')).toMatchObject({
      code: 1,
      out: '',
      err: 'error: --out "nowhere/change.csv" cannot be written (ENOENT): name a file in a folder that exists\n',
    });
    expect(await shLater(`change 1700 1800 --format fgb --out ${join(folder, 'none.fgb')}`)).toEqual({
      code: 1,
      out: '',
      err: 'error: FlatGeobuf cannot hold a change of nothing: choose other dates, or take GeoJSON\n',
    });
  });
  test('of nothing is a head without rows, and says so', () => {
    expect(sh('change 1700 1800')).toEqual({
      code: 0,
      out: `${COLUMNS}\n`,
      err: 'note: nothing changed hands between these days under this lens\n',
    });
  });
  test('tells what others print, on stderr', () =>
    expect(sh('change 1857 1858').err).toMatch(
      /^note: river-1858: Nobody prints "about 150,000 km2" \(The north bank\); here north is 141744 \+- 369 km2\n$/,
    ));

  const file = join(mkdtempSync(join(tmpdir(), 'thalweg-')), 'aoi.geojson');
  const within = (content: unknown) => {
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return sh(`change 1857 1858 --within ${file}`);
  };
  const square = [
    [102, 53.5],
    [104, 53.5],
    [104, 54.5],
    [102, 54.5],
    [102, 53.5],
  ];
  const polygon = { type: 'Polygon', coordinates: [square] };
  const point = { type: 'Point', coordinates: [1, 2] };
  const collection = (...geometries: object[]) => ({
    type: 'FeatureCollection',
    features: geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
  });
  const crs = (name: string) => ({ type: 'name', properties: { name } });
  const moved = (east: number, north: number) => ({ type: 'Polygon', coordinates: [square.map(([x, y]) => [x! + east, y! + north])] });
  const bowTie = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 3],
        [0, 0],
      ],
    ],
  };
  test.each([
    ['a geometry', polygon],
    ['a feature', { type: 'Feature', properties: {}, geometry: polygon }],
    ['a collection', collection(polygon)],
    ['a collection of geometries in a feature', collection({ type: 'GeometryCollection', geometries: [point, polygon] })],
    ['a file with a byte order mark', `\ufeff${JSON.stringify(polygon)}`],
    ['a polygon whose crs is CRS84', { ...polygon, crs: crs('urn:ogc:def:crs:OGC:1.3:CRS84') }],
    ['a collection whose crs is EPSG:4326', { ...collection(polygon), crs: crs('EPSG:4326') }],
    ['a clockwise ring', { type: 'Polygon', coordinates: [square.toReversed()] }],
  ])('within %s counts only what lies inside', (_, content) => {
    const rows = csvParse(within(content).out);
    expect(rows.map(({ region }) => region)).toEqual(['north']);
    expect(Number(rows[0]!.area_km2)).toBeCloseTo(14_597.63, 2);
  });
  test.each([
    ['text', 'no', 'line 1, column'],
    ['a line', { type: 'LineString', coordinates: square }, 'holds no polygon: draw the area as a Polygon or MultiPolygon'],
    ['a bow tie', bowTie, 'a ring crosses itself'],
    ['a bow tie beside a polygon', collection(polygon, bowTie), '\\(feature 2\\) at .*: a ring crosses itself'],
    ['a crs that is not known here', { ...polygon, crs: crs('EPSG:28992') }, 'has a "crs" \\(EPSG:28992\\)'],
    ['polygons over one another', collection(polygon, moved(1, 0.5)), 'overlaps'],
    ['an area elsewhere', moved(-100, -50), 'covers no land of this atlas, which lies within longitude 100 to 110, latitude 50 to 56\n$'],
    ['water alone', moved(5.5, -2.6), 'covers no land of this atlas'],
  ])('within %s is refused', (_, content, err) =>
    expect(within(content)).toMatchObject({ code: 1, out: '', err: expect.stringMatching(new RegExp(`^error: (?!error).*${err}`)) }),
  );
});

describe('totals', () => {
  test('print each holder and status once, joint land apart', () => {
    const { out } = sh('totals 1859');
    expect(out.split('\n')[0]).toBe('holders,status,area_km2,area_error_km2,lens,date,dataset_version');
    expect(csvParse(out).map(({ holders, status, lens, date }) => [holders, status, lens, date])).toEqual([
      ['red', 'held', 'dejure', '1859-12-31'],
      ['blue', 'held', 'dejure', '1859-12-31'],
      ['blue+red', 'joint', 'dejure', '1859-12-31'],
    ]);
    expect(JSON.parse(sh('totals 1859 --format json').out).map((row: object) => Object.values(row).map(String))).toEqual(
      csvParse(out).map((row) => Object.values(row)),
    );
  });
});
