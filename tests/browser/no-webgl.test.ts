/** Where no map can be drawn the page says so in the map's place, and all of its words can be read there. */
import type { Locator } from 'playwright-core';
import { expect, inject } from 'vitest';
import { DESKTOP, PHONE } from './atlas';
import { bare } from './bare';
import { test } from './fixture';

/** Whether a reader sees the middle of what was found, with nothing upon it, when it has been scrolled to. */
async function uncovered(words: Locator, edge: 'start' | 'end'): Promise<boolean> {
  return words.evaluate((p, block) => {
    const letters = document.createRange();
    letters.selectNodeContents(p);
    p.scrollIntoView({ block });
    const lines = [...letters.getClientRects()];
    const { left, top, width, height } = lines.at(block === 'start' ? 0 : -1)!;
    return [left + 1, left + width / 2, left + width - 1].every((x) => document.elementFromPoint(x, top + height / 2) === p);
  }, edge);
}

for (const { size, viewport, lang, said } of [
  { size: 'a desktop', viewport: DESKTOP, lang: 'en', said: 'The map cannot be drawn here: it needs WebGL 2.' },
  { size: 'a phone', viewport: PHONE, lang: 'ru', said: 'Карту здесь нельзя нарисовать' },
  { size: 'the smallest phone', viewport: { width: 320, height: 568 }, lang: 'nl', said: 'De kaart kan hier niet worden getekend' },
]) {
  test(`without WebGL on ${size}: what is said lies neither below the choice of the lens nor below the sheet, and is not cut off`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce', serviceWorkers: 'block' });
    const { page, errors } = await bare(context, `${inject('address')}#date=1858-05-28&lang=${lang}`);
    const message = page.locator('#map [role=alert]');
    const words = message.locator('p');
    expect(await words.first().innerText()).toContain(said);
    expect(await uncovered(words.first(), 'start'), 'the first line').toBe(true);
    expect(await uncovered(words.last(), 'end'), 'the last line').toBe(true);
    expect(await message.evaluate((box) => box.scrollWidth - box.clientWidth), 'words beyond the edge, px').toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });
}
