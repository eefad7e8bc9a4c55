/** One page for each way of drawing the same borders. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { fromIso, type Day } from '../../src/core/time';
import type { Atlas } from '../../src/core/model';
import type { Camera } from '../../src/state/view';
import { DRESS } from './peers';

/** `atlas: ...` = the whole atlas, only its faces and borders drawn in that way; `bare: ...` = a map with nothing else on it. */
export const WAYS = ['here', 'atlas: setData', 'atlas: date filter', 'bare: setData', 'bare: date filter', 'bare: a file per map'] as const;
export type Way = (typeof WAYS)[number];
export type Other = Way | 'bare: nothing';
const METHOD = { setData: 'setData', 'date filter': 'filter', 'a file per map': 'file', nothing: 'none' } as const;
export const onlyBare = (way: Other): boolean => way.startsWith('bare');

export interface Memory {
  /** The page's own thread, and everything with its workers; MB after a garbage collection. */
  main: number;
  all: number;
}

declare global {
  interface Window {
    dressing: typeof import('./page/dress');
  }
}

/** tsx wraps named functions in a helper, which a page does not have. */
export const NAMES = 'globalThis.__name = (it) => it';
export const VIEWPORT = { width: 1280, height: 760 };
export const CAMERA: Camera = { lon: 113, lat: 50, zoom: 3.4 };
const MB = 2 ** 20;

/** Where the way's page is, below the address of the host of all. */
export function addressOf(atlas: Atlas, address: string, way: Other, day: Day): string {
  const map = `${CAMERA.zoom}/${CAMERA.lat}/${CAMERA.lon}`;
  if (!onlyBare(way)) return `${address}atlas/#map=${map}&lens=dejure&expeditions=0`;
  const { from, to } = atlas.dataset.range;
  const method = METHOD[way.split(': ')[1] as keyof typeof METHOD];
  return `${address}page/?way=${method}&map=${map}&from=${fromIso(from)}&to=${fromIso(to)}&day=${day}`;
}

/** A context of its own: nothing in any cache. */
export const newContext = (browser: Browser, serviceWorkers: 'block' | 'allow' = 'block'): Promise<BrowserContext> =>
  browser.newContext({
    viewport: VIEWPORT,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    colorScheme: 'light',
    serviceWorkers,
    bypassCSP: true, // for the script that dresses the atlas
  });

/** Opens the page and waits until everything is there that its steps need. */
export async function openPage(browser: Browser, atlas: Atlas, address: string, way: Other, day: Day): Promise<Page> {
  const context = await newContext(browser);
  await context.addInitScript(NAMES);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(addressOf(atlas, address, way, day));
  if (onlyBare(way)) await page.waitForFunction(() => window.bench?.ready.then(() => true));
  // relief comes last, and every colour is another one with it
  else await page.waitForFunction(() => window.thalweg?.atlas && window.thalweg.map.getLayer('relief') && window.thalweg.map.loaded());
  if (way.startsWith('atlas: ')) {
    await page.addScriptTag({ content: readFileSync(DRESS, 'utf8') });
    await page.evaluate((method) => window.dressing.dress(method as 'setData'), METHOD[way.split(': ')[1] as keyof typeof METHOD]);
  }
  await page.waitForFunction(() => (window.thalweg ?? window.bench).map.loaded());
  await page.waitForTimeout(500);
  return page;
}

export async function memoryOf(page: Page): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  const all = await page.evaluate(async () => {
    const clock = performance as { measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }> };
    // the slim Chromium that comes with npm has the function but refuses it
    return (await clock.measureUserAgentSpecificMemory?.().catch(() => undefined))?.bytes ?? NaN;
  });
  return { main: usedSize / MB, all: all / MB };
}
