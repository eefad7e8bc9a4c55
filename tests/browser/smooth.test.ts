/**
 * The slider never waits for our own script. Measured are long animation frames: Chromium lists, for each frame of more than 50 ms, every
 * script that ran in it, with the file that its entry point lies in. A script of more than 50 ms cannot be in a shorter frame, so none is
 * missed. Those that enter through MapLibre (its drawing, in software here) are told and not judged.
 */
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { DESKTOP, settled } from './atlas';
import { test } from './fixture';

interface Script {
  /** When it began, ms: a frame may be told of long after it was drawn. */
  at: number;
  ms: number;
  what: string;
}

const LIMIT_MS = 50;
const STEPS = 300;

/** In the page, from its start: keeps every script of a long frame. */
function watch(): void {
  const kept: Script[] = [];
  Object.assign(window, { longScripts: kept });
  new PerformanceObserver((list) => {
    const frames = list.getEntries() as (PerformanceEntry & {
      scripts: { startTime: number; duration: number; invoker: string; sourceURL: string }[];
    })[];
    for (const { scripts } of frames) {
      for (const { startTime, duration, invoker, sourceURL } of scripts)
        kept.push({
          at: startTime,
          ms: Math.round(duration),
          what: `${sourceURL.replace(/.*[/]/, '')} ${invoker.replace(/https?:[^ ]*[/]/, '')}`,
        });
    }
  }).observe({ type: 'long-animation-frame', buffered: true });
}

const longScripts = (page: Page, since: number): Promise<Script[]> =>
  page.evaluate(async (from) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return (window as unknown as { longScripts: Script[] }).longScripts.filter(({ at }) => at >= from);
  }, since);
const isOurs = ({ what }: Script): boolean => !what.startsWith('maplibre');
const tell = (title: string, scripts: Script[]): void => {
  const worst = scripts.toSorted((a, b) => b.ms - a.ms).slice(0, 8);
  console.log([title, ...worst.map(({ ms, what }) => `  ${ms} ms  ${what}`)].join('\n'));
};

test('300 steps of the slider over the whole range: no task of our own takes 50 ms', async ({ browser }) => {
  const context = await browser.newContext({ viewport: DESKTOP, locale: 'en-GB', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(inject('address'));
  await settled(page);
  const days = await page.evaluateHandle(() => {
    const seen = new Set<number>();
    window.thalweg.store.date.subscribe((day) => void seen.add(day));
    return seen;
  });
  const { x, y, width, height } = (await page.getByRole('slider', { name: 'Date of the map' }).boundingBox())!;
  const began = await page.evaluate(() => performance.now());
  await page.mouse.move(x + 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width - 2, y + height / 2, { steps: STEPS });
  await page.mouse.up();
  const steps = await days.evaluate(({ size }) => size);
  const scripts = await longScripts(page, began);
  const paint = await page.evaluate(() => window.thalweg.mounted!.stats);
  await context.close();
  tell(
    `${steps} days, ${paint.steps} paintings of ${(paint.totalMs / paint.steps).toFixed(2)} ms in the mean; in frames of more than 50 ms:`,
    scripts,
  );
  expect(steps, 'a browser may join moves that come within one frame').toBeGreaterThan(STEPS * 0.7);
  expect(scripts.filter((script) => isOurs(script) && script.ms > LIMIT_MS)).toEqual([]);
}, 600_000);
