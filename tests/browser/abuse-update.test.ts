/** A new version is put on the host while a page is open: that page stays whole, and the next visit has the new one, whole. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { bare, keptThere } from './bare';
import { test } from './fixture';
import { release } from './release';

const VIEW = '#date=1860-12-31&panel=place&from=1857-12-31&to=1860-12-31&lang=en';
const isNew = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module]')!.src.includes('-anew.'));

/** Everything that comes only when it is asked for: tabs, the story, a file to take along, a language. */
async function useAll(page: Page): Promise<void> {
  for (const tab of ['expeditions', 'sources', 'change']) {
    await page.locator(`#tab-${tab}`).click();
    await page.locator('#panel h2').first().waitFor({ state: 'attached' });
  }
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
  expect(download.suggestedFilename()).toMatch(/csv$/);
  await page.locator('#tab-story').click();
  await page.getByRole('button', { name: 'Begin the story' }).waitFor();
  await page.locator('.language select').selectOption('nl');
  await page.getByRole('tab', { name: 'Bronnen' }).waitFor();
}

test('the old page goes on whole, the next visit is the new one, and that one too opens without a network', async ({ browser }) => {
  const site = await release();
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  const { page: old, errors } = await bare(context, site.address + VIEW);
  await keptThere(old);
  site.renew();
  await old.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await old.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting, undefined, { timeout: 30_000 });
  await useAll(old);

  // the new page beside the old one, while the old version is still what is kept
  const { page: beside, errors: besides } = await bare(context, site.address + VIEW);
  expect([await isNew(old), await isNew(beside)]).toEqual([false, true]);
  await useAll(beside);
  await Promise.all([old.close(), beside.close()]);

  const { page: next, errors: last } = await bare(context, site.address + VIEW);
  await keptThere(next);
  const names = () => next.evaluate(async () => (await caches.keys()).filter((name) => name !== 'thalweg-used'));
  await expect.poll(names).toHaveLength(1);
  await next.close();
  await context.setOffline(true);
  const { page: alone, errors: lonely } = await bare(context, site.address + VIEW);
  expect(await isNew(alone)).toBe(true);
  await useAll(alone);
  expect([...errors, ...besides, ...last, ...lonely]).toEqual([]);
  await context.close();
  await site.close();
});
