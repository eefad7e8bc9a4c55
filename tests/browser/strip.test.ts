import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { fromIso } from '../../src/core/time';
import { dateOf, typeDate } from './atlas';
import { test } from './fixture';

/** The days that the slider runs over now. */
const seenBy = (page: Page): Promise<[number, number]> =>
  page.locator('#date-slider').evaluate((input: HTMLInputElement) => [Number(input.min), Number(input.max)]);
const lengthOf = async (page: Page): Promise<number> => {
  const [first, last] = await seenBy(page);
  return last - first;
};

test('with the keyboard alone: closer to days and back, a step, a typed Old Style date, play from act to act', async ({ open }) => {
  const { page } = await open('#date=1858-05-20');
  await page.locator('#date-slider').focus();
  const whole = await lengthOf(page);
  for (let press = 0; press < 12; press++) await page.keyboard.press('+');
  expect(await lengthOf(page)).toBe(14);
  expect(await page.locator('.axis-name').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/May 1858/), '21']));

  await page.waitForFunction(() => /span=1858-05-\d\d\/1858-05-\d\d/.test(location.hash));

  await page.keyboard.press('PageUp');
  expect(await dateOf(page)).toBe('1858-05-28');
  const [first, last] = await seenBy(page);
  const date = await page.evaluate(() => window.thalweg.store.date.value);
  expect(date >= first && date <= last, 'the strip follows the date').toBe(true);
  for (let press = 0; press < 12; press++) await page.keyboard.press('-');
  expect(await lengthOf(page)).toBe(whole);

  await typeDate(page, '1860-11-02 O.S.');
  expect(await dateOf(page)).toBe('1860-11-14');
  await typeDate(page, '1858-05-27');
  await page.getByRole('button', { name: 'Play' }).focus();
  await page.keyboard.press('Enter');
  expect(await dateOf(page), 'without motion play steps').toBe('1858-05-28');
  await page.getByRole('status').filter({ hasText: 'Playing: act by act, 2 s.' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.thalweg.store.playing.value)).toBe(false);
});

test('the wheel goes closer about the pointer and Shift pushes along; the way back to the date is offered', async ({ open }) => {
  const { page } = await open('#date=1858-05-28');
  const axis = (await page.locator('.axis').boundingBox())!;
  await page.mouse.move(axis.x + axis.width * 0.9, axis.y + 12);
  await page.waitForTimeout(500); // what answers to a pointer comes with the first one
  const whole = await lengthOf(page);
  for (let notch = 0; notch < 4; notch++) await page.mouse.wheel(0, 300);
  expect(await lengthOf(page), 'farther than everything there is nothing').toBe(whole);
  for (let notch = 0; notch < 4; notch++) await page.mouse.wheel(0, -300);
  await page.waitForFunction((all) => document.querySelector<HTMLInputElement>('#date-slider')!.max !== String(all), whole);
  const back = page.getByRole('button', { name: /Back to 28 May 1858/ });
  await back.waitFor();
  expect(await dateOf(page), 'looking elsewhere leaves the date').toBe('1858-05-28');
  const [before] = await seenBy(page);
  await page.mouse.down();
  await page.mouse.move(axis.x + axis.width * 0.5, axis.y + 12, { steps: 4 });
  await page.mouse.up();
  expect((await seenBy(page))[0]).toBeGreaterThan(before);
  await back.click();
  const [first, last] = await seenBy(page);
  expect(first < 2399828 && last > 2399828).toBe(true);
});

test('a group of acts comes apart by going closer; targets never overlap', async ({ open }) => {
  const { page } = await open('#date=1858-05-28');
  const targets = page.locator('.ticks .tick-target');
  const apart = async () => {
    const xs = await targets.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().x).sort((a, b) => a - b));
    xs.slice(1).forEach((x, i) => expect(x - xs[i]!).toBeGreaterThanOrEqual(24));
  };
  await apart();
  const group = page.getByRole('button', { name: /^\d\d acts, 18.*\(look closer\)$/ }).first();
  const before = await lengthOf(page);
  await group.press('Enter');
  expect(await lengthOf(page)).toBeLessThan(before);
  await apart();
});

test('what the founding narrative tells has its marks on demand, and each is shown in the panel', async ({ open }) => {
  const { page } = await open('#date=1858-05-28&span=1857-01-01/1859-06-30&panel=change');
  expect(await page.locator('.facts-row').count()).toBe(0);
  await page.locator('summary[aria-label="Settings"]').click();
  await page.getByLabel('What the founding narrative tells').check();
  const mark = page
    .locator('.facts-row')
    .getByRole('button', { name: /^F\d+ / })
    .first();
  await mark.press('Enter');
  const id = await page.evaluate(() => window.thalweg.store.fact.value);
  expect(await mark.getAttribute('aria-label')).toContain(id);
  await page.locator(`#fact-${id}`).waitFor();
  expect(await page.getByRole('tab', { name: 'Place' }).getAttribute('aria-selected')).toBe('true');
  await page.waitForFunction((wanted) => location.hash.includes(`facts=1&fact=${wanted}`), id);
});

test('what the narrative tells of a year is written when its fold is opened, and all of it', async ({ open }) => {
  const { page } = await open('#date=1858-05-28');
  const fold = page.locator('details.fold', { has: page.locator('summary', { hasText: /of 1858 \(\d+\)$/ }) });
  const summary = fold.locator('summary').first();
  await summary.waitFor();
  expect(await page.locator('.seed-facts').count()).toBe(0);
  await summary.click();
  const facts = fold.locator('.seed-facts > li');
  await facts.first().waitFor();
  expect(await summary.innerText()).toContain(`(${await facts.count()})`);
  await summary.click();
  await facts.first().waitFor({ state: 'hidden' });
});

test('the areas are there as a table, and Escape closes it', async ({ open }) => {
  const { page } = await open('#date=1858-05-28');
  const button = page.getByRole('button', { name: 'The areas as a table' });
  await button.press('Enter');
  const table = page.getByRole('table', { name: /The areas as a table/ });
  await table.waitFor();
  expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['1 Jan 1640', '28 May 1858', '31 Dec 2026']);
  expect(await table.getByRole('row', { name: /Qing Empire/ }).innerText()).toMatch(/±/);
  await page.keyboard.press('Escape');
  await table.waitFor({ state: 'detached' });
  expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
});

test('the ends of the atlas are one press away; before 1912 the Qing date stands in the headline', async ({ open }) => {
  const { page } = await open('#date=1858-05-28');
  await page.locator('.headline').filter({ hasText: 'Xianfeng 8/4/16' }).waitFor();
  await page.getByRole('button', { name: /here the atlas begins/ }).click();
  expect(await dateOf(page)).toBe('1640-01-01');
  await page.getByRole('button', { name: /here the atlas ends/ }).click();
  expect(await dateOf(page)).toBe('2026-12-31');
  expect(await page.locator('.headline').innerText()).not.toMatch(/Old Style|Xuantong/);
});

test('the slider stands and says what the headline says, whatever has moved the date or the strip', async ({ open }) => {
  const { page } = await open('#date=1700-06-15');
  const said = (change: string, day?: string) =>
    page.evaluate(
      async ([kind, to]) => {
        const { store } = window.thalweg;
        if (kind === 'date') store.date.value = Number(to);
        if (kind === 'span') store.span.value = to ? { first: Number(to), last: Number(to) + 400 } : null;
        await new Promise((resolve) => setTimeout(resolve, 300));
        const slider = document.querySelector<HTMLInputElement>('#date-slider')!;
        const text = (selector: string) => document.querySelector(selector)?.textContent.trim();
        return {
          stands: Number(slider.value) === store.date.value && !slider.matches('.slider-away'),
          together: `${text('.headline time')}. ${text('.headline-force')}` === slider.getAttribute('aria-valuetext'),
          date: text('.headline time'),
          old: text('.headline-old'),
          others: [...document.querySelectorAll('.headline-old > span')].filter((each) => each.getClientRects().length > 0).length,
        };
      },
      [change, day] as const,
    );
  const both = { stands: true, together: true };
  const at = (iso: string) => String(fromIso(iso));
  expect(await said('date', at('1858-05-28'))).toEqual({
    ...both,
    date: '28 May 1858',
    old: '16 May 1858 Old Style Xianfeng 8/4/16',
    others: 2,
  });
  expect(await said('date', at('1920-03-01'))).toEqual({ ...both, date: '1 March 1920', old: '', others: 0 });
  expect(await said('date', at('1917-11-07'))).toEqual({ ...both, date: '7 November 1917', old: '25 October 1917 Old Style', others: 1 });
  expect(await said('date', at('1860-11-14'))).toMatchObject({ ...both, old: '2 November 1860 Old Style Xianfeng 10/10/2', others: 2 });
  await page.locator('.language select').selectOption('nl');
  await page.locator('html[lang=nl]').waitFor();
  expect(await said('nothing'), 'in another language').toMatchObject({ ...both, date: '14 november 1860' });
  expect(await said('span', at('1700-01-01')), 'elsewhere on the strip').toMatchObject({ stands: false, together: true });
  expect(await said('span'), 'the whole strip again').toMatchObject(both);
});
