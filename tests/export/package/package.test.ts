/** The data package: what is in it, that it says so truly, and that other readers can read it. */
import { createHash } from 'node:crypto';
import { csvParse, csvParseRows } from 'd3-dsv';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { WholeAtlas } from '../../../src/core/model';
import { packageFiles } from '../../../src/export/package';
import { miniAtlas } from '../../core/mini';

const atlas = miniAtlas();
const make = (of: WholeAtlas) => new Map(packageFiles(of, { layers: true }));
const files = make(atlas);
const text = (path: string, of = files) => new TextDecoder().decode(of.get(path));
const buffer = (path: string): ArrayBuffer => files.get(path)!.slice().buffer;
const rowsOf = (path: string) => parquetReadObjects({ file: buffer(path) });
const iso = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? ''));

/** A history whose every text would like to be a formula, markup or another line. */
const HOSTILE = ['=1+1', '+cmd|calc', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', 'a,"b"\n=c', '<script>'];
const hostile: WholeAtlas = {
  ...atlas,
  dataset: { ...atlas.dataset, title: { en: '=EVIL()\nlicense: none' }, citation: '@cite "x"\n- y' },
  faces: atlas.faces.map((face, i) => ({ ...face, name: { en: HOSTILE[i % HOSTILE.length]! } })),
  arcs: atlas.arcs.map((arc, i) => ({ ...arc, source: HOSTILE[i % HOSTILE.length]! })),
  tenures: atlas.tenures.map((tenure, i) => ({ ...tenure, article: HOSTILE[i % HOSTILE.length]! })),
};

test('the same atlas gives the same bytes', () => {
  const again = make(miniAtlas());
  expect([...again.keys()]).toEqual([...files.keys()]);
  for (const [path, content] of again) expect(Buffer.compare(content, files.get(path)!), path).toBe(0);
});

describe('datapackage.json', () => {
  const descriptor = JSON.parse(text('datapackage.json'));
  const named = v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/));
  const field = v.looseObject({ name: v.string(), type: v.picklist(['string', 'number', 'boolean', 'date', 'any']) });
  const Package = v.looseObject({
    $schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    name: named,
    version: v.string(),
    licenses: v.pipe(
      v.array(v.object({ name: v.pipe(v.string(), v.regex(/^[A-Za-z0-9.-]+$/)), path: v.pipe(v.string(), v.url()), title: v.string() })),
      v.minLength(1),
    ),
    contributors: v.pipe(v.array(v.looseObject({ title: v.string() })), v.minLength(1)),
    sources: v.array(v.looseObject({ title: v.string() })),
    resources: v.array(
      v.looseObject({
        name: named,
        path: v.pipe(v.string(), v.regex(/^[^./][^\\]*$/)),
        bytes: v.number(),
        hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
        schema: v.optional(v.looseObject({ fields: v.array(field), primaryKey: v.array(v.string()) })),
      }),
    ),
  });

  test('has the members that Frictionless asks for', () => {
    expect(v.safeParse(Package, descriptor).issues).toBeUndefined();
  });

  test('tells of every other file, by its true size and checksum', () => {
    const told = descriptor.resources.map(({ path, bytes, hash }: Record<string, unknown>) => [path, bytes, hash]);
    const true_ = [...files].filter(([path]) => path !== 'datapackage.json');
    expect(told).toEqual(
      true_.map(([path, content]) => [path, content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`]),
    );
    expect(new Set(descriptor.resources.map(({ name }: { name: string }) => name)).size).toBe(told.length);
  });

  test('has the columns, rows and keys of each CSV as they are in the file', () => {
    for (const { path, schema, rows } of descriptor.resources.filter(
      ({ format, schema }: Record<string, unknown>) => format === 'csv' && schema,
    )) {
      const parsed = csvParse(text(path));
      expect(parsed.columns, path).toEqual(schema.fields.map(({ name }: { name: string }) => name));
      expect(parsed.length, path).toBe(rows);
      const keys = parsed.map((row) => schema.primaryKey.map((name: string) => row[name]).join());
      expect(new Set(keys).size, path).toBe(rows);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(csvParse(text(reference.resource)).map((row) => row[reference.fields[0]]));
        expect(
          parsed.map((row) => row[fields[0]]).filter((value) => value !== '' && !known.has(value)),
          `${path} ${fields}`,
        ).toEqual([]);
      }
    }
  });
});

describe('the tables', () => {
  test.each(['faces', 'tenures', 'arcs'])('%s: Parquet, read by another library, says what CSV says', async (name) => {
    const csv = csvParse(text(`${name}.csv`));
    const parquet = await rowsOf(`${name}.parquet`);
    const asText = parquet.map((row) =>
      Object.fromEntries(Object.entries(row).flatMap(([key, value]) => (key === 'geometry' ? [] : [[key, String(iso(value))]]))),
    );
    expect(asText).toEqual(csv.map((row) => ({ ...row })));
  });

  test('tenures are those of the atlas, in whole days, the end not counted', () => {
    const rows = csvParse(text('tenures.csv'));
    expect(rows.map(({ region, lens, from_date, to_date }) => [region, lens, from_date, to_date])).toEqual(
      atlas.tenures.map(({ region, lens, from, to }) => [region, lens, from, to ?? '']),
    );
  });

  test('faces are GeoParquet 1.1: WKB of the very coordinates, with box and orientation', async () => {
    const { key_value_metadata } = parquetMetadata(buffer('faces.parquet'));
    const geo = JSON.parse(key_value_metadata!.find(({ key }) => key === 'geo')!.value!);
    expect(geo).toMatchObject({
      version: '1.1.0',
      primary_column: 'geometry',
      columns: {
        geometry: {
          encoding: 'WKB',
          geometry_types: ['MultiPolygon'],
          edges: 'planar',
          orientation: 'counterclockwise',
          crs: { id: { code: 'CRS84' } },
        },
      },
    });
    const read = (await rowsOf('faces.parquet')).map(({ geometry }) => geometry);
    expect(read).toEqual(atlas.faces.map(({ geometry }) => geometry));
  });

  test('the shapes as text have the same coordinates', () => {
    for (const [i, { geometry }] of csvParse(text('faces-wkt.csv')).entries()) {
      const nested = geometry!
        .replace('MULTIPOLYGON ', '')
        .replace(/(-?[\d.e-]+) (-?[\d.e-]+)/g, '[$1,$2]')
        .replace(/\(/g, '[')
        .replace(/\)/g, ']');
      expect(JSON.parse(nested)).toEqual(atlas.faces[i]!.geometry.coordinates);
    }
  });

  test('no cell of a spreadsheet is longer than it can be', () => {
    for (const name of ['faces', 'tenures', 'arcs'])
      expect(
        Math.max(
          ...csvParseRows(text(`${name}.csv`))
            .flat()
            .map((cell) => cell.length),
        ),
      ).toBeLessThan(32_767);
  });
});

describe('a hostile data set', () => {
  const evil = make(hostile);

  test('has no cell that a spreadsheet runs, and its numbers are numbers', () => {
    for (const name of ['faces', 'tenures', 'arcs']) {
      const cells = csvParseRows(text(`${name}.csv`, evil)).flat();
      expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell))).toEqual([]);
    }
    expect(csvParse(text('faces.csv', evil)).map(({ area_km2 }) => Number(area_km2))).toEqual(
      hostile.faces.map(({ area_km2 }) => area_km2),
    );
  });

  test('breaks out of no line of README, licence or citation', () => {
    expect(text('CITATION.cff', evil)).not.toMatch(/^license: none/m);
    expect(text('README.md', evil)).toMatch(/^# =EVIL\(\) license: none\n/);
    expect(text('LICENSE-DATA', evil)).not.toMatch(/^license: none/m);
    expect(() => JSON.parse(text('datapackage.json', evil))).not.toThrow();
  });
});
