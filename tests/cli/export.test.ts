/** `thalweg export DIR`: the package on disk. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packageFiles } from '../../src/export/package';
import { atlas, shLater } from './in-process';

const home = mkdtempSync(join(tmpdir(), 'thalweg-export-'));
afterAll(() => rmSync(home, { recursive: true }));
const below = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );

test('writes the package, the same bytes each time', async () => {
  const [one, two] = [join(home, 'one'), join(home, 'deep/two')];
  expect(await shLater(`export ${one}`)).toMatchObject({ code: 0, out: '' });
  expect((await shLater(`export ${two}`)).code).toBe(0);
  const wanted = new Map(packageFiles(atlas, { layers: true }));
  expect(
    below(one)
      .map((file) => file.slice(one.length + 1))
      .sort(),
  ).toEqual([...wanted.keys()].sort());
  for (const file of below(one)) expect(Buffer.compare(readFileSync(file), readFileSync(file.replace(one, two))), file).toBe(0);
});

test('leaves the layers out when asked to', async () => {
  const folder = join(home, 'light');
  expect((await shLater(`export ${folder} --layers no`)).code).toBe(0);
  expect(below(folder).filter((file) => file.endsWith('.geojson'))).toEqual([]);
});

test.for(['map.geojson', 'areas.CSV', 'package.zip'])('takes "%s" for the name of a file, and makes no folder of it', async (name) => {
  expect(await shLater(`export ${home}/${name}`)).toMatchObject({
    code: 2,
    err: expect.stringContaining(`"${home}/${name}" looks like the name of a file`),
  });
  expect(readdirSync(home)).not.toContain(name);
});

test('does not mix with what is there, nor write where it may not', async () => {
  writeFileSync(join(home, 'file'), '');
  expect(await shLater(`export ${home}`)).toMatchObject({ code: 1, err: expect.stringContaining('is not empty') });
  expect(await shLater(`export ${home}/file`)).toMatchObject({ code: 1, err: expect.stringContaining('name a folder') });
});
