/** The words of the headline take one line or five: what lies below it begins where it ends, and does not follow it up and down in a drag. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PHONE } from './atlas';
import { test } from './fixture';

interface Layout {
  headline: { top: number; height: number };
  timeline: { top: number; bottom: number };
  panel: number;
  rem: number;
  told: string;
}

/** Goes through all days of change, as fast as frames come, and tells how the page was laid out on each. */
const through = (page: Page): Promise<Layout[]> =>
  page.evaluate(async () => {
    const { store } = window.thalweg;
    const [headline, timeline, panel] = ['.headline', '.timeline', '.panel'].map((part) => document.querySelector(part)!);
    const { documentElement: root } = document;
    const layouts: Layout[] = [];
    for (const day of store.days.value) {
      store.date.value = day + 1;
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      const { top, height } = headline!.getBoundingClientRect();
      const { top: from, bottom } = timeline!.getBoundingClientRect();
      layouts.push({
        headline: { top, height },
        timeline: { top: from, bottom },
        panel: panel!.getBoundingClientRect().top,
        rem: parseFloat(getComputedStyle(root).fontSize),
        told: root.style.getPropertyValue('--headline-height'),
      });
    }
    return layouts;
  });

test('beside the map the text begins where the headline ends, of which the style sheets are not told', async ({ open }) => {
  const { page } = await open('#lang=ru', { viewport: { width: 1024, height: 768 } });
  const layouts = await through(page);
  expect(new Set(layouts.map(({ headline }) => Math.round(headline.height))).size, 'heights of the headline').toBeGreaterThan(3);
  for (const { headline, panel, rem, told } of layouts) {
    expect(panel).toBeCloseTo(headline.top + Math.max(headline.height, 8 * rem), 0);
    expect(told).toBe('');
  }
});

test('an Old Style date that needs two lines has all of its letters', async ({ open }) => {
  const { page } = await open('#lang=ru&date=1860-11-14', { viewport: { width: 1024, height: 768 } });
  const { lines, from } = await page.evaluate(() => {
    const old = document.querySelector('.headline-old')!;
    const words = document.createRange();
    words.selectNodeContents(old.querySelector('span')!);
    return { lines: [...words.getClientRects()].map(({ left }) => left), from: old.getBoundingClientRect().left };
  });
  expect(lines.length).toBeGreaterThan(1);
  for (const left of lines) expect(left).toBeGreaterThanOrEqual(from);
});

test('on a phone the sheet has room for the whole headline at once, and gives it back when the hand rests', async ({ open }) => {
  const { page } = await open('#lang=ru', { viewport: PHONE });
  const layouts = await through(page);
  const heights = layouts.map(({ headline }) => Math.ceil(headline.height));
  const less = heights.flatMap((height, i) => (height < heights[i - 1]! ? [i] : []));
  expect(less.length, 'days on which it needs less').toBeGreaterThan(1);
  for (const i of less) expect(parseFloat(layouts[i]!.told)).toBeGreaterThan(heights[i]!);
  layouts.forEach(({ headline, timeline, told }, i) => {
    expect(parseFloat(told)).toBeGreaterThanOrEqual(heights[i]!);
    expect(timeline.top).toBeGreaterThanOrEqual(headline.top + headline.height - 1);
    expect(timeline.bottom).toBeLessThanOrEqual(PHONE.height + 1);
  });
  await page.waitForFunction(() => {
    const { height } = document.querySelector('.headline')!.getBoundingClientRect();
    return document.documentElement.style.getPropertyValue('--headline-height') === `${Math.ceil(height)}px`;
  });
});
