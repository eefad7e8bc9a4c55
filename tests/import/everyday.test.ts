/** Files as people really keep them: in their own languages, with their own names for things, put together from several, around a pole. */
import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../src/core/area';
import { toIso } from '../../src/core/time';
import { compose } from '../../src/import/compose';
import { monthOf } from '../../src/import/dates/months';
import { readDate } from '../../src/import/dates/read-date';
import { frameOf } from '../../src/import/formats/yearly';
import { readDated, recognise } from '../../src/import';
import { asFile, collection, feature, square } from './fixtures/aland';

type Row = Record<string, unknown>;
const rows = (...all: Row[]) => collection(all.map((row, i) => feature(row, square(2 * i))));
const read = (...all: Row[]) => readDated([asFile('map.geojson', rows(...all))]);
const lives = (...all: Row[]) =>
  read(...all).features.map(({ name, from, to }) => `${name.en} ${toIso(from)} ${to === null ? 'open' : toIso(to)}`);
const guessed = (...all: Row[]) => recognise([asFile('map.geojson', rows(...all))]);

describe('a date in words', () => {
  test.each([
    ['1. März 1815', '1815-03-01'],
    ['5. Oktober 1815', '1815-10-05'],
    ['1er janvier 1815', '1815-01-01'],
    ['14 août 1815', '1815-08-14'],
    ['3 mei 1815', '1815-05-03'],
    ['1 de enero de 1815', '1815-01-01'],
    ['16 мая 1858 г.', '1858-05-16'],
    ['Май 1858', '1858-05'],
    ['1858年5月28日', '1858-05-28'],
    ['1858年', '1858'],
    ['June 5th 1850', '1850-06-05'],
    ['3-May-1850', '1850-05-03'],
    ['18th century', '17XX'],
    ['circa 1850', '1850~'],
    ['1918.0', '1918'],
    ['1850-00-00', '1850'],
    ['1850-05-00', '1850-05'],
    ['1860 г.', '1860'],
  ])('%s is %s', (text, edtf) => expect(readDate(text)).toMatchObject({ kind: 'date', edtf }));

  test.each(['Marraskuu 1808', 'Decade 1850', 'before 1850', 'early 1850'])('%s names no month, and is not taken for one', (text) =>
    expect(readDate(text)).toMatchObject({ kind: 'bad', why: expect.stringContaining('no month in a language known here') as string }),
  );
  test('a beginning of two months is none', () => {
    expect(monthOf('jui')).toBeUndefined();
    expect([monthOf('juin'), monthOf('juil')]).toEqual([6, 7]);
  });
});

test('holders keep the letters of their names, so that a table says who is meant', () => {
  const set = read(
    { name: '朝鮮', start: 1800 },
    { name: 'Россия', start: 1800 },
    { name: 'Österreich', start: 1800 },
    { name: '—', start: 1800 },
    { name: 'Китай', start: 1800 },
    { name: '조선', start: 1800 },
  );
  const { atlas } = compose(set, {}, () => undefined);
  expect(atlas.holders.map(({ id }) => id).sort()).toEqual(['holder', 'osterreich', 'китай', 'россия', '朝鮮', '조선']);
});

describe('beginning and end', () => {
  test.each([
    ['von', 'bis'],
    ['Beginn', 'Ende'],
    ['début', 'fin'],
    ['с', 'по'],
    ['开始', '结束'],
    ['start', 'finish'],
    ['date_debut', 'date_fin'],
  ])('%s and %s are found by their names', (from, to) => {
    expect(lives({ name: 'A', [from]: '1815', [to]: '1866-08-23' })).toEqual(['A 1815-01-01 1866-08-23']);
  });
  test('an end is never taken for the beginning, however hard that is to read', () => {
    const unreadable = [1, 2, 3].map((i) => ({ name: `N${i}`, von: `am ${i}. Tag 1815`, bis: '1866' }));
    expect(guessed(...unreadable).fields).toMatchObject({ from: 'von', to: 'bis' });
    expect(read(...unreadable).diagnosis.findings[0]).toMatchObject({ kind: 'unreadable-date' });
    expect(guessed({ name: 'A', bis: '1866' }, { name: 'B', bis: '1871' }).fields.from).toBeUndefined();
  });
  test('many that are there still make the end no other property', () => {
    const still = ['B', 'C', 'D'].map((name) => ({ name, start: '1800', end: 'present' }));
    expect(lives({ name: 'A', start: '1800', end: '1850' }, ...still)[0]).toBe('A 1800-01-01 1850-01-01');
  });
  test('an end under a name that nobody knows is pointed at', () => {
    expect(guessed({ name: 'A', start: 1800, ceased: 1900 }, { name: 'B', start: 1800, ceased: 1880 }).end.why).toContain(
      'ceased may hold dates too: point it out if it is the end',
    );
  });
  test('both in one property, as EDTF has them: the last year counts', () => {
    expect(lives({ name: 'A', date: '1815/1866' }, { name: 'B', date: '1815–1871' }, { name: 'C', date: '1815/..' })).toEqual([
      'A 1815-01-01 1867-01-01',
      'B 1815-01-01 1872-01-01',
      'C 1815-01-01 open',
    ]);
  });
  test('year, month and day apart make one date', () => {
    const [start, end] = [
      { startYear: 1815, startMonth: 6, startDay: 9 },
      { endYear: 1866, endMonth: 8, endDay: 23 },
    ];
    expect(lives({ name: 'A', ...start, ...end })).toEqual(['A 1815-06-09 1866-08-23']);
  });
  test('properties are the same in small and in capital letters', () => {
    expect(lives({ Name: 'A', Start: '1800', END: '1850' }, { name: 'B', start: '1800', end: '1860' })).toEqual([
      'A 1800-01-01 1850-01-01',
      'B 1800-01-01 1860-01-01',
    ]);
  });
  test('two versions that follow each other a year apart tell that ends count', () => {
    const pair = (name: string) => [
      { name, start: 1800, end: 1814 },
      { name, start: 1815, end: 1865 },
    ];
    expect(guessed(...pair('A'), ...pair('B')).end).toMatchObject({ rule: 'inclusive', nextDay: 2 });
  });
  test('what was left out is no measure of when the others began', () => {
    expect(lives({ name: 'A', start: '', end: 1900 }, { name: 'B', start: 1800, end: -1 }, { name: 'C', start: 1700, end: 1900 })).toEqual([
      'A 1700-01-01 1900-01-01',
      'C 1700-01-01 1900-01-01',
    ]);
  });
  test('whoever has no date is shown what there is to point at', () => {
    const [fault] = read({ name: 'A', noted: 'about 1850 or so' }).diagnosis.findings;
    expect(fault!.what).toBe('no property was recognised as a beginning or an end: it was left out');
    expect(fault!.remedy).toContain('noted: "about 1850 or so"');
  });
});

describe('a word that means something else too', () => {
  test.each([
    ['names by language', { name: 'A', year: 1871, de: 'Deutsches Reich (1871)' }, { from: 'year' }],
    ['a measure', { name: 'A', year: 1850, ab: 1130 }, { from: 'year' }],
    ['a number of units', { name: 'A', start: 1850, AU: 1205 }, { from: 'start' }],
    ['a number of stops', { name: 'A', from: 1850, stop: 101 }, { from: 'from' }],
    ['a mark', { name: 'A', year: 1850, from: 'Marker 101' }, { from: 'year' }],
    ['a column that is empty', { name: 'A', start: 1800, end: 'N/A', valid_to: 1850 }, { from: 'start', to: 'valid_to' }],
    ['which is meant all the same', { name: 'A', from: 1850, to: 1870 }, { from: 'from', to: 'to' }],
    ['beside a word for still', { name: 'A', from: 1850, to: 'present', opened_year: 1700 }, { from: 'from' }],
    ['with slips', { name: 'A', de: 1850, au: 1870 }, { from: 'de', to: 'au' }],
  ])('%s is no date where a better one is there', (_, row, fields) => {
    const { from, to } = guessed(row, { ...row, name: 'B' }).fields;
    expect({ from, ...(to !== undefined && { to }) }).toEqual(fields);
  });
  test('when a state was founded says nothing of when a file shows it', () => {
    const file = (year: number) => asFile(`world_${year}.geojson`, rows({ name: 'A', founded: 1776 }));
    expect(recognise([file(1800), file(1900)])).toMatchObject({ format: 'yearly', dates: 2 });
  });
  test('one period among single dates takes no end from the others', () => {
    const dates = ['1800', '1810', '1820', '1830/1831'];
    expect(lives(...dates.map((date) => ({ name: 'A', date })))).toEqual([
      'A 1800-01-01 1810-01-01',
      'A 1810-01-01 1820-01-01',
      'A 1820-01-01 1830-01-01',
      'A 1830-01-01 open',
    ]);
  });
  test('a day that does not exist leaves the year', () =>
    expect(lives({ name: 'A', year: 1850, month: 2, day: 30 })).toEqual(['A 1850-01-01 open']));
});

describe('a date in the name of a file', () => {
  test.each([
    ['maps/world_1700.geojson', '1700'],
    ['world_bc500.geojson', '-0499'],
    ['1815-06-09.geojson', '1815-06-09'],
    ['Grenzen 2024-03-15.geojson', '2024-03-15'],
    ['ad_50.geojson', '0050'],
    ['roman_69.geojson', '0069'],
    ['borders_50ad.geojson', '0050'],
  ])('%s is of %s', (name, edtf) => expect(frameOf(name)).toMatchObject({ edtf }));
  test.each(['grenzen-3.geojson', 'states_v1-2.geojson', 'europe_1815-1848.geojson', 'world_1815_1866.geojson', 'map.geojson'])(
    '%s tells none',
    (name) => expect(frameOf(name)).toBeUndefined(),
  );
  test('counts for nothing where the file has dates of its own', () => {
    expect(recognise([asFile('world_1700.geojson', rows({ name: 'A', start: 1800, finish: 1900 }))])).toMatchObject({
      format: 'plain',
      fields: { from: 'start', to: 'finish' },
    });
  });
});

describe('beside an atlas of ours', () => {
  const atlas = (folder: string) => [
    asFile(`${folder}catalog.json`, { schema: 1, dataset: { id: 'a' } }),
    asFile(`${folder}atlas.topojson`, {
      type: 'Topology',
      thalweg: {},
      arcs: [],
      objects: { faces: { type: 'GeometryCollection', geometries: [] } },
    }),
  ];
  const leftOut = (...files: Parameters<typeof readDated>[0]) =>
    readDated(files)
      .diagnosis.findings.filter(({ kind }) => kind === 'other-shape')
      .map(({ file }) => file);
  const other = (name: string) => asFile(name, rows({ name: 'A', start: 1800 }));

  test('nothing else is read, and that is told', () =>
    expect(leftOut(...atlas('out/'), other('mine/a.geojson'))).toEqual(['mine/a.geojson']));
  test('not even another one', () => expect(leftOut(...atlas('one/'), ...atlas('two/'))).toEqual(['two/catalog.json']));
  test('its own layers are passed over in silence', () => {
    const layer = asFile('out/aigun.geojson', { type: 'FeatureCollection', thalweg: {}, features: [] });
    expect(leftOut(...atlas('out/'), layer)).toEqual([]);
  });
});

test('a comparison that this program wrote is refused: its two dates are no beginning and no end', () => {
  const change = { ...rows({ region_name: 'A', from_date: '1857-12-31', to_date: '1860-12-31' }), thalweg: { from_date: '1857-12-31' } };
  expect(readDated([asFile('am.geojson', change)]).diagnosis.findings[0]).toMatchObject({ kind: 'not-borders' });
});

describe('land around a pole', () => {
  const around = (lat: number) => [0, 60, 120, 180, -120, -60, 0].map((lon, i) => [lon, lat + (i % 2)]);
  const land = (ring: number[][]) =>
    collection([feature({ name: 'Cap', start: 1800, end: 1900 }, { type: 'Polygon', coordinates: [ring] })]);

  test.each([
    ['south', around(-71)],
    ['south, the other way round', around(-71).reverse()],
    ['north', around(70)],
  ])('in the %s is closed over it', (_, ring) => {
    const [cap] = readDated([asFile('a.geojson', land(ring))]).features;
    // a cap down to 70 degrees has 15.4 million km2
    expect(areaKm2(cap!.geometry) / 1e6).toBeCloseTo(14.9, 0);
  });
  test('stays as it is where it was led to the pole already, all but to the edge', () => {
    const ring = [
      [-180, -90],
      [-180, -70],
      [-60, -70],
      [60, -70],
      [179.99, -70],
      [179.99, -90],
      [-180, -90],
    ];
    const [cap] = readDated([asFile('a.geojson', land(ring))]).features;
    expect(areaKm2(cap!.geometry) / 1e6).toBeCloseTo(15.5, 1);
    expect(compose(readDated([asFile('a.geojson', land(ring))]), {}, () => undefined).atlas.faces).toHaveLength(1);
  });
  test('keeps its lakes, also one that lies over 180 degrees', () => {
    const lake = [
      [175, -80],
      [175, -75],
      [-175, -75],
      [-175, -80],
      [175, -80],
    ];
    const whole = { type: 'Polygon', coordinates: [around(-71), lake] };
    const set = readDated([asFile('a.geojson', collection([feature({ name: 'Cap', start: 1800, end: 1900 }, whole)]))]);
    const [face] = compose(set, {}, () => undefined).atlas.faces;
    const [without] = readDated([asFile('a.geojson', land(around(-71)))]).features;
    // the lake has some 130,000 km2
    expect(areaKm2(without!.geometry) - face!.area_km2).toBeCloseTo(134_000, -4);
  });
});

test('a version of which no land is left is named', () => {
  const thin = {
    type: 'Polygon',
    coordinates: [
      [
        [1, 0],
        [1.00001, 0],
        [1.00001, 1],
        [1, 1],
        [1, 0],
      ],
    ],
  };
  const wide = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ],
  };
  const set = readDated([
    asFile('a.geojson', collection([feature({ name: 'Wide', start: 1800 }, wide), feature({ name: 'Thin', start: 1800 }, thin)])),
  ]);
  const told = compose(set, {}, () => undefined).assumptions.find(({ kind }) => kind === 'no-land');
  expect(told).toMatchObject({ count: 1, words: expect.stringContaining('thin@1800-01-01') as string });
});
