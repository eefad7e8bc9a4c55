/** `thalweg check` says what `thalweg import` would leave out: what the one passes, the other does not refuse. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asFile, collection, feature, ohm, square, zipped } from '../import/fixtures/aland';
import { sh } from './in-process';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
const put = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, asFile(name, content).bytes);
  return path;
};
const dated = (from: string, to: string) => feature({ name: from, start_date: from, end_date: to }, square(10));
const endless = Array.from({ length: 200_000 }, () => ({ start: { in: '1850' }, end: { in: '1851' } }));

describe.each([
  ['dates that nobody can read', 'dates.geojson', collection([dated('the Flood', 'Doomsday')]), /begins on "the Flood", which/],
  [
    'a feature of 200,000 timespans',
    'spans.geojson',
    collection([feature({ title: 'Aland' }, square(10), { '@id': 'a', when: { timespans: endless } })]),
    /timespans/,
  ],
])('%s', (_, name, content, message) => {
  test('are an error for both commands', () => {
    const path = put(name, content);
    const checked = sh(`check ${path}`);
    expect(checked).toMatchObject({ code: 1, out: expect.stringMatching(message) });
    expect(checked.err).not.toContain('no errors');
    expect(sh(`import ${path} --out ${join(folder, 'none')}`)).toMatchObject({ code: 1, err: expect.stringMatching(message) });
  });
  test('are told once, and not mended away', () => {
    const { code, out } = sh(`check ${put(name, content)} --repair ${mkdtempSync(join(folder, 'mended-'))}`);
    expect({ code, lines: out.split('\n').filter((line) => message.test(line)).length }).toEqual({ code: 1, lines: 1 });
  });
});

test('good borders have no findings of either', () =>
  expect(sh(`check ${put('aland.geojson', ohm())}`)).toMatchObject({ code: 0, err: expect.stringMatching(/: no errors\n$/) }));

test('a map on which nothing is dated is a warning, one version without dates among others an error', () => {
  const undated = feature({ name: 'Bland' }, square(11));
  const map = sh(`check ${put('map.geojson', collection([undated]))}`);
  expect(map).toMatchObject({ code: 0, out: expect.stringMatching(/^warning: .*no property was recognised as a beginning or an end/) });
  const among = sh(`check ${put('among.geojson', collection([dated('1800', '1850'), undated]))}`);
  expect(among).toMatchObject({ code: 1, out: expect.stringMatching(/error: .*it has nothing in "[a-z_]+" and "[a-z_]+"/) });
});

test('of an archive its files are read', () => {
  const path = join(folder, 'world.zip');
  writeFileSync(path, zipped('world.zip', [asFile('dates.geojson', collection([dated('the Flood', 'Doomsday')]))]).bytes);
  expect(sh(`check ${path}`)).toMatchObject({ code: 1, out: expect.stringMatching(/world\.zip\/dates\.geojson: .*the Flood/) });
});
