/** After one visit the atlas opens without a network; what is kept is one whole build. */
import { expect, inject } from 'vitest';
import { kept, settled } from './atlas';
import { test } from './fixture';

test('after one visit it opens without a network, with its map, its panels and its exports', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${inject('address')}#date=1858-05-28`);
  await settled(page);
  await kept(page);
  await context.setOffline(true);
  await page.goto('about:blank');
  await page.goto(`${inject('address')}#date=1860-11-14&panel=change&from=1858-01-01&to=1860-12-31`);
  await settled(page);
  expect(await page.evaluate(() => window.thalweg.store.tenures.value.get('ussuri')?.holders)).toEqual(['russia']);
  await page.getByRole('tab', { name: 'Sources' }).click();
  await page.getByRole('tab', { name: 'Change' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /CSV/ }).click()]);
  expect(download.suggestedFilename()).toMatch(/csv$/);
  await context.close();
});

test('one build is kept at a time, without the layers that only a GIS reads', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(inject('address'));
  await settled(page);
  const kept = await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const names = await caches.keys();
    const requests = await (await caches.open(names.find((name) => name !== 'thalweg-used')!)).keys();
    return { names, files: requests.map(({ url }) => url) };
  });
  expect(kept.names.filter((name) => name !== 'thalweg-used')).toHaveLength(1);
  expect(kept.files.filter((url) => /aigun-1858/.test(url))).toEqual([]);
  expect(kept.files.some((url) => url.endsWith('/atlas.topojson'))).toBe(true);
  await context.close();
});
