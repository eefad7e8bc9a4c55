/** The statistics of an area that the reader draws: the same numbers as `thalweg change --within`. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { transfers } from '../../src/core/change';
import { clipAtlas, type Area } from '../../src/core/clip';
import { fromIso } from '../../src/core/time';
import { changeRows } from '../../src/export';
import { pointOf } from './atlas';
import { test } from './fixture';

const BETWEEN = '#map=3.40/50/120&date=1860-12-31&lens=dejure&panel=change&from=1857-12-31&to=1860-12-31&lang=en';
const [FROM, TO] = [fromIso('1857-12-31'), fromIso('1860-12-31')];

const drawn = (page: Page): Promise<Area | undefined> =>
  page.evaluate(() => {
    const { value } = window.thalweg.store.area;
    return value.kind === 'drawn' ? value.area : undefined;
  });
const totalOf = (page: Page): Promise<string> => page.locator('.area-totals tfoot td').innerText();

test('a rectangle drawn on the map gives the numbers of the command line, reckoned in a worker that is loaded only then', async ({
  open,
  atlas,
}) => {
  const { page, requests } = await open(BETWEEN);
  const parts = (): string[] => requests.filter((url) => /assets\/(pen|worker|client|area-panel)/.test(url));
  expect(parts()).toEqual([]);
  await page.getByText('An area of your own').click();
  await page.getByRole('button', { name: 'Rectangle' }).click();
  await page.getByText('then the opposite one').waitFor();
  await page.waitForFunction(() => window.thalweg.map.getStyle().layers.some(({ id }) => id.startsWith('td-')));
  for (const corner of [[124, 47] as const, [136, 50] as const]) {
    const { x, y } = await pointOf(page, [...corner]);
    await page.mouse.move(x - 3, y - 3);
    await page.mouse.move(x, y, { steps: 3 });
    await page.mouse.click(x, y);
  }
  await page.locator('.area-totals').waitFor();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.thalweg.store.selection.value), 'the last corner, on land, picks nothing out').toEqual({
    kind: 'none',
  });
  expect(await page.locator('.area-totals').isVisible()).toBe(true);
  const area = (await drawn(page))!;
  expect(area.coordinates[0]).toHaveLength(5);
  expect(parts().length).toBeGreaterThanOrEqual(3);
  await page.waitForFunction(() => location.hash.includes('area='));

  const cut = clipAtlas(atlas, area);
  const truth = transfers(cut, FROM, TO, 'dejure');
  expect(truth.length).toBeGreaterThan(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.area').getByRole('button', { name: 'JSON', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/-area[.]json$/);
  const rows = JSON.parse(readFileSync(await download.path(), 'utf8')) as { within: string }[];
  const wanted = changeRows(cut, truth, { from: FROM, to: TO, lens: 'dejure' });
  expect(rows).toHaveLength(wanted.length);
  expect(rows).toMatchObject(wanted);
  expect(JSON.parse(rows[0]!.within)).toEqual(area);

  await page.getByRole('button', { name: 'Remove the area' }).click();
  await page.waitForFunction(() => !location.hash.includes('area='));
  expect(await page.locator('.area-totals').count()).toBe(0);
});

test('the keyboard does the same: four numbers, GeoJSON or a region; what cannot be used says why', async ({ open }) => {
  const { page } = await open(BETWEEN);
  const summary = page.getByText('An area of your own');
  await summary.focus();
  await page.keyboard.press('Enter');
  const field = page.getByLabel('or type it');
  const write = async (text: string): Promise<void> => {
    await field.fill(text);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  };
  await write('124 47 137 54');
  await page.locator('.area-totals').waitFor();
  const total = await totalOf(page);
  expect(total).toMatch(/\d/);
  await write('{"type":"Polygon","coordinates":[[[110,50],[112,51],[112,50],[110,51],[110,50]]]}');
  await page.getByText('crosses or touches itself at 111, 50.5').waitFor();
  expect(await totalOf(page), 'a mistake leaves the area as it was').toBe(total);
  await write('-10 40 0 50');
  await page.getByText('lies outside the atlas').waitFor();
  await page.getByLabel('or choose a region').selectOption('amur-left-bank');
  await page.locator('.area-totals').waitFor();
  expect(await totalOf(page)).not.toBe(total);
});
