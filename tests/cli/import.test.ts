/** `thalweg import`: other people's files in, an atlas of this program out, and every guess said aloud. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openAtlas } from '../../src/cli/atlas';
import { run } from '../../src/cli/run';
import { tenureAt } from '../../src/core/history';
import { fromIso } from '../../src/core/time';
import type { RawFile } from '../../src/core/dated';
import { sh as shell } from './in-process';
import { asFile, cshapes, feature, ohm, plain, square, yearly, zipped } from '../import/fixtures/aland';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'import-'))));

const put = (...files: RawFile[]): void => {
  for (const { name, bytes } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
};
/** `$` stands for the folder of the test. */
function sh(...argv: string[]) {
  let [out, err] = ['', ''];
  const world = {
    root: 'nowhere',
    out: (text: string) => void (out += text),
    say: (line: string) => void (err += `${line}\n`),
    atlas: () => openAtlas('nowhere'),
  };
  const code = run(['import', ...argv.map((word) => word.replace('$', folder))], world);
  return { code, out, err };
}

test('a file becomes an atlas that the other commands can read', () => {
  put(asFile('aland.geojson', ohm()));
  const { code, out, err } = sh('$/aland.geojson', '--out', '$/atlas', '--title', 'Aland and Bland');
  expect(code).toBe(0);
  expect(out).toMatch(/atlas: 4 faces, \d+ tenures, \d+ files\n$/);
  expect(err).toMatch(/recognised: taken for OpenHistoricalMap, by start_date, end_date/);
  expect(err).toMatch(/recognised: 1 file, 9 features, 4 things; name = name/);
  expect(err).toMatch(/recognised: ends are exclusive: 5 of 5 consecutive pairs meet/);
  expect(err).toMatch(/assumed: 4 features have no end/);
  expect(err).toMatch(/drawn: side by side, as a partition/);
  const atlas = openAtlas(join(folder, 'atlas'));
  expect(atlas.dataset.title.en).toBe('Aland and Bland');
  const river = atlas.faces.find(({ name }) => name.en.startsWith('Rivermark'))!;
  expect([fromIso('1858-05-27'), fromIso('1858-05-28')].map((day) => tenureAt(atlas, river.id, 'dejure', day)?.holders)).toEqual([
    ['aland'],
    ['bland'],
  ]);
});

test.each([
  ['a folder', () => put(...yearly()), '$/geojson'],
  ['a zip archive', () => put(zipped('world.zip', yearly())), '$/world.zip'],
])('%s is read with all that is in it', (_, make, path) => {
  make();
  const { code, err } = sh(path, '--out', '$/atlas');
  expect(code).toBe(0);
  expect(err).toMatch(/recognised: 4 files, 18 features, 5 things/);
});

test('the atlas names the file as its source, and not where it lies', () => {
  put(asFile('table.json', plain()), ...yearly());
  sh('$/table.json', '--out', '$/one', '--drawing', 'versions');
  sh('$/geojson', '$/table.json', '--out', '$/two');
  for (const atlas of ['one', 'two'])
    for (const name of readdirSync(join(folder, atlas))) {
      const text = readFileSync(join(folder, atlas, name), 'utf8');
      expect(text.includes(folder) || text.includes(folder.slice(1)), name).toBe(false);
    }
  expect(readFileSync(join(folder, 'one', 'catalog.json'), 'utf8')).toContain('"table.json"');
});

describe('at the end', () => {
  const flood = feature({ name: 'Floodmark', owner: 'Aland', start_date: 'the Flood', end_date: '1800-01-01' }, square(14));
  const withFlood = (times: number) => ({ ...ohm(), features: [...(ohm().features as unknown[]), ...Array(times).fill(flood)] });
  test.each([
    [1, '1 error'],
    [2, '2 errors'],
  ])('it is told what errors spoilt (%i), and "check" says the same', (times, errors) => {
    put(asFile('a.json', withFlood(times)));
    const { code, err } = sh('$/a.json', '--out', '$/atlas');
    expect(code).toBe(0);
    expect(err.trimEnd().split('\n').at(-1)).toBe(`note: the data have ${errors}: what they spoilt is missing from the atlas`);
    expect(shell(`check ${folder}/a.json`).code).toBe(1);
  });
  test('nothing is told of errors where there were none', () => {
    put(asFile('a.json', ohm()));
    expect(sh('$/a.json', '--out', '$/atlas').err).not.toMatch(/error|spoilt/);
  });
});

test('flags correct what was recognised', () => {
  put(asFile('table.json', plain()));
  const { err } = sh(
    '$/table.json',
    '--out',
    '$/atlas',
    '--holder',
    'eigenaar',
    '--end',
    'inclusive',
    '--drawing',
    'versions',
    '--snap',
    '0.5',
    '--sliver',
    '2',
  );
  expect(err).toMatch(/holder = eigenaar/);
  expect(err).toMatch(/ends are inclusive: you said that ends are inclusive; but the data speak against it: 5 of 5/);
  expect(err).toMatch(/drawn: each version by itself, because you said so/);
});

test('what has no end lasts until today, or until the day that is asked for', () => {
  put(asFile('a.json', ohm()));
  const rangeOf = (...flags: string[]) => {
    expect(sh('$/a.json', '--out', '$/atlas', ...flags).code).toBe(0);
    return openAtlas(join(folder, 'atlas')).dataset.range.to;
  };
  expect(rangeOf()).toBe(new Date().toISOString().slice(0, 10));
  expect(rangeOf('--until', '2030')).toBe('2030-12-31');
  expect(sh('$/a.json', '--out', '$/atlas', '--until', 'soon')).toMatchObject({
    code: 2,
    err: expect.stringContaining('"soon"') as string,
  });
});

test('the same files give the same bytes, and a later output takes the place of an earlier one', () => {
  put(asFile('a.json', ohm()), asFile('b.json', cshapes()));
  const bytes = () =>
    Object.fromEntries(readdirSync(join(folder, 'atlas')).map((name) => [name, readFileSync(join(folder, 'atlas', name), 'utf8')]));
  sh('$/a.json', '--out', '$/atlas');
  const first = bytes();
  writeFileSync(join(folder, 'atlas', 'notes.txt'), 'mine');
  expect(sh('$/b.json', '--out', '$/atlas').code).toBe(0);
  expect(existsSync(join(folder, 'atlas', 'notes.txt')), 'what is not ours stays').toBe(true);
  expect(sh('$/a.json', '--out', '$/atlas').code).toBe(0);
  expect(bytes()).toEqual({ ...first, 'notes.txt': 'mine' });
});

describe('is refused', () => {
  test('a folder that holds something else', () => {
    put(asFile('a.json', ohm()), asFile('full/mine.txt', 'mine'));
    const { code, err } = sh('$/a.json', '--out', '$/full');
    expect(code).toBe(2);
    expect(err).toMatch(/full" is not empty and was not written by this command: name a new folder/);
    expect(readdirSync(join(folder, 'full'))).toEqual(['mine.txt']);
  });
  test('a mark that names files elsewhere: none of them is touched', () => {
    put(
      asFile('a.json', ohm()),
      asFile('precious.txt', 'mine'),
      asFile('atlas/.thalweg-import.json', { files: ['../precious.txt', '..', '/etc/x'] }),
    );
    expect(sh('$/a.json', '--out', '$/atlas').code).toBe(0);
    expect(existsSync(join(folder, 'precious.txt'))).toBe(true);
  });
  test.each(['import', 'check'])('an archive that is cut off, with that alone (%s)', (command) => {
    const { name, bytes } = zipped('world.zip', yearly());
    put({ name, bytes: bytes.slice(0, 200) });
    const said = command === 'import' ? sh('$/world.zip', '--out', '$/atlas') : shell(`check ${folder}/world.zip`);
    expect(said.code).toBe(1);
    expect(said.out + said.err).toMatch(/world\.zip: \(file\): the zip archive has no directory at its end/);
    expect(said.out + said.err).not.toContain('there is no file to read');
  });
  test('a mark that is no mark', () => {
    put(asFile('a.json', ohm()), asFile('atlas/.thalweg-import.json', 'not JSON'));
    const { code, err } = sh('$/a.json', '--out', '$/atlas');
    expect([code, err]).toEqual([2, expect.stringMatching(/was not written by this command/)]);
  });
  test.each([
    ['no --out', ['$/a.json'], 2, /--out DIR is missing/],
    ['a path that is not there', ['$/b.json', '--out', '$/atlas'], 2, /does not exist/],
    [
      'a length that is none',
      ['$/a.json', '--out', '$/atlas', '--snap', 'far'],
      2,
      /--snap "far" is not a width: write kilometres from 0 to 100/,
    ],
    ['a shape that is not known', ['$/a.json', '--out', '$/atlas', '--format', 'kml'], 2, /--format cannot be "kml"/],
    ['a file that is cut off', ['$/cut.json', '--out', '$/atlas'], 1, /it ends within brackets: it is cut off/],
    [
      'a property that nobody has',
      ['$/a.json', '--out', '$/atlas', '--name', 'titel'],
      2,
      /^error: --name: no feature has the property "titel": choose one that is there: @id, name, /m,
    ],
    [
      'a beginning that nobody has',
      ['$/a.json', '--out', '$/atlas', '--from', 'nope'],
      2,
      /^error: --from: no feature has the property "nope"/m,
    ],
  ] as const)('%s', (_, argv, exit, message) => {
    put(asFile('a.json', ohm()), asFile('cut.json', '{"type":"FeatureCollection","features":['));
    const { code, err } = sh(...argv);
    expect(code).toBe(exit);
    expect(err).toMatch(message);
    expect(existsSync(join(folder, 'atlas'))).toBe(false);
  });
});
