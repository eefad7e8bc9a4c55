import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { FeatureCollection } from 'geojson';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { netChange, transfers } from '../../src/core/change';
import { fromIso } from '../../src/core/time';
import { test } from './fixture';

const BETWEEN = '#date=1860-12-31&lens=dejure&panel=change&from=1857-12-31&to=1860-12-31';

async function save(page: Page, button: string): Promise<{ name: string; text: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button, exact: true }).click()]);
  const bytes = readFileSync(await download.path());
  await page.getByText(`${download.suggestedFilename()} has been made.`).waitFor();
  return { name: download.suggestedFilename(), text: bytes.toString('utf8'), bytes: new Uint8Array(bytes) };
}

test('the change between two dates is told with areas, errors and articles, beside the published figures', async ({ open }) => {
  const { page } = await open(BETWEEN);
  const text = await page.getByRole('tabpanel').innerText();
  expect(text).toMatch(/31 December 1857/);
  expect(text).toMatch(/Aigun/);
  expect(text).toMatch(/Peking/);
  expect(text).toMatch(/±/);
  expect(text).toMatch(/What others publish/i);
});

test('CSV, JSON and GeoJSON hold the same transfers, with version, method, licence and permalink', async ({ open, atlas }) => {
  const { page } = await open(BETWEEN);
  const truth = transfers(atlas, fromIso('1857-12-31'), fromIso('1860-12-31'), 'dejure');
  expect(truth.length).toBeGreaterThan(2);
  const regions = truth.map((transfer) => transfer.region).sort();

  const csv = await save(page, 'CSV table');
  expect(csv.name).toMatch(/[.]csv$/);
  const [head, ...rows] = csv.text.trim().split('\n');
  expect(head).toMatch(
    /^from_date,to_date,lens,region,region_name,from_holders,from_status,to_holders,to_status,settlement,article,effective,area_km2,area_error_km2,dataset_version/,
  );
  expect(rows.map((row) => row.split(',')[3]).sort()).toEqual(regions);
  expect(csv.text).toContain('date=1860-12-31');

  const json = JSON.parse((await save(page, 'JSON')).text);
  expect(json.map((transfer: { region: string }) => transfer.region).sort()).toEqual(regions);
  const map = await save(page, 'GeoJSON map');
  const geojson = JSON.parse(map.text) as FeatureCollection & { thalweg: unknown };
  expect(map.name).toMatch(/[.]geojson$/);
  expect(geojson.features.map((feature) => feature.properties?.region).sort()).toEqual(regions);
  const sum = geojson.features.reduce((total, feature) => total + Number(feature.properties?.area_km2), 0);
  expect(sum).toBeCloseTo(
    truth.reduce((total, transfer) => total + transfer.area_km2, 0),
    2,
  );
  expect(json[0]).toMatchObject({ dataset_version: atlas.dataset.version });
  for (const about of [json[0], geojson.thalweg]) {
    expect(about).toMatchObject({ checksum: atlas.dataset.checksum });
    expect(JSON.stringify(about)).toMatch(/authalic/);
    expect(JSON.stringify(about)).toMatch(/OpenStreetMap|ODbL/);
    expect(JSON.stringify(about)).toMatch(/#.*date=1860-12-31/);
  }
});

test('XLSX, KML and FlatGeobuf hold the same transfers; their writers are loaded only then', async ({ open, atlas }) => {
  const { page, requests } = await open(BETWEEN);
  const truth = transfers(atlas, fromIso('1857-12-31'), fromIso('1860-12-31'), 'dejure');
  const regions = truth.map((transfer) => transfer.region);
  const writers = (): string[] => requests.filter((url) => /assets\/(export-|change-(xlsx|fgb))/.test(url));
  expect(writers()).toEqual([]);

  const kml = await save(page, 'KML map');
  expect(kml.name).toMatch(/^thalweg-1857-12-31-1860-12-31-dejure[.]kml$/);
  expect([...kml.text.matchAll(/<Data name="region"><value>(.*?)</g)].map(([, region]) => region)).toEqual(regions);
  expect(writers().filter((url) => /change-(xlsx|fgb)/.test(url))).toEqual([]);

  const xlsx = await save(page, 'Excel table');
  expect(xlsx.name).toMatch(/[.]xlsx$/);
  const words = strFromU8(unzipSync(xlsx.bytes)['xl/sharedStrings.xml']!);
  for (const word of [...regions, atlas.dataset.checksum, 'date=1860-12-31']) expect(words).toContain(word);

  const fgb = await save(page, 'FlatGeobuf map');
  expect(fgb.name).toMatch(/[.]fgb$/);
  const read = [];
  for await (const { properties } of deserialize(fgb.bytes)) read.push(properties!);
  expect(read.map(({ region }) => region)).toEqual(regions);
  expect(read[0]!.permalink).toContain('date=1860-12-31');
  expect(read[0]!.licence).toMatch(/ODbL/);
});

test('a file that cannot be made says so', async ({ open }) => {
  const { page } = await open(BETWEEN);
  await page.route(/change-xlsx/, (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken");' }));
  await page.getByRole('button', { name: 'Excel table', exact: true }).click();
  await page.getByText(/[.]xlsx could not be made/).waitFor();
});

test('the land that changed hands is marked on the map, and unmarked when the comparison ends', async ({ open, atlas }) => {
  const { page } = await open(BETWEEN);
  const marked = (): Promise<string[]> =>
    page.evaluate(() => {
      const { map } = window.thalweg;
      const states = window.thalweg.atlas.faces.map(({ id }) => [id, map.getFeatureState({ source: 'faces', id })] as const);
      return states.filter(([, { fill, hatch }]) => hatch || (fill && !/~rest$|^paper$/.test(fill))).map(([id]) => id);
    });
  const changed = new Set(netChange(atlas, fromIso('1857-12-31'), fromIso('1860-12-31'), 'dejure').map((transfer) => transfer.region));
  expect((await marked()).sort()).toEqual([...changed].sort());
  await page.getByRole('button', { name: 'Stop comparing' }).click();
  expect((await marked()).length).toBeGreaterThan(changed.size);
});
