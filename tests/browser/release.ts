/** A host of its own with the built page, on which a new version can be put while somebody reads the old one. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { serve } from './serve';

const DIST = 'dist';
const TEXTS = ['.js', '.css', '.html', '.json', '.topojson', '.geojson'];
/** The layers of the acts weigh most, and the page never asks for them. */
const LAYER = /-\d{4}.*[.]geojson$/;

export interface Release {
  address: string;
  /** Takes the old version away, and puts one in its place of which every file has another name or other content. */
  renew(): void;
  close(): Promise<void>;
}

export async function release(): Promise<Release> {
  const folder = mkdtempSync(join(tmpdir(), 'thalweg-'));
  for (const name of readdirSync(DIST)) if (!LAYER.test(name)) cpSync(join(DIST, name), join(folder, name), { recursive: true });
  const { address, close } = await serve(folder);
  return {
    address,
    renew: () => renew(folder),
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

function renew(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name) !== '');
  const texts = files.filter((name) => TEXTS.includes(extname(name)));
  const names = files.filter((name) => /^assets[/\\]/.test(name)).map((name) => name.replace(/^assets[/\\]/, ''));
  const { checksum } = (JSON.parse(readFileSync(join(folder, 'catalog.json'), 'utf8')) as { dataset: { checksum: string } }).dataset;
  const build = /build:`?"?([0-9a-f]{12})/.exec(readFileSync(join(folder, 'sw.js'), 'utf8').replaceAll('"build"', 'build'))![1]!;
  const other = new Map([
    ...names.map((name): [string, string] => [name, renamed(name)]),
    [checksum, reversed(checksum)],
    [build, reversed(build)],
  ]);
  const old = new RegExp(
    [...other.keys()]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replaceAll('.', '[.]'))
      .join('|'),
    'g',
  );
  for (const name of texts) {
    const text = readFileSync(join(folder, name), 'utf8').replace(old, (found) => other.get(found)!);
    writeFileSync(join(folder, name), text);
  }
  for (const name of names) {
    cpSync(join(folder, 'assets', name), join(folder, 'assets', renamed(name)));
    rmSync(join(folder, 'assets', name));
  }
}

const renamed = (name: string): string => name.replace(/[.](\w+)$/, '-anew.$1');
const reversed = (text: string): string => [...text].reverse().join('');
