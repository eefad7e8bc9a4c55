/** What opens over the page stands in nobody's way: whole within the window, with what is below it still to be pressed, or put aside. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { DESKTOP, PHONE } from './atlas';
import { test } from './fixture';

const TABLET = { width: 768, height: 1024 };
const SMALL_PHONE = { width: 320, height: 568 };

/** Whether a press in the middle of each would reach it. */
const reached = (things: Locator): Promise<boolean[]> =>
  things.evaluateAll((all) =>
    all.map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return each.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    }),
  );

const tableOf = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'The areas as a table' }).click();
  const box = page.locator('.areas');
  await box.waitFor();
  return box;
};

for (const [name, viewport, hash] of [
  ['a desktop', DESKTOP, ''],
  ['a tablet held upright', TABLET, ''],
  ['a phone', PHONE, ''],
  ['a phone whose sheet is up', PHONE, '&panel=place&region=amur-left-bank'],
  ['the smallest phone', SMALL_PHONE, ''],
] as const) {
  test(`on ${name} the table of areas lies within the window, no cell on another`, async ({ open }) => {
    const { page } = await open(`#date=1858-05-28${hash}`, { viewport });
    const box = await tableOf(page);
    const { x, y, width, height } = (await box.boundingBox())!;
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(viewport.width);
    expect(y + height).toBeLessThanOrEqual(viewport.height);
    const overlaps = await box.locator('tr').evaluateAll((rows) =>
      rows.flatMap((row) =>
        [...row.children].slice(1).flatMap((cell, i) => {
          const words = document.createRange();
          words.selectNodeContents(row.children[i]!);
          const end = Math.max(...[...words.getClientRects()].map(({ right }) => right));
          return end > cell.getBoundingClientRect().left + 1 ? [row.textContent] : [];
        }),
      ),
    );
    expect(overlaps).toEqual([]);
    expect(await reached(box.locator('caption, button'))).toEqual([true, true]);
    await box.getByRole('button', { name: 'Close' }).click();
    await box.waitFor({ state: 'detached' });
  });
}

test('where the table of areas lies over the page a press beside it closes it, one on the timeline does not', async ({ open }) => {
  const { page } = await open('#date=1858-05-28', { viewport: TABLET });
  const box = await tableOf(page);
  await page.getByRole('slider', { name: 'Date of the map' }).press('ArrowRight');
  await page.getByRole('button', { name: 'Previous change' }).click();
  expect(await box.isVisible()).toBe(true);
  await page.mouse.click(TABLET.width - 60, 500);
  await box.waitFor({ state: 'detached' });
});

test('the controls of the map can be pressed wherever the divider of two maps stands', async ({ open }) => {
  const { page } = await open('#date=1860-12-31&panel=change&from=1857-12-31&to=1860-12-31&compare=swipe&divider=97', {
    viewport: DESKTOP,
  });
  await page.locator('.divider').waitFor();
  expect(await reached(page.locator('.maplibregl-ctrl-zoom-in, .maplibregl-ctrl-zoom-out, .maplibregl-ctrl-attrib-button'))).toEqual([
    true,
    true,
    true,
  ]);
  expect(await reached(page.locator('.divider'))).toEqual([false]); // its middle is the map: only the line itself is grabbed
});

test.for(['en', 'nl', 'ru', 'zh'])(
  'on the smallest phone the name of the page and its tools stand beside each other (%s)',
  async (lang, { open }) => {
    const { page } = await open(`#lang=${lang}`, { viewport: SMALL_PHONE });
    const { name, tools, last } = await page.evaluate(() => {
      const words = document.createRange();
      words.selectNodeContents(document.querySelector('.title-name')!);
      const all = document.querySelector('.header-tools')!.getBoundingClientRect();
      return { name: words.getBoundingClientRect().right, tools: all.left, last: all.right };
    });
    expect(name).toBeLessThanOrEqual(tools);
    expect(last).toBeLessThanOrEqual(SMALL_PHONE.width);
  },
);

test('on the smallest phone the language can be read whole', async ({ open }) => {
  const { page } = await open('#lang=nl', { viewport: SMALL_PHONE });
  const [text, room] = await page.locator('.language select').evaluate((select: HTMLSelectElement) => {
    const { font, paddingLeft, paddingRight } = getComputedStyle(select);
    const pen = document.createElement('canvas').getContext('2d')!;
    pen.font = font;
    const ARROW = 20;
    return [pen.measureText('Nederlands').width, select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - ARROW];
  });
  expect(text).toBeLessThanOrEqual(room);
});

test('a notice leaves the choice of the lens to be pressed', async ({ open }) => {
  for (const viewport of [DESKTOP, PHONE]) {
    const { page } = await open('#lens=neither', { viewport });
    await page.locator('.notice').waitFor();
    expect(await reached(page.locator('.lens .segment'))).toEqual([true, true]);
  }
});

test('on a phone the opened key lies under no notice of a reading', async ({ open }) => {
  const { page } = await open('#date=1860-11-14&dates=signed', { viewport: PHONE });
  const notice = page.locator('.reading-notice');
  await notice.waitFor();
  await page.locator('.legend summary').click();
  expect(await notice.isVisible()).toBe(false);
  await page.locator('.legend summary').click();
  expect(await notice.isVisible()).toBe(true);
});

test('on paper the map stands as on the screen, all of it, as large as the sheet has room for', async ({ open }) => {
  const { page } = await open('#date=1858-05-28', { viewport: DESKTOP });
  const screen = await page.locator('#map').evaluate(({ clientWidth, clientHeight }) => ({ clientWidth, clientHeight }));
  await page.waitForFunction(() => {
    dispatchEvent(new Event('beforeprint')); // what hears it comes after the first picture
    return document.documentElement.style.getPropertyValue('--sheet-map-scale') !== '';
  });
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('#map').evaluate((map) => {
    const canvas = map.querySelector('canvas')!.getBoundingClientRect();
    const frame = map.getBoundingClientRect();
    return { frame: [frame.width, frame.height], canvas: [canvas.width, canvas.height] };
  });
  expect(paper.canvas[0]! / paper.canvas[1]!).toBeCloseTo(screen.clientWidth / screen.clientHeight, 1);
  for (const i of [0, 1]) expect(Math.abs(paper.frame[i]! - paper.canvas[i]!)).toBeLessThan(4);
  expect(Math.max(paper.frame[0]! / 740, paper.frame[1]! / 440)).toBeCloseTo(1, 1);
});

test('beside a long panel the page is no longer than the window', async ({ open }) => {
  const { page } = await open('#date=1860-12-31&panel=change&from=1857-12-31&to=1860-12-31', { viewport: DESKTOP });
  await page.locator('.flows svg').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(DESKTOP.height);
});

test('when the page is about to be printed the map is drawn there and then, or a browser may print it empty', async ({ open }) => {
  const { page } = await open();
  const drawnAtOnce = () =>
    page.evaluate(() => {
      let frames = 0;
      window.thalweg.map.once('render', () => void frames++);
      dispatchEvent(new Event('beforeprint'));
      return frames;
    });
  await expect.poll(drawnAtOnce, { timeout: 10_000 }).toBe(1);
});
