/** What is made of a file that was recognised: half-open days, names, holders, and every assumption with its count. */
import { describe, expect, test } from 'vitest';
import { fromIso, toIso } from '../../src/core/time';
import { readDated } from '../../src/import';
import {
  asFile,
  cliopatria,
  collection,
  cshapes,
  feature,
  layer,
  linkedPlaces,
  newberry,
  ohm,
  ROWS,
  square,
  found,
} from './fixtures/aland';

const read = (content: unknown, choices = {}) => readDated([asFile('aland.geojson', content)], choices);
const kinds = (content: unknown) => read(content).assumptions.map(({ kind }) => kind);
const told = (content: unknown, kind: string) => read(content).assumptions.find((each) => each.kind === kind);

const END = { ohm: null, newberry: '2001-01-01', cshapes: '2020-01-01', 'linked-places': null, layer: null };
test.each([
  ['ohm', ohm],
  ['newberry', newberry],
  ['cshapes', cshapes],
  ['layer', layer],
] as const)('%s gives the days that it was made of', (name, make) => {
  const days = read(make()).features.map(({ from, to }) => [toIso(from), to === null ? null : toIso(to)]);
  expect(days).toEqual(ROWS.map(({ from, to }) => [from, to ?? END[name]]));
});

test('years count whole: 1857 as last year ends on the first day of 1858', () => {
  const { features } = read(cliopatria());
  expect(toIso(features[3]!.to!)).toBe('1858-01-01');
  expect(features[4]).toMatchObject({ from: fromIso('1858-01-01'), since: '1858' });
});

test('timespans make versions of one place, with its names in our languages', () => {
  const { features } = read(linkedPlaces());
  expect(features.filter(({ name }) => name.en === 'Westmark').map(({ from }) => toIso(from))).toEqual([
    '1700-01-01',
    '1800-01-01',
    '1858-05-28',
  ]);
  expect(features[0]).toMatchObject({ name: { ru: 'Westmarkские земли' }, source: 'The archive of Aland' });
});

test('a start between two days counts from the first, and keeps what it may be', () => {
  const when = { timespans: [{ start: { earliest: '1750', latest: '1755' }, end: { earliest: '1800', latest: '1801' } }] };
  const [version] = read(collection([feature({ title: 'A' }, square(1), { '@id': 'a', when })])).features;
  expect(version).toMatchObject({ from: fromIso('1750-01-01'), to: fromIso('1802-01-01'), since: '1750/1755' });
});

test('what the file knows of a version goes along: why, source, holder, ids', () => {
  const [first] = read(ohm()).features;
  expect(first).toMatchObject({
    id: 'westmark@1700-01-01',
    holder: 'aland',
    holderName: { en: 'Aland' },
    why: 'a treaty',
    source: 'the archive of Aland',
    lens: 'both',
    status: 'held',
  });
  expect(read(newberry()).features[0]).toMatchObject({ why: 'Created', source: '(Laws of Aland, 1700, p. 1)' });
  expect(read(cshapes()).features[0], 'whose borders were not defined').toMatchObject({ confidence: 'C', name: { en: 'Westmark' } });
  expect(read(layer())).toMatchObject({ licence: 'CC0-1.0', attribution: 'Made up' });
});

test('an owner in CShapes looks like the name of as the state is that has its code', () => {
  const row = (gwcode: number, owner: number, country_name: string) =>
    feature({ gwcode, owner, country_name, status: 'colony', gwsdate: '1900-01-01', gwedate: '1910-12-31' }, square(gwcode));
  const [, colony] = read(collection([row(1, 1, 'Aland'), row(2, 1, 'Overseas')])).features;
  expect(colony).toMatchObject({ holder: '1', holderName: { en: 'Aland' }, name: { en: 'Overseas' } });
});

test('what is put together of others does not count twice', () => {
  const row = (Name: string, Components: string) => feature({ Name, FromYear: 1, ToYear: 9, Components }, square(1));
  const set = read(collection([row('Aland', ''), row('(Aland and Bland)', 'Aland;Bland')]));
  expect(set.features.map(({ name }) => name.en)).toEqual(['Aland']);
  expect(set.assumptions).toContainEqual(expect.objectContaining({ kind: 'composite', count: 1 }));
});

test('a tenure that stands in several layers counts once', () => {
  const set = readDated([asFile('a.geojson', layer()), asFile('b.geojson', layer())]);
  expect(set.features).toHaveLength(ROWS.length);
  expect(set.assumptions).toContainEqual(expect.objectContaining({ kind: 'told-twice', count: ROWS.length }));
});

describe('dates', () => {
  const from = (value: unknown) => read(collection([feature({ name: 'A', start_date: value, end_date: '9000' }, square(1))]));
  test.each<[unknown, string, string]>([
    ['1858', '1858-01-01', '1858'],
    [1858, '1858-01-01', '1858'],
    ['1858-05', '1858-05-01', '1858-05'],
    ['1858-05-28T12:00:00Z', '1858-05-28', '1858-05-28'],
    ['1858/05/28', '1858-05-28', '1858-05-28'],
    ['28.5.1858', '1858-05-28', '1858-05-28'],
    ['28-05-1858', '1858-05-28', '1858-05-28'],
    ['28 May 1858', '1858-05-28', '1858-05-28'],
    ['May 28, 1858', '1858-05-28', '1858-05-28'],
    [18580528, '1858-05-28', '1858-05-28'],
    ['18580500', '1858-05-01', '1858-05'],
    ['185X', '1850-01-01', '185X'],
    ['1850s', '1850-01-01', '185X'],
    ['~1850', '1850-01-01', '1850~'],
    ['1858?', '1858-01-01', '1858?'],
    ['1755/1757', '1755-01-01', '1755/1757'],
    ['1755/..', '1755-01-01', '1755'],
    ['1858-21', '1858-01-01', '1858'],
    ['58', '0058-01-01', '0058'],
    ['-500', '-0500-01-01', '-0500'],
    ['500 BC', '-0499-01-01', '-0499'],
    ['500 B.C.E.', '-0499-01-01', '-0499'],
    ['AD 476', '0476-01-01', '0476'],
    [0, '0000-01-01', '0000'],
  ])('%j begins on %s and is known as %s', (value, day, since) => {
    const [version] = from(value).features;
    expect([toIso(version!.from), version!.since]).toEqual([day, since]);
  });

  test.each<[unknown, RegExp]>([
    ['1858-02-30', /not a date of the calendar/],
    ['05-06-1858', /the day first or the month first/],
    ['-3520000000000', /milliseconds/],
    ['yesterday', /not a date of the calendar/],
    [12345, /not a date of the calendar/],
    [{ year: 1858 }, /neither text nor number/],
    ['28 luty 1858', /no month in a language known here/],
  ])('%j is no date: the version is left out, with the value and the remedy', (value, why) => {
    const { features, diagnosis } = from(value);
    expect(features).toEqual([]);
    expect(found({ diagnosis })).toMatchObject([{ kind: 'unreadable-date', count: 1, severity: 'error' }]);
    expect(diagnosis.findings[0]!.what).toMatch(why);
  });

  test.each([
    ['an end that is told as "present"', { start_date: '1800', end_date: 'present' }, 'open-end'],
    ['no end', { start_date: '1800' }, 'open-end'],
    ['no beginning', { end_date: '1800', start_date: null }, 'open-start'],
    ['two digits', { start_date: '58' }, 'short-year'],
    ['years before Christ', { start_date: '-500' }, 'bce'],
    ['a time of day', { start_date: '1858-05-28T00:00' }, 'clock'],
    ['an end less precise than the beginning', { start_date: '1858-05-28', end_date: '1858' }, 'end-within'],
    ['doubt', { start_date: '1858~' }, 'approximate'],
  ])('%s is assumed, and counted', (_, properties, kind) => {
    const other = feature({ name: 'B', start_date: '1700', end_date: '1900' }, square(5));
    expect(told(collection([feature({ name: 'A', ...properties }, square(1)), other]), kind)).toMatchObject({ count: expect.any(Number) });
  });

  test.each([
    ['begin-after-end', { start_date: '1858', end_date: '1800' }],
    ['zero-days', { start_date: '1858-05-28', end_date: '1858-05-28' }],
    ['missing-date', { start_date: '', end_date: null }],
  ])('%s: the version is left out, and told', (kind, properties) => {
    const other = feature({ name: 'B', start_date: '1700', end_date: '1900' }, square(5));
    const { features, diagnosis } = read(collection([feature({ name: 'A', ...properties }, square(1)), other]));
    expect(features).toHaveLength(1);
    expect(found({ diagnosis })).toMatchObject([{ kind, id: '(feature 1)' }]);
  });

  test('many faults of a kind are told a few times and counted', () => {
    const many = Array.from({ length: 50 }, () => feature({ name: 'A', start_date: 'x', end_date: '1900' }, square(1)));
    const findings = found(read(collection([...many, feature({ start_date: '1800' }, square(1))])));
    expect(findings).toHaveLength(5);
    expect(findings.reduce((sum, { count }) => sum + count, 0)).toBe(50);
  });
});

describe('texts', () => {
  const named = (properties: object) => read(collection([feature({ start_date: '1800', ...properties }, square(1))]));
  test('stay strings, whatever they hold', () => {
    const [version] = named({ name: '<img src=x onerror=alert(1)>', start_event: '=HYPERLINK("x")' }).features;
    expect(version).toMatchObject({ name: { en: '<img src=x onerror=alert(1)>' }, why: '=HYPERLINK("x")' });
  });
  test('lose their control characters, and that is counted', () => {
    const set = named({ name: 'A\u0000l\u202ea\u0007nd' });
    expect(set.features[0]!.name.en).toBe('Aland');
    expect(set.assumptions).toContainEqual(expect.objectContaining({ kind: 'control-characters', count: expect.any(Number) }));
  });
  test('are cut when they are too long, and that is counted', () => {
    const set = named({ name: 'a'.repeat(5000) });
    expect(set.features[0]!.name.en).toHaveLength(300);
    expect(set.assumptions.map(({ kind }) => kind)).toContain('long-text');
  });
  test('in our languages are kept beside the plain name', () => {
    const [version] = named({
      name: 'Aland',
      'name:ru': 'Аланд',
      name_nl: 'Alland',
      'name:zh-Hant': '阿蘭德',
      'name:en': 'Aland (en)',
    }).features;
    expect(version!.name).toEqual({ en: 'Aland (en)', nl: 'Alland', ru: 'Аланд', zh: '阿蘭德' });
  });
  test('that are missing are told', () => expect(kinds(collection([feature({ start_date: '1800' }, square(1))]))).toContain('no-name'));
  test('of other scripts tell things apart as well as ours do', () => {
    const set = read(collection(['清', '明', 'Å', 'A B', 'A-B'].map((name) => feature({ name, start_date: '1800' }, square(1)))));
    expect(new Set(set.features.map(({ thing }) => thing)).size).toBe(5);
  });
});

test('ids are the same in a second reading and never twice the same', () => {
  const twins = collection([...Array(3)].map(() => feature({ name: 'A', start_date: '1800' }, square(1))));
  expect(read(twins).features.map(({ id }) => id)).toEqual(['a@1800-01-01', 'a@1800-01-01.2', 'a@1800-01-01.3']);
  expect(read(ohm())).toEqual(read(ohm()));
});

test('our own built atlas is read with its holders, its lenses and its precision', () => {
  const tenure = {
    region: 'r',
    lens: 'dejure',
    from: '1700-01-01',
    to: null,
    holders: ['aland', 'bland'],
    status: 'joint',
    settlement: 's',
    article: '1',
    since: '170X',
  };
  const catalog = {
    schema: 1,
    dataset: { title: { en: 'A and B' } },
    settlements: [],
    holders: [
      { id: 'aland', names: [{ name: { en: 'Aland' } }] },
      { id: 'bland', names: [{ name: { en: 'Bland' } }] },
    ],
  };
  const faces = {
    type: 'GeometryCollection',
    geometries: [{ type: 'Polygon', id: 'r', arcs: [[0]], properties: { name: { en: 'R', ru: 'Р' }, tenures: [tenure] } }],
  };
  const atlas = { type: 'Topology', thalweg: {}, arcs: square(1).coordinates, objects: { faces } };
  const set = readDated([asFile('p/catalog.json', catalog), asFile('p/atlas.topojson', atlas), asFile('p/layers/x.geojson', layer())]);
  expect(set).toMatchObject({ format: 'thalweg', title: 'A and B' });
  expect(found(set)).toEqual([]);
  expect(set.features).toMatchObject([
    {
      thing: 'r',
      name: { en: 'R', ru: 'Р' },
      holder: 'aland+bland',
      holderName: { en: 'Aland and Bland' },
      status: 'joint',
      lens: 'dejure',
      since: '170X',
      why: 's, 1',
    },
  ]);
});

test.each([
  ['the file', ['/home/me/aland.geojson'], 'aland'],
  ['the archive', ['/home/me/world.zip/geojson/world_1700.geojson', '/home/me/world.zip/geojson/world_1800.geojson'], 'world'],
  ['the folder', ['data/aland/a_1700.json', 'data/aland/a_1800.json'], 'aland'],
  ['nothing, where they have nothing in common', ['a_1700.json', 'b_1800.json'], 'Without a title'],
])('files that have no title are called by %s', (_, names, title) => {
  const content = collection([feature({ NAME: 'A', SUBJECTO: 'B' }, square(1))]);
  expect(readDated(names.map((name) => asFile(name, content))).title).toBe(title);
});
