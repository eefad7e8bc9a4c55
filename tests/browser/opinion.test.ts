/** Other data laid over our map in the built page: what it says of them was known beforehand, and is what Node reckons. */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { areaKm2 } from '../../src/core/area';
import { kmPerDegree } from '../../src/core/length';
import { AT_SEA, BEYOND, BY_DEGREES, GIVEN_AWAY, MOVED, neighbour, UNFOLLOWED } from '../import/fixtures/neighbour';
import { PHONE, settled } from './atlas';
import { test } from './fixture';

const MINUTES = 60_000;
const SOON = { timeout: MINUTES };
const AIGUN = '#date=1858-05-28&panel=change';
const LAY = 'Lay another data set over this one …';

const panel = (page: Page) => page.getByRole('tabpanel');
async function give(page: Page, content: unknown): Promise<void> {
  await panel(page).getByRole('button', { name: LAY }).click();
  await page.getByRole('dialog', { name: 'Lay other data over this map' }).waitFor();
  const buffer = Buffer.from(JSON.stringify(content));
  await page
    .locator('dialog input[type=file]')
    .first()
    .setInputFiles([{ name: 'theirs.geojson', mimeType: 'application/json', buffer }]);
  await page.getByRole('dialog', { name: 'What was recognised' }).waitFor({ timeout: MINUTES });
}
const compare = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Compare with this map' }).click();
const laid = async (page: Page) => {
  await page.getByRole('heading', { name: 'theirs, laid over this map' }).waitFor({ timeout: 3 * MINUTES });
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const drawn = (page: Page, layer: string) =>
  page.evaluate((id) => (window.thalweg.map.getLayer(id) ? window.thalweg.map.queryRenderedFeatures({ layers: [id] }).length : 0), layer);
async function saved(page: Page, name: string) {
  const download = page.waitForEvent('download');
  await panel(page).getByRole('button', { name, exact: true }).click();
  return csvParse(readFileSync(await (await download).path(), 'utf8'));
}

test('other data laid over the map: the region that they give to another, the line that they moved, and what only one of the two covers', async ({
  open,
  atlas,
}) => {
  const { page } = await open(AIGUN);
  await give(page, neighbour(atlas));
  await compare(page);
  await laid(page);
  await expect.poll(() => focused(page), SOON).toBe('theirs, laid over this map');
  expect(page.url()).toContain('date=1858-05-28');
  // the key of the map may be folded, where there is little room
  await page.locator('.legend .opinion-key li').first().waitFor({ state: 'attached' });

  const rows = await saved(page, 'Regions');
  const of = (region: string) => rows.filter((row) => row.region === region).map(({ verdict, area_km2 }) => [verdict, Number(area_km2)]);
  const face = (id: string) => atlas.faces.find((each) => each.id === id)!;
  expect(of(GIVEN_AWAY)).toEqual([['disagreed', expect.closeTo(face(GIVEN_AWAY).area_km2, 0)]]);
  expect(of(UNFOLLOWED)).toEqual([['unfollowed', expect.closeTo(face(UNFOLLOWED).area_km2, 0)]]);
  expect(of('manchuria')).toEqual([['agreed', expect.closeTo(face('manchuria').area_km2, 0)]]);
  expect(of('tibet')).toEqual([['uncovered', expect.closeTo(face('tibet').area_km2, 0)]]);
  const [most] = rows.filter(({ verdict }) => verdict === 'disagreed').toSorted((a, b) => Number(b.area_km2) - Number(a.area_km2));
  expect(most!.region).toBe(GIVEN_AWAY);
  const sides = new Set(rows.filter(({ verdict, region }) => verdict === 'disagreed' && region !== GIVEN_AWAY).map(({ region }) => region));
  expect([...MOVED, 'siberia'], 'the land between the two lines, and where they end').toEqual(expect.arrayContaining([...sides]));

  const lines = await saved(page, 'Lines');
  const far = lines.filter(({ line, way, max_km }) => line && way === 'ours to theirs' && Number(max_km) > 1);
  const names = new Set(atlas.arcs.filter(({ left, right }) => MOVED.every((id) => [left, right].includes(id))).map(({ name }) => name.en));
  const most_km = BY_DEGREES * kmPerDegree(50)[1];
  for (const row of far.filter(({ line }) => names.has(line!))) expect(Number(row.max_km)).toBeLessThanOrEqual(most_km * 1.01);
  expect(Math.max(...far.filter(({ line }) => names.has(line!)).map(({ max_km }) => Number(max_km)))).toBeGreaterThan(0.9 * most_km);

  const outside = await page.evaluate(() => window.thalweg.store.opinion.value!.opinion.outside);
  expect(outside).toEqual([
    {
      theirs: expect.anything() as unknown,
      water_km2: expect.closeTo(areaKm2({ type: 'Polygon', coordinates: [AT_SEA] }), 0) as unknown,
      beyond_km2: expect.closeTo(areaKm2({ type: 'Polygon', coordinates: [BEYOND] }), 0) as unknown,
    },
  ]);
  const table = panel(page).getByRole('table', { name: 'Land of another holder, by region' });
  const first = table.getByRole('row').nth(1);
  expect(await first.textContent()).toMatch(/100.0 %.*Russian Empire.*Qing Empire/);
  await first.getByRole('button').click();
  await settled(page);
  await expect.poll(() => drawn(page, 'opinion-hatch'), SOON).toBeGreaterThan(0);
  await expect.poll(() => drawn(page, 'opinion-edge'), SOON).toBeGreaterThan(0);

  await page.evaluate(() => (window.thalweg.store.date.value += 1));
  const back = panel(page).getByRole('button', { name: 'Show 28 May 1858 again' });
  await back.waitFor();
  await expect.poll(() => drawn(page, 'opinion-hatch'), SOON).toBe(0);
  await back.click();
  await expect.poll(() => drawn(page, 'opinion-hatch'), SOON).toBeGreaterThan(0);
  await panel(page).getByRole('button', { name: 'Remove it from the map' }).click();
  await expect.poll(() => focused(page), SOON).toBe(LAY);
  await expect.poll(() => drawn(page, 'opinion-hatch'), SOON).toBe(0);
});

test('what fails leaves the page as it was', async ({ open, atlas }) => {
  const { page } = await open(AIGUN, { viewport: PHONE });
  await give(page, neighbour(atlas, ['1900-01-01', '1909-12-31']));
  await compare(page);
  const alert = page.getByRole('dialog').getByRole('alert');
  await alert.getByText(/says nothing of 1858-05-28: it covers 1900-01-01 to 1909/).waitFor({ timeout: MINUTES });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => focused(page), SOON).toBe(LAY);

  expect(await page.evaluate(() => window.thalweg.store.opinion.value)).toBeUndefined();
  expect(await page.title()).toMatch(/Russo-Chinese/);
});
