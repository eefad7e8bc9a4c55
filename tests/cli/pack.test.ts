/** `npm pack` gives a `thalweg` command that runs anywhere, outside this repository and without its tools. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'thalweg-pack-'));
const installed = join(folder, 'node_modules', 'thalweg');
afterAll(() => rmSync(folder, { recursive: true }));

/** The package as npm would lay it: unpacked, its libraries beside it (linked, so that no network is asked). */
beforeAll(() => {
  const npm = process.env.npm_execpath;
  const [program, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  execFileSync(program, [...before, 'pack', '--silent', '--pack-destination', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, tarball!), '-C', installed, '--strip-components=1']);
  symlinkSync(resolve('node_modules'), join(installed, 'node_modules'));
}, 120_000);

const manifest = () => JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { bin: { thalweg: string } };
const thalweg = (...args: string[]) =>
  spawnSync(process.execPath, [join(installed, manifest().bin.thalweg), ...args], { cwd: folder, encoding: 'utf8' });

test('the command answers from a folder that knows nothing of us', () => {
  const { status, stdout, stderr } = thalweg('at', '127.5', '51', '1858-05-28', '--json');
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ region: 'albazin', holders: ['russia'], settlement: 'aigun-1858' });
});
test('it says what was wrong as in the repository', () => {
  const { status, stderr } = thalweg('at', '127.5');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^error: .*\nusage: thalweg at LON LAT DATE/);
});
test('it says which program and which data it is', () => {
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string };
  expect(thalweg('--version').stdout).toMatch(new RegExp(`^thalweg ${version}, data \\d+[.]\\d+[.]\\d+\n$`));
});
test('it checks the data that came with it', () => {
  expect(thalweg('check', join(installed, 'geo')).stderr).toMatch(/no errors/);
}, 60_000);
test('no source, no test and none of the single layers travel', () => {
  const names = readdirSync(installed, { recursive: true, encoding: 'utf8' }).filter((name) => !name.startsWith('node_modules'));
  expect(names.filter((name) => /^(src|tests|styles)/.test(name))).toEqual([]);
  expect(names.filter((name) => /^geo\/layers\/[^/]+\.geojson$/.test(name))).toEqual(['geo/layers/places.geojson']);
  expect(names).toEqual(expect.arrayContaining(['LICENSE', 'LICENSE-DATA', 'THIRD-PARTY.md', 'CITATION.cff', 'README.md']));
});
