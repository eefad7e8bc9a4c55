/** Each binary or foreign format, read back by a reader that is not the writer, against the rows of the CSV. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import { kml as kmlToGeojson } from '@tmcw/togeojson';
import { csvParse } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { describe, expect, test } from 'vitest';
import { transfers } from '../../src/core/change';
import { fromIso } from '../../src/core/time';
import { CHANGE_COLUMNS, changeFile } from '../../src/export';
import { changeCsv } from '../../src/export/change-csv';
import { sample } from '../ui/sample';

const query = { from: fromIso('1858-05-27'), to: fromIso('1860-11-14'), lens: 'dejure' } as const;
const moved = transfers(sample, query.from, query.to, 'dejure');
const meta = { permalink: 'https://example.org/#date=1858-05-28&from=<1>', made: '2026-11-22' };
const bytes = async (format: 'xlsx' | 'fgb') => (await changeFile(format, sample, moved, query, meta)) as Uint8Array;

/** The table that every format must repeat; the apostrophe that keeps a formula from running belongs to CSV alone. */
const expected = csvParse(changeCsv(sample, moved, query, meta)).map((row) => ({
  ...row,
  region_name: row.region_name!.replace(/^'/, ''),
}));
const promised = expected.map((row) => Object.fromEntries(CHANGE_COLUMNS.map((column) => [column, String(row[column as never])])));
const inWords = (row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(CHANGE_COLUMNS.map((column) => [column, String(row[column])]));

describe('XLSX', async () => {
  const parts = unzipSync(await bytes('xlsx'));
  const xml = (name: string) => new DOMParser().parseFromString(strFromU8(parts[name]!), 'text/xml');
  const all = (node: Pick<Element, 'getElementsByTagName'>, tag: string): Element[] => [...node.getElementsByTagName(tag)];
  const strings = all(xml('xl/sharedStrings.xml'), 'si').map((item) => item.textContent ?? '');
  const cellOf = (cell: Element): string | number => {
    const value = all(cell, 'v')[0]?.textContent ?? '';
    return cell.getAttribute('t') === 's' ? strings[Number(value)]! : Number(value);
  };
  const sheet = (n: number) => all(xml(`xl/worksheets/sheet${n}.xml`), 'row').map((row) => all(row, 'c').map(cellOf));

  test('its first sheet is the table, numbers as numbers', () => {
    const [head = [], ...rows] = sheet(1);
    expect(head).toEqual([...CHANGE_COLUMNS, 'sources']);
    const told = rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])));
    expect(told.map(inWords)).toEqual(promised);
    expect(typeof told[0]!.area_km2).toBe('number');
    expect(told[0]!.sources).toBe('A book');
  });

  test('no cell is a formula: a name that looks like one is a text', () => {
    expect(strings).toContain('=Coast, "east"');
    for (const n of [1, 2]) expect(all(xml(`xl/worksheets/sheet${n}.xml`), 'f')).toEqual([]);
  });

  test('its second sheet says what it rests on', () => {
    const about = sheet(2);
    expect(about).toContainEqual(['version', '1.2.3']);
    expect(about).toContainEqual(['checksum', 'abc123']);
    expect(about).toContainEqual(['permalink', meta.permalink]);
    expect(about).toContainEqual(['sources', 'A book']);
    expect(about.find(([name]) => name === 'licence')?.[1]).toMatch(/ODbL/);
    expect(about.find(([name]) => name === 'method')?.[1]).toMatch(/authalic/);
  });

  test('nothing moved: the head alone', async () => {
    const empty = unzipSync((await changeFile('xlsx', sample, [], query)) as Uint8Array);
    expect(all(new DOMParser().parseFromString(strFromU8(empty['xl/worksheets/sheet1.xml']!), 'text/xml'), 'row')).toHaveLength(1);
  });
});

describe('KML', async () => {
  const text = String(await changeFile('kml', sample, moved, query, meta));
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const read = kmlToGeojson(document as never);

  test('has a placemark with its land for each row', () => {
    expect(read.features.map(({ properties }) => inWords(properties!))).toEqual(promised);
    expect(read.features.map(({ properties }) => properties!.name)).toEqual(promised.map((row) => row.region_name));
    const [bank] = read.features;
    expect(bank!.geometry).toEqual({ type: 'Polygon', coordinates: sample.faces.find(({ id }) => id === 'bank')!.geometry.coordinates[0] });
    expect(bank!.properties).toMatchObject({ sources: 'A book', permalink: meta.permalink, timespan: { begin: '1858-05-28' } });
  });

  test('wears the colour of the new holder, in the order of KML', () => {
    expect(read.features[0]!.properties).toMatchObject({ fill: '#5b7fa6' });
    expect(text).toContain('<color>99a67f5b</color>');
  });
  test('of several wears that of the first one that the act names, however the table spells them', () => {
    expect(moved[1]!.to_holders).toEqual(['russia', 'china']);
    expect(read.features[1]!.properties).toMatchObject({ to_holders: 'china+russia', fill: '#5b7fa6' });
  });

  test('says itself what it rests on', () => {
    const about = document.getElementsByTagName('Document')[0]!;
    const said = [...about.childNodes].filter(({ nodeName }) => ['name', 'description', 'ExtendedData'].includes(nodeName));
    const words = said.map((node) => node.textContent).join('\n');
    for (const part of ['A border', '1.2.3', 'abc123', 'Sample atlas.', 'A book', 'ODbL', 'authalic', meta.permalink])
      expect(words).toContain(part);
  });
});

describe('FlatGeobuf', () => {
  test('holds the same rows with their land, in WGS84', async () => {
    const crs: unknown[] = [];
    const read = [];
    const options = { headerMetaFn: (header: { crs: { code: number } | null }) => crs.push(header.crs?.code) };
    for await (const feature of deserialize(await bytes('fgb'), options)) read.push(feature);
    expect(crs).toEqual([4326]);
    expect(read.map(({ properties }) => inWords(properties!))).toEqual(promised);
    expect(read.map(({ properties }) => properties!.permalink)).toEqual(expected.map(() => meta.permalink));
    expect(read[0]!.properties).toMatchObject({ sources: 'A book', attribution: '© nobody', area_km2: 579_846 });
    expect(read[1]!.geometry).toEqual(sample.faces.find(({ id }) => id === 'coast')!.geometry);
  });

  test('of nothing is refused in words', () =>
    expect(changeFile('fgb', sample, [], query)).rejects.toThrow(
      'FlatGeobuf cannot hold a change of nothing: choose other dates, or take GeoJSON',
    ));
});
