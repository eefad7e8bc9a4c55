import { expect, inject } from 'vitest';
import { pixelsAt } from './atlas';
import { test } from './fixture';

test('the page opens with its map, its date and its panel, and draws land and water', async ({ open }) => {
  const { page } = await open('#date=1858-05-28&map=3/50/122');
  expect(await page.title()).toMatch(/Thalweg/);
  await page.getByRole('slider', { name: 'Date of the map' }).waitFor();
  await page.getByRole('tab', { name: 'Place' }).waitFor();
  const [siberia, sea] = await pixelsAt(page, [
    [120, 60],
    [134, 40.5],
  ]);
  expect(siberia).not.toEqual(sea);
});

test('the story comes when its tab is opened', async ({ open }) => {
  const { page, requests } = await open();
  expect(requests.filter((url) => /[/](story|tour)/.test(url))).toEqual([]);
  await page.getByRole('tab', { name: 'Story' }).click();
  await page.getByRole('button', { name: 'Begin the story' }).waitFor();
  expect(requests.filter((url) => /story[.]json|tour-/.test(url))).toHaveLength(2);
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
  // what a tab fetches when it is first opened is there by then
  for (const name of ['Change', 'Expeditions', 'Sources', 'Story']) {
    await page.getByRole('tab', { name }).click();
    await page.getByRole('tabpanel', { name }).getByRole('heading').first().waitFor();
  }
  await page.getByRole('button', { name: 'Begin the story' }).waitFor();
  await page.context().setOffline(true);
  for (const name of ['Change', 'Expeditions', 'Story', 'Sources', 'Place']) await page.getByRole('tab', { name }).click();
  await page.getByRole('button', { name: 'Next change' }).click();
  await page.getByRole('heading').first().waitFor();
});
