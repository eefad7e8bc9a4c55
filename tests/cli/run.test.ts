/** Every command with right and wrong input, on the made-up border. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/run';
import { DATE_BASES } from '../../src/core/model';
import { sh } from './in-process';

const at = (line: string) => JSON.parse(sh(`at ${line} --json`).out);
const NORTH = '103 55';
const ISLE = '108.9 53';

describe('at', () => {
  test('prints exactly seven facts', () => {
    expect(sh(`at ${NORTH} 1858-05-28 --json`).out).toBe(
      '{"region":"north","holders":["red"],"status":"held","settlement":"river-1858","article":"1","since":"1858-05-28","until":null}\n',
    );
  });
  test('tells a day from the day before', () => {
    expect(at(`${NORTH} 1858-05-27`)).toMatchObject({ holders: ['blue'], until: '1858-05-28' });
    expect(at(`${NORTH} 1858-05-28`)).toMatchObject({ holders: ['red'], until: null });
  });
  test.each([
    ['1858', 'red'],
    ['1858-05', 'red'],
    ['1858-04', 'blue'],
    ['1857', 'blue'],
  ])('of %s is %s: a bare year or month means its last day', (date, holder) => expect(at(`${NORTH} ${date}`).holders).toEqual([holder]));
  test.each(['--lens defacto', '--lens=defacto'])('takes %s', (flag) =>
    expect(at(`${ISLE} 1855 ${flag}`)).toMatchObject({ holders: ['red'], status: 'occupied', until: '1857-05-01' }),
  );
  test('is de jure if not told otherwise', () => expect(at(`${ISLE} 1855`)).toMatchObject({ holders: ['blue'] }));
  test('takes flags before, between and after', () => expect(sh(`at --json 103 --lens=dejure 55 1858`).code).toBe(0));
  test('without --json is for people, with the name of the day', () => {
    expect(sh('at 100.5 51 1900').out).toContain('holders    Blue Empire (blue)\n');
    expect(sh('at 100.5 51 1920').out).toContain('holders    Blue Republic (blue)\n');
    expect(sh(`at ${NORTH} 1920`).out).toContain('until      present\n');
  });
  test('in words tells who contested it, and nothing of it where nobody did', () => {
    expect(sh(`at ${ISLE} 1855 --lens defacto`).out).toContain('contested  by Blue Empire (blue)\n');
    expect(sh(`at ${NORTH} 1920`).out).not.toMatch(/contested|confidence/);
  });
});

describe('what has no answer is exit 1, on stderr, with why', () => {
  const CASES: [line: string, err: string][] = [
    ['at 109.5 51 1858', 'error: 109.5 51 lies in water (Sea), which nobody holds here: ask for a place on land\n'],
    ['at 101.8 51.55 1858', 'error: 101.8 51.55 lies in water (Lake)'],
    ['at -103 55 1858', 'error: -103 55 lies outside the atlas: it covers longitude 100 to 110, latitude 50 to 56\n'],
    ['at -103.5 -.5 1858', 'error: -103.5 -0.5 lies outside the atlas'],
    [`at ${NORTH} 1600`, 'error: 1600 is before the atlas begins: it covers 1640-01-01 to 2026-12-31\n'],
    [`at ${NORTH} 2027`, 'error: 2027 is after the atlas ends'],
    ['history 109.5 51', 'lies in water'],
    ['totals 1639', 'error: 1639 is before the atlas begins'],
  ];
  test.each(CASES)('%s', (line, err) => {
    const answer = sh(line);
    expect(answer.err).toContain(err);
    expect(answer).toMatchObject({ code: 1, out: '' });
  });
});

describe('what is not understood is exit 2, on stderr, with the usage', () => {
  const CASES: [line: string, err: string][] = [
    [
      'at',
      'error: missing LON LAT DATE\nusage: thalweg at LON LAT DATE [--lens dejure|defacto] [--dates BASIS] [--reading CLAUSE:READING,...] [--data DIR] [--json]\n',
    ],
    ['at 103 55', 'error: missing DATE\n'],
    ['at 103 55 1858 1860', 'error: "1860" is one argument too many\n'],
    ['at east 55 1858', 'error: LON "east" is not a longitude: write degrees with a decimal point, for example 127.5\n'],
    ['at 103,5 55 1858', 'error: LON "103,5" is not a longitude'],
    ['at 103 1e1 1858', 'error: LAT "1e1" is not a latitude'],
    ['at 55 103 1858', 'error: LAT "103" is beyond 90 degrees: give longitude first, then latitude\n'],
    ['at 400 55 1858', 'error: LON "400" is beyond 180 degrees'],
    [
      `at ${NORTH} 28-05-1858`,
      'error: "28-05-1858" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD (Gregorian), for example 1858-05-28; 401 BC is -0400\n',
    ],
    [`at ${NORTH} 1858-02-30`, 'error: "1858-02-30" is not a day of the Gregorian calendar: check month and day\n'],
    [`at ${NORTH} 1858-13`, 'there is no month 13'],
    [`at ${NORTH} 185X`, 'error: "185X" is not a date'],
    [`at ${NORTH} 1858 --lens both`, 'error: --lens cannot be "both": choose dejure or defacto\n'],
    [`at ${NORTH} 1858 --lens`, 'error: --lens needs a value: --lens dejure|defacto\n'],
    [`at ${NORTH} 1858 --lens=`, 'error: --lens needs a value'],
    [`at ${NORTH} 1858 --json=yes`, 'error: --json takes no value: remove "=yes"\n'],
    [`at ${NORTH} 1858 --json --json`, 'error: --json is given twice: give it once\n'],
    [`at ${NORTH} 1858 --jsn`, 'error: unknown flag "--jsn": this command knows --lens, --dates, --reading, --data, --json\n'],
    [`at ${NORTH} 1858 -j`, 'error: unknown flag "-j"'],
    [`at ${NORTH} 1858 --constructor`, 'error: unknown flag "--constructor"'],
    ['change 1860', 'error: missing TO\n'],
    ['change 1860 1858', 'error: FROM 1860-12-31 is after TO 1858-12-31: swap the two\n'],
    ['change 1858 1860 --format shp', 'error: --format cannot be "shp": choose csv or json or geojson or kml or xlsx or fgb\n'],
    ['change 1858 1860 --format xlsx', 'error: --format xlsx is not text: say where it goes, for example --out change.xlsx\n'],
    ['change 1858 1860 --format=fgb', 'error: --format fgb is not text: say where it goes, for example --out change.fgb\n'],
    ['change 1858 1860 --out', 'error: --out needs a value: --out FILE\n'],
    ['change 1858 1860 --format csv --out a.json', 'error: --out "a.json" ends like json, and --format is csv: make the two agree\n'],
    ['change 1858 1860 --format fgb --out a.XLSX', 'error: --out "a.XLSX" ends like xlsx, and --format is fgb: make the two agree\n'],
    ['change 1858 1860 --within nowhere.geojson', 'error: --within "nowhere.geojson": there is no such file\n'],
    ['totals 1860 --format=geojson', 'error: --format cannot be "geojson": choose csv or json\n'],
    ['check', 'error: missing PATH...\n'],
    ['check nowhere', 'error: "nowhere" does not exist: give the path of a geo folder, a GeoJSON file or a folder of such files\n'],
    ['build --force', 'error: unknown flag "--force": this command knows --check\n'],
    ['build geo', 'error: "geo" is one argument too many\n'],
    [
      'tell x',
      'error: unknown command "tell": the commands are build, check, at, history, change, totals, readings, compare, import, export\n',
    ],
    ['import x', 'error: --out DIR is missing: say where the atlas goes\n'],
    ['AT 1 2 3', 'error: unknown command "AT"'],
  ];
  test.each(CASES)('%s', (line, err) => {
    const answer = sh(line);
    expect(answer.err).toContain(err);
    expect(answer).toMatchObject({ code: 2, out: '' });
  });
});

describe('help', () => {
  test('of the program names every command', () => {
    for (const ask of ['--help', '-h', 'help'])
      expect(sh(ask)).toMatchObject({
        code: 0,
        err: '',
        out: expect.stringMatching(
          /build[\s\S]*check[\s\S]*at LON LAT DATE[\s\S]*history[\s\S]*change[\s\S]*totals[\s\S]*readings[\s\S]*exit 0 done, 1 bad data or no answer, 2 bad usage/,
        ),
      });
  });
  test.each(['build', 'check', 'at', 'history', 'change', 'totals', 'readings', 'compare', 'import'])(
    'of %s is its synopsis and more',
    (name) => {
      expect(sh(`${name} --help`)).toMatchObject({
        code: 0,
        err: '',
        out: expect.stringMatching(new RegExp(`^thalweg ${name}.*\n\n.{40}`)),
      });
    },
  );
  test('of the program describes each command in whole sentences', () => {
    const described = sh('--help').out.match(/^ {6}\S.*/gm)!;
    expect(described).toHaveLength(COMMANDS.length);
    expect(described.filter((line) => !line.endsWith('.'))).toEqual([]);
  });
  test('names the bases of the dates to each command that has them, and to no other', () => {
    for (const { name, synopsis } of COMMANDS)
      expect(sh(`${name} --help`).out.includes(DATE_BASES.join(', ')), name).toBe(synopsis.includes('--dates BASIS'));
  });
});

describe('history', () => {
  test('lists every tenure, oldest first', () => {
    expect(
      JSON.parse(sh(`history ${ISLE} --lens=defacto --json`).out).map((each: { status: string; since: string }) => [
        each.since,
        each.status,
      ]),
    ).toEqual([
      ['1640-01-01', 'held'],
      ['1850-08-13', 'occupied'],
      ['1857-05-01', 'held'],
    ]);
    expect(sh(`history ${NORTH}`).out).toBe(
      'North bank (north), dejure\n1640-01-01  1858-05-28  held         Blue Empire (blue)  before-1689, state\n1858-05-28  present     held         Red Tsardom (red)  river-1858, 1\n',
    );
  });
  test('tells who contested a tenure and where the atlas is unsure, in words and as data', () => {
    expect(sh(`history ${ISLE} --lens=defacto`).out).toContain('landing-1850, landing; contested by Blue Empire (blue)\n');
    const [, landing] = JSON.parse(sh(`history ${ISLE} --lens=defacto --json`).out);
    expect(landing).toMatchObject({ settlement: 'landing-1850', contested_by: ['blue'] });
  });
});

/** What is said of a map without dates. */
const UNDATED =
  '(feature 1): no property was recognised as a beginning or an end: it was left out. Point out the properties that hold its dates, or give it dates.\n';

describe('check', () => {
  test('of good data says so', () =>
    expect(sh('check tests/fixtures/mini')).toEqual({
      code: 0,
      out: '',
      err: 'facts of the seed: 2 of 2\nsteps of the story: 2, touching 1 of 2 facts of the seed\ntests/fixtures/mini: no errors\n',
    }));
  test('prints faults on stdout and their number on stderr, exit 1', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'thalweg-')), 'bad.geojson');
    writeFileSync(
      file,
      JSON.stringify({
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [0, 1],
            [1, 1],
            [0, 0],
          ],
        ],
      }),
    );
    expect(sh(`check tests/fixtures/mini ${file}`)).toEqual({
      code: 1,
      err: 'facts of the seed: 2 of 2\nsteps of the story: 2, touching 1 of 2 facts of the seed\n  1 error: winding\n  1 warning: missing-date\n1 error\n',
      out: `error: ${file}: (feature 1) at 0,0: an outer ring runs clockwise. Turn the order of its points round (right-hand rule, RFC 7946).\nwarning: ${file}: ${UNDATED}`,
    });
  });
  test('of half a geo folder names what is missing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'thalweg-'));
    writeFileSync(join(folder, 'holders.json'), '{}');
    writeFileSync(join(folder, 'lakes.geojson'), '{}');
    const { code, out } = sh(`check ${folder}`);
    expect(code).toBe(1);
    expect(out).toContain(`error: ${folder}/nodes.json: (file): is missing. Write it as geo/README.md shows.\n`);
    expect(out).toContain(`warning: ${folder}/lakes.geojson: (file): the build does not read this file.`);
  });
  test('prints no order to the terminal that a file may hold', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'thalweg-')), 'a.geojson');
    const ring = [
      [10, 50],
      [11, 50],
      [11, 51],
      [10, 50],
    ];
    const geometry = { type: 'Polygon', coordinates: [ring] };
    const features = ['18\u001b[2J00\nerror: none', '1850-01-01'].map((from) => ({
      type: 'Feature',
      properties: { name: from, from, to: '1900-01-01' },
      geometry,
    }));
    writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
    const { out } = sh(`check ${file}`);
    expect(out).toContain('18\\u001b[2J00\\u000aerror: none');
    expect(out).not.toContain('\u001b');
  });
  test("of a folder of anybody's files looks at each, and gives the findings as JSON when asked", () => {
    const folder = mkdtempSync(join(tmpdir(), 'thalweg-'));
    expect(sh(`check ${folder}`)).toMatchObject({
      code: 1,
      err: `error: ${folder} holds no .geojson, .topojson, .json, .zip file: name one that does\n`,
    });
    mkdirSync(join(folder, 'deeper'));
    writeFileSync(join(folder, 'deeper', 'a.geojson'), '{"type":"Point","coordinates":[1,2]}');
    const undated = `warning: ${join(folder, 'deeper', 'a.geojson')}: ${UNDATED}`;
    expect(sh(`check ${folder}`)).toEqual({ code: 0, out: undated, err: `  1 warning: missing-date\n${folder}: no errors\n` });
    writeFileSync(join(folder, 'b.json'), '{"type":"Point"}');
    const { code, out, err } = sh(`check ${folder} --json`);
    expect(JSON.parse(out)).toEqual({
      findings: [
        expect.objectContaining({ kind: 'shape', file: join(folder, 'b.json'), severity: 'error', count: 1 }),
        expect.objectContaining({ kind: 'missing-date', severity: 'warning' }),
        expect.objectContaining({ kind: 'missing-date', severity: 'warning' }),
      ],
    });
    expect({ code, err }).toEqual({ code: 1, err: '  1 error: shape\n  2 warning: missing-date\n1 error\n' });
  });
  test('writes a mended copy to a new folder, says what was mended, and never writes over a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'thalweg-'));
    const [bad, out] = [join(folder, 'bad.geojson'), join(folder, 'out')];
    writeFileSync(bad, '{"type":"Polygon","coordinates":[[[0,0],[0,2],[2,2],[2,0]]]}');
    expect(sh(`check ${bad} --repair ${out}`)).toEqual({
      code: 0,
      out: `warning: ${bad}: ${UNDATED}`,
      err: `note: wrote ${out}/bad.geojson\nmended: 1 unclosed-ring (rings closed)\nmended: 1 winding (rings turned round)\n  1 warning: missing-date\n${bad}: no errors\n`,
    });
    expect(sh(`check ${out}`)).toMatchObject({ code: 0, out: `warning: ${out}/bad.geojson: ${UNDATED}` });
    expect(sh(`check ${bad} --repair ${out}`)).toMatchObject({ code: 1, err: expect.stringContaining('cannot be written (EEXIST)') });
  });
});

test('build without a geo folder says so', () =>
  expect(sh('build')).toMatchObject({ code: 1, err: 'error: geo: (folder): there is no such folder. Give the path of a geo folder.\n' }));
