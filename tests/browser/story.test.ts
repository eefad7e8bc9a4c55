/** The story as a reader meets it: by the keyboard alone, by a link, with the back button, as one page, on paper. */
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { StoryFile } from '../../src/core/model';
import { dateOf } from './atlas';
import { test } from './fixture';
import { readLayer } from './layers';

const { steps } = readLayer<StoryFile>('story.json');
const titles = steps.map(({ title }) => title.en);
const title = (page: Page) => page.locator('.tour-step h3');
/** The focus follows what is drawn, so it may come a frame later than the words. */
const onFocus = (page: Page, text: string) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''), { timeout: 10_000 }).toBe(text);
/** The step of the address, once it has been written. */
const atStep = (page: Page, id: string) => page.waitForFunction((wanted) => location.hash.includes(`story=${wanted}`), id);

test('the tour by the keyboard alone: begin, on, back, by the list; the focus is never lost and each step is announced', async ({
  open,
}) => {
  const { page } = await open('#date=1900-01-01&panel=story');
  await page.locator('#tab-story').focus();
  const begin = page.getByRole('button', { name: 'Begin the story' });
  for (let press = 0; press < 5 && !(await begin.evaluate((it) => it === document.activeElement)); press++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await title(page).getByText(titles[0]!).waitFor();
  await onFocus(page, titles[0]!);
  expect(await dateOf(page)).toBe('1640-01-01');

  for (const key of ['ArrowRight', 'n', 'ArrowRight']) await page.keyboard.press(key);
  await title(page).getByText(titles[3]!).waitFor();
  expect(await dateOf(page)).toBe('1689-09-07');
  expect(await page.locator('.tour [role=status]').textContent()).toBe(`Step 4 of ${steps.length}: ${titles[3]}`);
  await page.keyboard.press('p');
  await title(page).getByText(titles[2]!).waitFor();

  const next = page.getByRole('button', { name: /^Next: / });
  await next.focus();
  await page.keyboard.press('Enter');
  await title(page).getByText(titles[3]!).waitFor();
  expect(await next.evaluate((it) => it === document.activeElement)).toBe(true);

  await page.getByText(`The steps (${steps.length})`).press('Enter');
  const last = page.locator('.step-list').getByRole('button', { name: titles.at(-1) });
  await last.press('Enter');
  await title(page).getByText(titles.at(-1)!).waitFor();
  await onFocus(page, titles.at(-1)!);
  await page.keyboard.press('ArrowRight');
  expect(await title(page).textContent(), 'after the last there is none').toBe(titles.at(-1));
});

test('the keys of the story leave the slider alone, and the way back leads to the step', async ({ open }) => {
  const { page } = await open('#story=aigun');
  await title(page).getByText('The Treaty of Aigun').waitFor();
  expect(await dateOf(page)).toBe('1858-05-28');
  await page.locator('#date-slider').focus();
  await page.keyboard.press('ArrowRight');
  expect(await title(page).textContent()).toBe('The Treaty of Aigun');
  expect(await dateOf(page)).not.toBe('1858-05-28');
  await page.getByRole('button', { name: 'Back to the story' }).press('Enter');
  expect(await dateOf(page)).toBe('1858-05-28');
  await onFocus(page, 'The Treaty of Aigun');
});

test('the browser’s back button goes from step to step, and out of the story', async ({ open }) => {
  const { page } = await open('#date=1700-01-01&panel=story');
  await page.getByRole('button', { name: 'Begin the story' }).click();
  await atStep(page, steps[0]!.id);
  await page.getByRole('button', { name: /^Next: / }).click();
  await atStep(page, steps[1]!.id);
  await page.goBack();
  await title(page).getByText(titles[0]!).waitFor();
  expect(await dateOf(page)).toBe('1640-01-01');
  await page.goBack();
  await page.getByRole('button', { name: 'Begin the story' }).waitFor();
  expect(await dateOf(page)).toBe('1700-01-01');
});

test('a step that the story does not have opens it at its cover, and says so', async ({ open }) => {
  const { page } = await open('#story=atlantis');
  await page.getByRole('button', { name: 'Begin the story' }).waitFor();
  await page.locator('.notice').getByText('story="atlantis" is not a step of the story').waitFor();
});

test('as one page it has every step, on the screen and on paper, and nothing else is printed', async ({ open }) => {
  const { page } = await open('#panel=story');
  await page.getByRole('button', { name: 'Read as a page' }).click();
  expect(await page.locator('.page-step h3').allTextContents()).toEqual(titles);
  await page.locator('.page-marks a').first().click();
  expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^note-\d+$/);
  expect(await page.evaluate(() => location.hash)).not.toContain('note');

  await page.emulateMedia({ media: 'print' });
  const shown = await page.locator('.page-step').evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height > 0).length);
  expect(shown).toBe(steps.length);
  for (const hidden of ['#map', '.legend', '.timeline', '.tabs', '.print-sheet', '.tour-tools', '.all-acts'])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(tall, 'nothing scrolls within the sheet of paper').toBeGreaterThan(4000);
  const link = await page.locator('#aigun .page-link').evaluate((it) => getComputedStyle(it, '::after').content);
  expect(link).toContain('#story=aigun&lang=en');
});

test('the plain page needs no script, in four languages, and leads into the atlas', async ({ open, browser }) => {
  const { page } = await open();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  for (const [lang, heading] of Object.entries({ en: 'The story', nl: 'Het verhaal', ru: 'Рассказ', zh: '边界的故事' })) {
    await plain.goto(new URL(`story.${lang}.html`, page.url()).href);
    expect(await plain.locator('html').getAttribute('lang')).toBe(lang);
    expect(await plain.locator('h1').textContent()).toContain(heading);
    expect(await plain.locator('section.page-step > h2').count()).toBe(steps.length);
    expect(await plain.locator('#aigun .page-link').getAttribute('href')).toBe(`index.html#story=aigun&lang=${lang}`);
  }
  await context.close();
});
