/** A network that is lost in the middle, or slow: what cannot come says so and how to go on, and comes when the network is back. */
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { settled } from './atlas';
import { bare, headline } from './bare';
import { test } from './fixture';

const VIEW = '#date=1860-12-31&panel=change&from=1857-12-31&to=1860-12-31&lang=en';
const panel = (page: Page) => page.getByRole('tabpanel');

/** A request that waits until it is let go. */
async function hold(page: Page, which: string | RegExp): Promise<() => void> {
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route(which, async (route) => {
    await held;
    await route.continue();
  });
  return go;
}

test('a network that is lost: each part that could not be fetched says so, and comes, with its look, when it is back', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', serviceWorkers: 'block' });
  const { page, errors } = await bare(context, inject('address') + VIEW);
  const csv = panel(page).getByRole('button', { name: 'CSV' });
  const language = page.locator('.language select');
  await csv.waitFor();
  await context.setOffline(true);

  await csv.click();
  await panel(page)
    .getByText(/could not be made. Try again when you are online/)
    .waitFor();
  await page.getByRole('tab', { name: 'Sources' }).click();
  await panel(page).getByText('could not be fetched: are you online?').waitFor();
  await page.getByRole('tab', { name: 'Story' }).click();
  await panel(page).getByText('could not be fetched').waitFor();
  await language.selectOption('zh');
  await page.getByText(/中文 could not be fetched: are you online\? Choose the language again/).waitFor();
  expect([await page.evaluate(() => document.documentElement.lang), await language.inputValue()]).toEqual(['en', 'en']);
  await page.getByRole('tab', { name: 'Place' }).click();
  await page.locator('#find').fill('Albazin');
  await panel(page).getByText('could not be fetched').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#date-slider').press('o');
  const again = page.locator('header').getByRole('button', { name: 'Try again' });
  await again.waitFor();

  await context.setOffline(false);
  await again.click();
  await page.getByRole('dialog', { name: 'Open other data' }).waitFor();
  const styles = await page.evaluate(() => [...document.styleSheets].map(({ href }) => href ?? ''));
  expect(styles.filter((href) => /[/]open-.*[.]css$/.test(href))).toHaveLength(1);
  await page.keyboard.press('Escape');
  await page.locator('#find').fill('Albazi');
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Story' }).click();
  await page.getByRole('button', { name: 'Begin the story' }).waitFor();
  await page.getByRole('tab', { name: 'Sources' }).click();
  await panel(page).locator('h2').first().waitFor({ state: 'attached' });
  await page.getByRole('tab', { name: 'Change' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), csv.click()]);
  expect(download.suggestedFilename()).toMatch(/csv$/);

  const go = await hold(page, /assets[/]zh-.*[.]js$/);
  await language.selectOption('zh');
  await language.selectOption('nl');
  await page.getByRole('tab', { name: 'Bronnen' }).waitFor();
  go(); // too late: another was chosen since
  await page.waitForTimeout(400);
  expect(await language.inputValue()).toBe('nl');
  await language.selectOption('zh');
  await page.getByRole('tab', { name: '资料' }).waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

test('a slow network: how far it is is shown, and the slider works before all is there', async ({ browser }) => {
  const context = await browser.newContext({
    ...{ serviceWorkers: 'block', locale: 'en-GB', reducedMotion: 'reduce' },
    viewport: { width: 800, height: 500 },
  });
  const page = await context.newPage();
  const [outline, atlas] = [await hold(page, '**/outline.topojson'), await hold(page, '**/atlas.topojson')];
  await page.goto(`${inject('address')}#date=1858-05-27&lang=en`);
  const progress = page.getByRole('progressbar', { name: 'The atlas is being opened' });
  await progress.waitFor();
  await expect.poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value), { timeout: 10_000 }).toBeGreaterThan(0);
  outline();
  await page.locator('#date-slider').press('PageUp');
  expect(await headline(page)).toBe('28 May 1858');
  await page.waitForFunction(() => window.thalweg?.map.isStyleLoaded());
  const slider = (await page.locator('#date-slider').boundingBox())!;
  await page.mouse.move(slider.x + slider.width / 2, slider.y + slider.height / 2);
  await page.mouse.down();
  await page.mouse.move(slider.x + slider.width * 0.7, slider.y + slider.height / 2);
  await page.mouse.up();
  const dragged = await headline(page);
  expect(dragged).toMatch(/ 19\d\d$/);
  await page.getByRole('tab', { name: 'Sources' }).click();
  await panel(page).getByText('Fetching').waitFor();
  expect(await page.evaluate(() => window.thalweg.atlas as unknown)).toBeUndefined();
  atlas();
  await settled(page);
  await panel(page).getByRole('heading').first().waitFor({ state: 'attached' });
  expect(await headline(page)).toBe(dragged);
  await context.close();
});
