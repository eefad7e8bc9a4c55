/** What cannot be read is told with its name and a remedy, whichever command is given it; nothing is thrown at whoever typed it. */
import { closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openData } from '../../src/cli/atlas';
import { reading } from '../../src/cli/paths';
import { shLater } from './in-process';

const folder = mkdtempSync(join(tmpdir(), 'thalweg-paths-'));
const huge = join(folder, 'huge.geojson');
const file = openSync(huge, 'w');
ftruncateSync(file, 3e9); // holes, which take no room
closeSync(file);
const out = join(folder, 'out');

test.each([
  [`check ${huge}`, 1, /3000 MB are more than the 400 MB that are read: name fewer at a time/],
  [`import ${huge} --out ${out}`, 1, /3000 MB are more than the 400 MB that are read/],
  [`compare ${huge} 1850`, 1, /3000 MB are more than the 400 MB that are read/],
  [`change 1800 1850 --within ${folder}`, 1, /" cannot be read \(EISDIR\): give a file that you may read/],
  ['check https://a.example/b.json', 2, /"https:\/\/a.example\/b.json" is an address, and only files are read here: fetch it first/],
  [`import https:// --out ${out}`, 2, /"https:\/\/" is not an address: write it as https:\/\/host\/path/],
  ['compare https://a.example/b.json 1850', 2, /is an address, and only files are read here/],
  [`check geo --repair ${out}`, 2, /"geo" is laid out as a geo folder, which is mended by hand: leave out --repair/],
])('%s', async (line, code, message) => {
  const said = await shLater(line);
  expect(said.err).toMatch(message);
  expect(said).toMatchObject({ code, out: '' });
});

describe('what the system refuses', () => {
  test('of an imported folder', () => {
    mkdirSync(join(folder, 'data', 'catalog.json'), { recursive: true });
    expect(() => openData(join(folder, 'data'))).toThrow(/catalog.json" cannot be read \(EISDIR\)/);
  });
  test('is told by its code', () => {
    const refused = () => {
      throw Object.assign(new Error('no'), { code: 'EACCES' });
    };
    expect(() => reading('a.json', refused)).toThrow('"a.json" cannot be read (EACCES): give a file that you may read');
    expect(reading('a.json', () => 1)).toBe(1);
  });
});
