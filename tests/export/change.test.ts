import { csvParse } from 'd3-dsv';
import gjv from 'geojson-validation';
import { describe, expect, test } from 'vitest';
import { transfers } from '../../src/core/change';
import { fromIso } from '../../src/core/time';
import { CHANGE_COLUMNS, changeFile, changeText } from '../../src/export';
import { changeCsv } from '../../src/export/change-csv';
import { changeGeojson } from '../../src/export/change-geojson';
import { changeJson } from '../../src/export/change-json';
import { cellOf } from '../../src/export/cell';
import { run } from '../../src/cli/run';
import { sample } from '../ui/sample';

const query = { from: fromIso('1858-05-27'), to: fromIso('1860-11-14'), lens: 'dejure' } as const;
const moved = transfers(sample, query.from, query.to, 'dejure');
const meta = { permalink: 'https://example.org/#date=1858-05-28', made: '2026-11-22' };

describe('CSV', () => {
  test('has exactly the promised columns, a row for each transfer', () => {
    const rows = csvParse(changeCsv(sample, moved, query));
    expect(rows.columns).toEqual([...CHANGE_COLUMNS]);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      from_date: '1858-05-27',
      to_date: '1860-11-14',
      lens: 'dejure',
      region: 'bank',
      region_name: 'Left bank',
      from_holders: 'china',
      from_status: 'held',
      to_holders: 'russia',
      to_status: 'held',
      settlement: 'aigun-1858',
      article: '1',
      effective: '1858-05-28',
      area_km2: '579846',
      dataset_version: '1.2.3',
    });
    expect(rows[1]).toMatchObject({ region: 'coast', to_holders: 'china+russia', to_status: 'joint' });
  });

  test('taken from the screen it also says how, on what terms and from where', () => {
    const rows = csvParse(changeCsv(sample, moved, query, meta));
    expect(rows.columns).toEqual([...CHANGE_COLUMNS, 'sources', 'method', 'licence', 'attribution', 'checksum', 'permalink']);
    expect(rows[2]).toMatchObject({
      sources: 'A book',
      attribution: '© nobody',
      permalink: meta.permalink,
      licence: expect.stringContaining('ODbL'),
      method: expect.stringContaining('WGS84'),
    });
  });

  test('no cell is a formula, and quotes and commas survive', () => {
    const rows = csvParse(changeCsv(sample, moved, query));
    expect(rows[1]!.region_name).toBe(`'=Coast, "east"`);
    expect(['+1', '-2.5', '@x', '=1', '\tx', '-x'].map((text) => cellOf(text).plain)).toEqual(['+1', '-2.5', `'@x`, `'=1`, `'\tx`, `'-x`]);
  });

  test('nothing moved: the head alone', () => {
    expect(changeCsv(sample, [], query)).toBe(`${CHANGE_COLUMNS.join(',')}\n`);
  });
});

test('JSON is the rows of the CSV, and from the screen it says as much of each', () => {
  const rows = JSON.parse(changeJson(sample, moved, query, meta));
  expect(rows).toHaveLength(3);
  expect(Object.keys(rows[0])).toEqual(csvParse(changeCsv(sample, moved, query, meta)).columns);
  expect(rows[2]).toMatchObject({
    dataset_version: '1.2.3',
    checksum: 'abc123',
    permalink: meta.permalink,
    lens: 'dejure',
    from_date: '1858-05-27',
    sources: 'A book',
  });
  expect(typeof rows[0].area_km2).toBe('number');
  expect(JSON.parse(changeJson(sample, [], query, meta))).toEqual([]);
  const within = { type: 'Polygon' as const, coordinates: [] };
  const cut = JSON.parse(changeJson(sample, moved, { ...query, within }, meta));
  expect(JSON.parse(cut[0].within)).toEqual(within);
  expect(Object.keys(cut[0])).toEqual(csvParse(changeCsv(sample, moved, { ...query, within }, meta)).columns);
});

test('the page and the command line give the same rows, number by number', () => {
  let printed = '';
  const world = { root: 'nowhere', out: (text: string) => void (printed += text), say: () => undefined, atlas: () => sample };
  void run(['change', '1858-05-27', '1860-11-14', '--format', 'json'], world);
  const rows = JSON.parse(printed) as object[];
  expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => [...CHANGE_COLUMNS]));
  expect(JSON.parse(changeJson(sample, moved, query))).toEqual(rows);
  const geojson = JSON.parse(changeGeojson(sample, moved, query, meta)) as { features: { properties: object }[] };
  expect(geojson.features.map(({ properties }) => properties)).toEqual(rows);
  const numbers = (row: object) =>
    Object.values(row)
      .map(String)
      .map((cell) => (cell.startsWith('=') ? `'${cell}` : cell));
  expect(csvParse(changeCsv(sample, moved, query)).map(numbers)).toEqual(rows.map(numbers));
});

test('GeoJSON is RFC 7946 with one polygon for each transfer and a foreign member that explains it', () => {
  const json = JSON.parse(changeGeojson(sample, moved, query, meta));
  expect(gjv.valid(json)).toBe(true);
  expect(json.crs).toBeUndefined();
  expect(json.thalweg).toMatchObject({ method: expect.any(String), licence: expect.stringContaining('ODbL'), permalink: meta.permalink });
  expect(json.features.map((feature: { id: string }) => feature.id)).toEqual(['bank@1858-05-28', 'coast@1858-05-28', 'coast@1860-11-14']);
  expect(json.features[0].properties.region_name).toBe('Left bank');
});

test('the same builders under one name', async () => {
  expect(changeText('csv', sample, moved, query)).toBe(changeCsv(sample, moved, query));
  expect(await changeFile('json', sample, moved, query)).toBe(changeJson(sample, moved, query));
});
