/** The library that cuts polygons, bound without evaluating text as the page needs it, cuts as it does otherwise. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { clipperWithoutText } from '../../src/build/clipper';
import { loadClipper } from '../../src/import/overlay/clipper';

const file = createRequire(import.meta.url).resolve('clipper2-wasm/dist/es/clipper2z.js');
const wasmBinary = readFileSync(file.replace(/js$/, 'wasm'));
type Transform = (code: string, id: string) => string;
const square = (at: number) => [0, 1, 2, 3, 0].map((corner) => [at + (corner % 3 ? 4 : 0), at + (corner > 1 ? 4 : 0)]);

test('its bindings hold no text that is evaluated, and what it cuts is the same', async () => {
  const code = (clipperWithoutText().transform as Transform)(readFileSync(file, 'utf8'), file);
  expect(code).not.toMatch(/new Function/);
  const bound = join(mkdtempSync(join(tmpdir(), 'thalweg-clipper-')), 'bound.mjs');
  writeFileSync(bound, code);
  const library = (await import(/* @vite-ignore */ pathToFileURL(bound).href)) as { default: (options: object) => Promise<never> };
  const [ours, theirs] = await Promise.all([loadClipper(wasmBinary, library.default), loadClipper(wasmBinary)]);
  const [a, b] = [0, 2].map((at) => ({ type: 'MultiPolygon' as const, coordinates: [[square(at)]] }));
  for (const { intersect, subtract } of [ours]) {
    expect(intersect(a!, b!)).toEqual(theirs.intersect(a!, b!));
    expect(subtract(a!, [b!])).toEqual(theirs.subtract(a!, [b!]));
  }
  expect(ours.intersect(a!, b!).coordinates).toHaveLength(1);
});
