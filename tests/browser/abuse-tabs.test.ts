/** Two tabs of one reader: neither moves, closes or forgets what the other shows. */
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { bare, headline, openFile, whole } from './bare';
import { test } from './fixture';

async function reopen(page: Page): Promise<string> {
  await page.reload();
  await whole(page);
  await page.getByRole('button', { name: 'Open again' }).click();
  await page.getByRole('button', { name: 'Back to Thalweg’s own atlas' }).waitFor();
  return page.title();
}

test('settings of one are not those of the other, and each opens its own files again', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  const address = `${inject('address')}#date=1858-05-28&lang=en`;
  const [{ page: one, errors }, { page: two, errors: others }] = [await bare(context, address), await bare(context, address)];
  await one.locator('.language select').selectOption('nl');
  await one.getByRole('tab', { name: 'Bronnen' }).waitFor();
  await one.locator('#date-slider').press('End');
  expect([await headline(two), await two.evaluate(() => document.documentElement.lang)]).toEqual(['28 May 1858', 'en']);
  await one.locator('.language select').selectOption('en');
  await one.getByRole('tab', { name: 'Sources' }).waitFor();

  await openFile(one, 'first');
  expect(await two.title()).toMatch(/Russo-Chinese/);
  await openFile(two, 'second');
  expect(await one.title()).toBe('Thalweg: first');
  expect(await reopen(one)).toBe('Thalweg: first');
  expect(await reopen(two)).toBe('Thalweg: second');
  await one.close();
  await two.locator('#date-slider').press('End');
  const { page: three } = await bare(context, address);
  await three.locator('#date-slider').press('o');
  await three.getByRole('button', { name: 'Open again: second' }).waitFor();
  expect([...errors, ...others]).toEqual([]);
  await context.close();
});

test('a tab that is duplicated opens what the first had, and from then on each its own', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  const { page: one, errors } = await bare(context, `${inject('address')}#date=1858-05-28&lang=en`);
  await openFile(one, 'first');
  const [two] = await Promise.all([context.waitForEvent('page'), one.evaluate(() => void window.open(location.href))]); // copies what a tab remembers, as duplicating does
  two.on('pageerror', (error) => errors.push(String(error)));
  await whole(two);
  await two.getByRole('button', { name: 'Open again' }).click();
  await two.getByRole('button', { name: 'Back to Thalweg’s own atlas' }).waitFor();
  expect(await two.title()).toBe('Thalweg: first');
  await openFile(one, 'second');
  expect(await reopen(two)).toBe('Thalweg: first');
  await openFile(two, 'third');
  expect(await reopen(one)).toBe('Thalweg: second');
  expect(errors).toEqual([]);
  await context.close();
});

test('files opened again after a reload are seen as they were left, whatever the page showed in between', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  const { page } = await bare(context, `${inject('address')}#date=1858-05-28&lang=en`);
  await openFile(page, 'first');
  await page.locator('#date-slider').press('PageDown');
  const seen = await headline(page);
  await page.waitForTimeout(700); // the address follows when the hand rests
  const address = await page.evaluate(() => location.hash);
  await page.reload();
  await whole(page);
  await page.waitForTimeout(700);
  expect(await page.evaluate(() => location.hash)).not.toBe(address); // it is the atlas' own by now
  await page.getByRole('button', { name: 'Open again' }).click();
  await page.getByRole('button', { name: 'Back to Thalweg’s own atlas' }).waitFor();
  expect(await headline(page)).toBe(seen);
  await page.waitForFunction((wanted) => location.hash === wanted, address);
  await context.close();
});
