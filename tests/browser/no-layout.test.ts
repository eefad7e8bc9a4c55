/**
 * A step of the slider changes words and colours, and asks nothing: a script that asks for a place or a size right after a change makes the
 * browser lay the whole page out before it answers, where once a frame is enough. Chromium's trace tells what asked for each layout.
 * MapLibre asks for the place of its canvas at each move of the mouse; that is not ours, and not judged.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { DESKTOP, PHONE } from './atlas';
import { test } from './fixture';

interface TraceEvent {
  name: string;
  args?: { beginData?: { stackTrace?: { functionName: string; url: string }[] } };
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'disabled-by-default-devtools.timeline.stack'];

/** Who asked for each layout that a script waited for, innermost first, while something is done. */
async function layoutsAskedFor(page: Page, work: () => Promise<void>): Promise<string[]> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return traceEvents
    .filter(({ name }) => name === 'Layout')
    .flatMap(({ args }) => {
      const stack = args?.beginData?.stackTrace ?? [];
      return stack.length === 0 ? [] : [stack.map(({ functionName, url }) => `${functionName} in ${url.replace(/.*[/]/, '')}`).join(' < ')];
    });
}

/** Where the slider is: asked before the trace begins, since whoever looks an element up by its role makes the page lay itself out too. */
const sliderBox = async (page: Page): Promise<Box> => (await page.getByRole('slider', { name: 'Date of the map' }).boundingBox())!;

/** Across the whole slider, with the pointer held. */
async function drag(page: Page, { x, y, width, height }: Box): Promise<void> {
  await page.mouse.move(x + 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width - 2, y + height / 2, { steps: 60 });
  await page.mouse.up();
}

const byMapLibre = (stack: string): boolean => / in maplibre/.test(stack.split(' < ')[0]!);

for (const { size, viewport } of [
  { size: 'desktop', viewport: DESKTOP },
  { size: 'phone', viewport: PHONE },
]) {
  test(`${size}: no step of a drag makes the browser lay the page out for a question of ours`, async ({ open }) => {
    const { page } = await open('', { viewport });
    const first = await page.evaluate(() => window.thalweg.store.date.value);
    const slider = await sliderBox(page);
    const asked = await layoutsAskedFor(page, () => drag(page, slider));
    expect(await page.evaluate(() => window.thalweg.store.date.value), 'the drag moves the date').toBeGreaterThan(first);
    expect(asked.filter((stack) => !byMapLibre(stack))).toEqual([]);
  });
}

test('a question after a change is seen in the trace, with who asked', async ({ open }) => {
  const { page } = await open();
  const asked = await layoutsAskedFor(page, () =>
    page.evaluate(function theQuestion() {
      document.querySelector<HTMLElement>('.headline')!.style.paddingTop = '9px';
      document.querySelector('.headline')!.getBoundingClientRect();
    }),
  );
  expect(asked.filter((stack) => stack.includes('theQuestion'))).toHaveLength(1);
});
