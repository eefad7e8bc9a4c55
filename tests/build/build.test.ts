import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { valid } from 'geojson-validation';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { BadData, build, filesOf, verify } from '../../src/build';
import type { Document } from '../../src/build/read';
import { linesAt } from '../../src/core/lines';
import { tenureAt } from '../../src/core/history';
import { fromIso } from '../../src/core/time';
import { diagnose } from '../../src/doctor';
import { atlasOf, deriveFrom, miniDocuments, miniWith, type Content } from '../core/mini';

const MINI = 'tests/fixtures/mini';
const scratch = () => mkdtempSync(join(tmpdir(), 'thalweg-'));
const built = deriveFrom(miniDocuments());
const files = filesOf(built);
const parsed = (name: string) => JSON.parse(String(files.get(name)));
const atlas = atlasOf(built);

describe('the same input gives the same bytes', () => {
  test('twice', () => expect(filesOf(deriveFrom(miniDocuments()))).toEqual(files));

  test('whatever the order of files, features and keys', () => {
    const turnKeys = (value: Content): Content => {
      if (Array.isArray(value)) return value.map(turnKeys);
      return value && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, turnKeys(inner)]),
          )
        : value;
    };
    const documents = miniDocuments();
    documents.documents.reverse();
    const turned = deriveFrom({
      ...documents,
      documents: documents.documents.map((each): Document => ({ ...each, content: turnKeys(each.content) })),
    });
    expect(Object.keys(parsed('catalog.json'))).toBeTruthy();
    expect(JSON.parse(String(filesOf(turned).get('atlas.topojson'))).arcs).toEqual(parsed('atlas.topojson').arcs);
    expect(turned.tenures.map(({ region, from }) => region + from)).toEqual(built.tenures.map(({ region, from }) => region + from));
  });

  test('and a change of content another checksum', () => {
    const changed = deriveFrom(miniWith('holders.json', (c) => (c.holders[0].color.light = '#000000')));
    expect(changed.checksum).not.toBe(built.checksum);
    expect(built.checksum).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a built folder', () => {
  test('is what the fixture builds, until it is touched', () => {
    const folder = scratch();
    build(MINI, folder);
    expect(verify(MINI, folder)).toEqual([]);
    writeFileSync(join(folder, 'river-1858.geojson'), '{}');
    writeFileSync(join(folder, 'old-treaty.geojson'), '{}');
    rmSync(join(folder, 'catalog.json'));
    expect(verify(MINI, folder)).toEqual([
      { path: 'river-1858.geojson', what: 'different' },
      { path: 'catalog.json', what: 'missing' },
      { path: 'old-treaty.geojson', what: 'stray' },
    ]);
    build(MINI, folder);
    expect(verify(MINI, folder)).toEqual([]);
  });
  test('is not made of bad data', () => {
    expect(() => build(join(MINI, 'arcs'), scratch())).toThrow(BadData);
    expect(() => build('nowhere', scratch())).toThrow('faults in the authored data: 1');
  });
});

describe('every file', () => {
  test('says version, checksum, licence and attribution', () => {
    for (const [name, content] of files) {
      if (name.endsWith('.html')) {
        for (const told of ['1.0.0', built.checksum.slice(0, 12), 'Nobody']) expect(String(content), name).toContain(told);
        continue;
      }
      const about = name === 'catalog.json' ? JSON.parse(String(content)).dataset : JSON.parse(String(content)).thalweg;
      expect(about, name).toMatchObject({ version: '1.0.0', checksum: built.checksum, attribution: 'Nobody' });
    }
  });
  test('has a feature on each line', () => {
    const lines = String(files.get('river-1858.geojson')).split('\n');
    expect(lines.filter((line) => line.startsWith('{"type":"Feature"'))).toHaveLength(parsed('river-1858.geojson').features.length);
  });
});

describe('atlas.topojson', () => {
  test('loses nothing: faces and arcs come back digit by digit', () => {
    for (const face of atlas.faces) expect(face.geometry).toEqual(built.faces.find(({ id }) => id === face.id)!.geometry);
    for (const arc of atlas.arcs) expect(arc.geometry).toEqual(built.arcs.find(({ id }) => id === arc.id)!.geometry);
    expect(atlas.tenures).toEqual(expect.arrayContaining(built.tenures));
    expect(atlas.tenures).toHaveLength(built.tenures.length);
  });
  test('shares each border: every arc belongs to the faces on its two sides', () => {
    const topology = parsed('atlas.topojson');
    const users: string[][] = topology.arcs.map(() => []);
    for (const { id, arcs } of topology.objects.faces.geometries) for (const i of arcs.flat(2)) users[i < 0 ? ~i : i]!.push(id);
    const sides = topology.objects.arcs.geometries.map(({ properties }: Content) => [properties.left, properties.right].filter(Boolean));
    expect(users.map((each) => each.sort())).toEqual(sides.map((each: string[]) => each.sort()));
  });
  test('is a topology that others can read', () => {
    const topology = parsed('atlas.topojson');
    expect(valid(feature(topology, topology.objects.faces), true)).toEqual([]);
  });
});

test('events.json carries the facts of the seed, in its order', () => {
  expect(parsed('events.json').events.map(({ id, verdict }: Content) => [id, verdict])).toEqual([
    ['F001', 'agrees'],
    ['F002', 'wrong'],
  ]);
});

describe('a layer', () => {
  const layer = parsed('landing-1850.geojson');
  const polygons = layer.features.filter(({ geometry }: Content) => geometry.type === 'MultiPolygon');
  const lines = layer.features.filter(({ geometry }: Content) => geometry.type === 'LineString');

  test('passes the doctor and geojson-validation', () => {
    for (const name of files.keys()) {
      if (!name.endsWith('.geojson')) continue;
      const path = join(scratch(), 'layer.geojson');
      writeFileSync(path, files.get(name)!);
      expect(
        diagnose([{ name, bytes: readFileSync(path) }]).findings.filter(({ severity }) => severity === 'error'),
        name,
      ).toEqual([]);
      expect(valid(JSON.parse(readFileSync(path, 'utf8')), true), name).toEqual([]);
    }
  });
  test('has each land region once, or once a lens where the lenses differ', () => {
    expect(
      polygons.map(({ properties }: Content) => `${properties.id} ${properties.lens} ${properties.holder} ${properties.status}`),
    ).toEqual([
      'isle dejure blue held',
      'isle defacto red occupied',
      'north both blue held',
      'southeast both blue+red undelimited',
      'southwest both blue held',
    ]);
  });
  test('says of a polygon whose it is, since when, by which article and how large', () => {
    expect(polygons[1].properties).toEqual({
      id: 'isle',
      name: 'Isle',
      lens: 'defacto',
      holder: 'red',
      status: 'occupied',
      start_date: '1850-08-13',
      end_date: '1857-05-01',
      settlement: 'landing-1850',
      article: 'landing',
      contested_by: 'blue',
      sources: 'annals',
      area_km2: atlas.faces.find(({ id }) => id === 'isle')!.area_km2,
      area_error_km2: expect.any(Number),
    });
  });
  test('says of a line what it follows, how well, and who drew it', () => {
    expect(parsed('river-1858.geojson').features.at(-1).properties).toEqual({
      arc: 'river.2',
      name: 'River',
      lens: 'both',
      follows: 'river',
      status: 'fixed',
      settlement: 'river-1858',
      article: '1',
      length_km: expect.any(Number),
      error_km: 1,
      source: 'made-up',
      licence: 'CC0-1.0',
    });
  });
  test('is the map on its first day and is listed with its span', () => {
    const day = fromIso('1850-08-13');
    for (const { properties } of polygons)
      for (const lens of properties.lens === 'both' ? ['dejure', 'defacto'] : [properties.lens])
        expect(tenureAt(atlas, properties.id, lens, day)!.status).toBe(properties.status);
    expect(lines.map(({ properties }: Content) => properties.arc)).toEqual([...linesAt(atlas, 'dejure', day).keys()]);
    expect(layer.bbox).toEqual([100, 50, 109.2, 56]);
    expect(parsed('catalog.json').layers.map(({ settlement, from, to }: Content) => [settlement, from, to])).toEqual([
      ['before-1689', '1640-01-01', '1850-08-13'],
      ['landing-1850', '1850-08-13', '1857-05-01'],
      ['river-1858', '1858-05-28', '1860-11-14'],
      ['crest-1860', '1860-11-14', null],
    ]);
  });
});

test('the catalog lists expeditions with their first and last day, and no tenures', () => {
  expect(parsed('catalog.json').expeditions).toMatchObject([
    { file: 'expeditions/boat-1849.geojson', from: '1849-06-01', to: '1849-06-20' },
  ]);
  expect(parsed('catalog.json').tenures).toEqual([]);
  expect(parsed('expeditions/boat-1849.geojson').features.map(({ id }: Content) => id)).toEqual(['boat-1849.1', 'boat-1849.2']);
});
