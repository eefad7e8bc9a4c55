/** The atlas by its keyboard alone: nothing is out of reach, nothing that has the focus is hidden, and Escape leads back. */
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { fromIso } from '../../src/core/time';
import { dateOf, DESKTOP, PHONE } from './atlas';
import { bare, giveFile, headline } from './bare';
import { test } from './fixture';
import { hiddenFocus } from './measure';

const TABLET = { width: 820, height: 1180 };
const LOW = { width: 320, height: 256 };
const MOST = 170;

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { tagName, id, textContent, ariaLabel } = document.activeElement as HTMLElement;
    return tagName === 'BODY' ? '' : `${tagName.toLowerCase()}#${id} ${ariaLabel ?? textContent.trim().slice(0, 40)}`;
  });

/** Tab after Tab until the page is left: what had the focus, and where it could not be seen. */
async function round(page: Page): Promise<{ stops: string[]; hidden: string[] }> {
  const found = { stops: [] as string[], hidden: [] as string[] };
  for (let press = 0; press < MOST; press++) {
    await page.keyboard.press('Tab');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const stop = await focused(page);
    if (stop === '' && press > 0) break;
    found.stops.push(stop);
    const unseen = await hiddenFocus(page);
    if (unseen) found.hidden.push(unseen);
  }
  return found;
}

const ROUNDS = [
  { size: 'a desktop', viewport: DESKTOP, view: 'panel=change&from=1857-12-31&to=1860-12-31&compare=swipe' },
  { size: 'a phone', viewport: PHONE, view: 'panel=place&region=amur-left-bank' },
  { size: 'a tablet held upright', viewport: TABLET, view: 'panel=story&story=aigun' },
  { size: 'a page at 400 %', viewport: LOW, view: 'panel=place&region=amur-left-bank' },
];
test.for(ROUNDS)('a round through $size: every stop is seen', async ({ viewport, view }, { open }) => {
  const { page } = await open(`#date=1858-05-28&${view}`, { viewport });
  const { stops, hidden } = await round(page);
  expect(hidden).toEqual([]);
  expect(stops.length).toBeLessThan(MOST);
  const all = stops.join('\n');
  for (const wanted of [/date-slider/, /#tab-/, /Next change/, /Play/, /select# /, /Map of the border/, /Zoom in/])
    expect(all).toMatch(wanted);
});

test('Escape closes what was opened and gives the focus back', async ({ open }) => {
  const { page } = await open('#date=1858-05-28');
  for (const { opener, inside } of [
    { opener: 'summary[title="Settings"]', inside: '.settings:not(.share) .popover' },
    { opener: 'summary[title="Share and export"]', inside: '.share .popover' },
    { opener: 'button[title="The areas as a table"]', inside: '.areas' },
  ]) {
    await page.locator(opener).focus();
    await page.keyboard.press('Enter');
    await page.locator(inside).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.locator(inside).waitFor({ state: 'hidden' });
    expect(await page.locator(opener).evaluate((element) => element === document.activeElement), opener).toBe(true);
  }
  await page.keyboard.press('/');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
  expect(await focused(page)).toMatch(/^input#find/);
});

test('what stands open over the page closes when the focus leaves it, so that it hides nothing', async ({ open }) => {
  const { page } = await open('#date=1858-05-28', { viewport: DESKTOP });
  for (const title of ['Settings', 'Share and export']) {
    const popover = page.locator(`details:has(summary[title="${title}"]) .popover`);
    await page.locator(`summary[title="${title}"]`).focus();
    await page.keyboard.press('Enter');
    await popover.locator('button, select').first().waitFor();
    await page.keyboard.press('Shift+Tab');
    await popover.waitFor({ state: 'hidden' });
  }
});

test('a button that goes away or leads no further throws nobody back to the top of the page', async ({ open }) => {
  const { page } = await open('#date=1858-05-28&region=nowhere', { viewport: DESKTOP });
  const press = async (selector: string, times = 1) => {
    await page.locator(selector).first().focus();
    for (let each = 0; each < times; each++) await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    return focused(page);
  };
  expect(await press('.notice button'), 'a notice').toMatch(/^input#date-slider/);
  expect(await press('button[title="More years"]', 4), 'the whole strip').toMatch(/More years/);

  await page.evaluate(() => (location.hash = '#date=1858-05-28&region=ussuri'));
  expect(await press('.card-close'), 'a card').toMatch(/^div#panel/);

  await page.evaluate(() => (location.hash = '#date=1858-05-28&panel=change'));
  await page.getByText('An area of your own').click();
  await page.getByRole('combobox', { name: 'or choose a region' }).selectOption({ label: 'Ussuri country' });
  await page.getByRole('button', { name: 'Remove the area' }).waitFor();
  expect(await press('button:text-is("Remove the area")'), 'an area').toMatch(/Polygon/);

  await page.locator('summary[title="Share and export"]').click();
  expect(await press('.share button:text-is("Data package")'), 'begun').toMatch(/Stop/);
  expect(await press('.share button:text-is("Stop")'), 'given up').toMatch(/Data package/);

  await page.keyboard.press('Escape');
  await giveFile(page);
  await page.getByRole('dialog', { name: 'What was recognised' }).waitFor();
  expect(await press('.open-dialog button:text-is("Back")'), 'a step of the dialog').toMatch(/open-title/);
});

test('what the pointer does on the map, the keyboard does too', async ({ open }) => {
  const { page } = await open('#map=6/51/130&date=1859-01-01', { viewport: DESKTOP });
  // the land in the middle of the map
  await page.locator('.maplibregl-canvas').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Middle Amur, left bank' }).waitFor();
  // any region, from the list of all
  await page.keyboard.press('/');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.type('Ussuri country');
  await page.getByRole('listbox').getByText('Ussuri country').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Ussuri country' }).waitFor();
  // its last day, and back on the slider
  await page.locator('.facts .date-link', { hasText: '14 November 1860' }).first().focus();
  await page.keyboard.press('Enter');
  expect(await dateOf(page)).toBe('1860-11-14');
  await page.locator('#date-slider').focus();
  await page.keyboard.press('PageDown');
  expect((await dateOf(page)) < '1860-11-14').toBe(true);
});

test('the divider and an area need no drag: arrows move the one, numbers make the other', async ({ open }) => {
  const { page } = await open('#date=1860-12-31&panel=change&from=1857-12-31&to=1860-12-31&compare=swipe');
  const divider = page.getByRole('slider', { name: 'Divider between the two maps' });
  await divider.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'PageDown']) await page.keyboard.press(key);
  expect(await divider.inputValue()).toBe('44');

  await page.getByText('An area of your own').click();
  await page.getByRole('textbox', { name: 'or type it' }).fill('127 50 150 km');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.area-totals tfoot').waitFor();
  expect(await page.locator('.area-totals tfoot').innerText()).toMatch(/7\d\u202f\d{3}/); // π · 150² = 70 686 km²
});

test('the sheet of a phone goes up and down by its buttons, and comes up for what gets the focus', async ({ open }) => {
  const { page } = await open('#date=1858-05-28', { viewport: PHONE });
  const step = () => page.locator('.dock').getAttribute('data-step');
  expect(await step()).toBe('0');
  await page.getByRole('button', { name: 'Raise the panel' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await step()).toBe('2');
  await page.locator('.maplibregl-canvas').focus();
  expect(await step(), 'it covered the map that now has the focus').toBe('1');
  await page.getByRole('button', { name: 'Lower the panel' }).focus();
  await page.keyboard.press('Enter');
  expect(await step()).toBe('0');
  expect(await focused(page), 'and keeps the focus at its lowest').toMatch(/Lower the panel/);
});

test('the date is said where it comes to rest, not on the way', async ({ open }) => {
  const { page } = await open('#date=1850-01-01');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('[role="status"]'))
      new MutationObserver(() => region.textContent.trim() && said.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  const slider = (await page.locator('#date-slider').boundingBox())!;
  await page.mouse.move(slider.x + slider.width * 0.55, slider.y + slider.height / 2);
  await page.mouse.down();
  for (let step = 0; step < 20; step++) await page.mouse.move(slider.x + slider.width * (0.55 + step / 100), slider.y + slider.height / 2);
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(await said()).toEqual([]);
  await page.mouse.up();
  await page.waitForTimeout(900);
  expect(await said()).toHaveLength(1);
});

test('a date that is typed over stands still while the map moves on', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  const { page } = await bare(context, `${inject('address')}#date=1700-01-01&lang=en`);
  const field = page.getByRole('region', { name: 'Timeline' }).getByRole('textbox');
  const move = (iso: string) => page.evaluate((day) => void (window.thalweg.store.date.value = day), fromIso(iso));
  await field.selectText();
  await move('1750-06-01');
  await expect.poll(() => headline(page)).toBe('1 June 1750');
  await page.waitForTimeout(300); // longer than the field takes to follow
  expect(await field.inputValue()).toBe('1700-01-01');
  await page.keyboard.insertText('1900');
  await page.keyboard.press('Enter');
  expect(await headline(page)).toBe('31 December 1900');
  await expect.poll(() => field.inputValue()).toBe('1900-12-31');
  await field.blur();
  await move('1800-01-01');
  await expect.poll(() => field.inputValue()).toBe('1800-01-01');
  await context.close();
});
