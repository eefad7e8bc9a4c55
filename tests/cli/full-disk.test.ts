/** A disk that runs full while results are written. */
import * as files from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/run';
import { atlas, shLater } from './in-process';

const disk = vi.hoisted(() => ({ room: Infinity }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof files>();
  const writeFileSync: typeof files.writeFileSync = (...given) => {
    if (disk.room-- > 0) return real.writeFileSync(...given);
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };
  return { ...real, writeFileSync };
});

const home = files.mkdtempSync(join(tmpdir(), 'thalweg-full-'));
afterAll(() => files.rmSync(home, { recursive: true }));
beforeEach(() => void (disk.room = Infinity));
afterEach(() => void (disk.room = Infinity));
const told = { code: 1, err: expect.stringMatching(/ENOSPC.*the disk is full; make room, or name a place on another one/) };

test('export says so, and leaves no half of a package behind, so that the same words do when there is room', async () => {
  const folder = join(home, 'package');
  disk.room = 20; // there are folders in it by then
  expect(await shLater(`export ${folder}`)).toMatchObject(told);
  expect(files.readdirSync(folder)).toEqual([]);
  disk.room = Infinity;
  expect((await shLater(`export ${folder}`)).code).toBe(0);
});

test('a result for one file says so', async () => {
  disk.room = 0;
  expect(await shLater(`change 1850 1900 --format json --out ${join(home, 'change.json')}`)).toMatchObject(told);
});

test('the build of the layers says so', async () => {
  const root = join(home, 'root');
  files.cpSync('tests/fixtures/mini', join(root, 'geo'), { recursive: true });
  let err = '';
  const build = () => run(['build'], { root, out: () => undefined, say: (line) => (err += line), atlas: () => atlas });
  disk.room = 3;
  expect({ code: await build(), err }).toMatchObject(told);
  disk.room = Infinity;
  expect(await build()).toBe(0);
});

test('what else cannot be written keeps its own remedy', async () => {
  expect((await shLater(`change 1850 1900 --format json --out ${join(home, 'nowhere/change.json')}`)).err).toContain(
    '(ENOENT): name a file in a folder that exists',
  );
});
