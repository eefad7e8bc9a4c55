import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject } from 'vitest';
import { pixelsAt } from './atlas';
import { test } from './fixture';

/** Kilobytes as they travel, gzipped. */
const weight = (body: Buffer): number => gzipSync(body, { level: 9 }).length / 1000;

test('the page opens with its map, its date and its panel, and draws land and water', async ({ open }) => {
  const { page } = await open('#date=1858-05-28&map=4/50/120');
  expect(await page.title()).toMatch(/Thalweg/);
  await page.getByRole('slider', { name: 'Date of the map' }).waitFor();
  await page.getByRole('tab', { name: 'Place' }).waitFor();
  const [siberia, sea] = await pixelsAt(page, [
    [120, 58],
    [148, 57],
  ]);
  expect(siberia).not.toEqual(sea);
});

test('everything that the first view asks for comes from its own host, and is light', async ({ open }) => {
  const { page, requests } = await open();
  const names = [...new Set(requests)].filter((url) => !/^(blob|data):/.test(url));
  const loaded = await Promise.all(names.map(async (url) => ({ url, body: await (await page.request.get(url)).body() })));
  const kilobytes = (test: RegExp): number => loaded.filter(({ url }) => test.test(url)).reduce((sum, { body }) => sum + weight(body), 0);

  expect(kilobytes(/[.](json|topojson|geojson)(\?|$)/), 'data of the atlas').toBeLessThanOrEqual(500);
  expect(
    requests.filter((url) => /[.](png|mvt|pbf)(\?|$)/.test(url)),
    'no tiles, no glyphs',
  ).toEqual([]);
});

test('our own script without MapLibre weighs at most 80 kB', () => {
  const scripts = readdirSync('dist/assets').filter((file) => file.endsWith('.js') || file.endsWith('.mjs'));
  const own = scripts.filter((file) => !/maplibre/.test(file));
  expect(own.length).toBeGreaterThan(0);
  expect(own.length, 'MapLibre is a chunk of its own').toBeLessThan(scripts.length);
  const total = own.reduce((sum, file) => sum + weight(readFileSync(join('dist/assets', file))), 0);
  expect(total).toBeLessThanOrEqual(80);
});

test('it works under any path, with no network but its own host', async ({ browser }) => {
  const address = inject('address');
  const context = await browser.newContext();
  const page = await context.newPage();
  const refused: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(`${address}deep/er/`)) return route.continue({ url: url.replace('deep/er/', '') });
    refused.push(url);
    return route.abort();
  });
  await page.goto(`${address}deep/er/index.html#date=1860-11-14`);
  await page.waitForFunction(() => window.thalweg?.map.loaded(), undefined, { timeout: 60_000 });
  expect(refused.filter((url) => !/^(blob|data):/.test(url))).toEqual([]);
  await context.close();
});

test('once it is open it goes on without a network', async ({ open }) => {
  const { page } = await open('#date=1700-01-01');
  await page.context().setOffline(true);
  for (const name of ['Change', 'Expeditions', 'Story', 'Sources', 'Place']) await page.getByRole('tab', { name }).click();
  await page.getByRole('button', { name: 'Next change' }).click();
  await page.getByRole('heading').first().waitFor();
});
