/** `compare`: its two tables, JSON, and whom the reader says they mean. What it finds is tested with the import. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { asFile, collection, feature, square } from '../import/fixtures/aland';
import { shLater } from './in-process';

const folder = mkdtempSync(join(tmpdir(), 'thalweg-compare-'));
const theirs = join(folder, 'theirs.geojson');
const land = (name: string, west: number) => feature({ name, owner: name, from: '1800-01-01', to: '1900-01-01' }, square(west, 54));
writeFileSync(theirs, asFile('', collection([land('Red', 102), land('Azure', 103)])).bytes);
const compare = (more = '') => shLater(`compare ${theirs} 1859${more}`);

const ABOUT = ['compared_with', 'date', 'lens', 'dataset_version'];
const about = (row: Record<string, unknown>) => Object.fromEntries(ABOUT.map((name) => [name, row[name]]));

test('JSON says of itself what every row of the CSV says', async () => {
  const json = JSON.parse((await compare(' --format json')).out);
  expect(Object.keys(json).slice(0, ABOUT.length)).toEqual(ABOUT);
  expect(about(json)).toEqual({ compared_with: 'theirs', date: '1859-12-31', lens: 'dejure', dataset_version: '1.0.0' });
  const rows = csvParse((await compare()).out).map(about);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows).toEqual(rows.map(() => about(json)));
});

describe('--out', () => {
  test.each([
    ['json', ' --format json'],
    ['csv', ''],
    ['txt', ''],
  ])('that ends in .%s gives what stdout would with "%s"', async (ending, asked) => {
    const to = join(folder, `opinion.${ending}`);
    expect(await compare(` --out ${to}`)).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(to, 'utf8')).toBe((await compare(asked)).out);
  });
  test.each([
    [' --format csv --out a.json', /--out "a.json" ends like json, and --format is csv: make the two agree/],
    [' --out a.geojson', /--out "a.geojson" ends like a kind of file that this command does not write: choose csv or json/],
    [' --table lines --out a.json', /--table lines is for csv, JSON has both: leave it out/],
  ])('is refused with what it contradicts (%s)', async (more, message) =>
    expect(await compare(more)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) }),
  );
});

describe('--match', () => {
  test('says whom they mean', async () => {
    const { code, err } = await compare(' --match azure=blue,red=red');
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringMatching(/^matched: red = red \(given\)\nmatched: azure = blue \(given\)$/m),
    });
  });
  test.each([
    ['azure=blue=red', /--match "azure=blue=red" is not a pair: write THEIRS=OURS, for example qing=china/],
    ['azure', /--match "azure" is not a pair/],
    ['=blue', /--match "=blue" is not a pair/],
    ['azure=', /--match "azure=" is not a pair/],
    ['azure=blue,', /--match "" is not a pair/],
    ['azure=blue,azure=red', /--match says twice what "azure" is: say it once/],
    ['azure=blue,Azure=red', /--match names one of theirs twice, by id and by name: say it once/],
  ])('%s is refused', async (match, message) =>
    expect(await compare(` --match ${match}`)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) }),
  );
});
