/** A first visit: nothing in any cache, no service worker; and what it asked for, up to the first picture and after it. */
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface Part {
  name: string;
  /** Thousands of bytes, gzipped, also where the host of the tests does not. */
  kilobytes: number;
}
export interface Visit {
  page: Page;
  /** Each file that had come when the first picture was drawn, before the map that moves; letters only if they were asked for before the outline had come, and so shared the line with it. */
  drawn: Part[];
  /** Each file that was asked for before the map first stood still with all of its colours and names. */
  before: Part[];
  /** Names of those that were asked for since. */
  after: string[];
  /** What stood on the page at that moment. */
  seen: Seen;
  close(): Promise<void>;
}
interface Seen {
  headline: string;
  /** Faces on the screen, and those of them that have the colour of a holder. */
  faces: number;
  held: number;
  /** The exact atlas had come. */
  whole: boolean;
}

const DESKTOP = { width: 1280, height: 800 };

/** Opens the page cold and waits until everything that follows the first picture has come too. */
export async function visit(browser: Browser, address: string, hash = '', options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: DESKTOP, locale: 'en-GB', serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(lookWhenMarked);
  await page.goto(address + hash);
  await page.waitForFunction(() => window.thalweg?.atlas, undefined, { timeout: 60_000 });
  // until nothing new has been asked for in a while, so that each has its entry on the page's list
  for (let known = -1; known !== asked.length; await page.waitForTimeout(1500)) known = asked.length;
  const late = new Set(await page.evaluate(askedAfterMark));
  const names = [...new Set(asked)].filter((url) => url.startsWith(address));
  const come = await page.evaluate(comeWhenDrawn);
  const drawn = await Promise.all(names.filter((url) => come.includes(url)).map((url) => partOf(page, url, address)));
  // what a worker asks for is not on the page's list: all of it is counted
  const before = await Promise.all(names.filter((url) => !late.has(url)).map((url) => partOf(page, url, address)));
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  const after = [...late].map((url) => url.slice(address.length));
  return { page, drawn, before: before.sort((a, b) => b.kilobytes - a.kilobytes), after, seen, close: () => context.close() };
}

async function partOf(page: Page, url: string, address: string): Promise<Part> {
  const body = await (await page.request.get(url)).body();
  const isPacked = /[.](woff2|webp|png)$/.test(url);
  return { name: url.slice(address.length) || 'index.html', kilobytes: (isPacked ? body : gzipSync(body)).length / 1000 };
}

/** In the page: the files that had come whole when the canvas of the first picture was hung. No letter is waited for (`poster.test.ts`). */
function comeWhenDrawn(): string[] {
  const { hung } = window as unknown as { hung: number };
  const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] as PerformanceResourceTiming[];
  const outline = all.find(({ name }) => name.endsWith('outline.topojson'))!;
  const isIdle = ({ name, startTime }: PerformanceResourceTiming) => name.endsWith('.woff2') && startTime >= outline.responseEnd;
  return all.filter((file) => file.responseEnd <= hung && !isIdle(file)).map(({ name }) => name);
}

/** In the page: the files that were first asked for after its mark `first picture`. */
function askedAfterMark(): string[] {
  const [mark] = performance.getEntriesByName('first picture');
  const resources = performance.getEntriesByType('resource');
  const early = new Set(resources.filter(({ startTime }) => startTime <= mark!.startTime).map(({ name }) => name));
  return [...new Set(resources.map(({ name }) => name))].filter((name) => !early.has(name));
}

/** In the page, before its own script: looks at it when it says that the first picture stands. */
function lookWhenMarked(): void {
  const hang = new MutationObserver(() => {
    if (!document.querySelector('canvas.poster')) return;
    Object.assign(window, { hung: performance.now() });
    hang.disconnect();
  });
  hang.observe(document, { childList: true, subtree: true });
  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    const { map, atlas } = window.thalweg;
    const faces = [...new Set(map.queryRenderedFeatures({ layers: ['land'] }).map(({ id }) => id))];
    const held = faces.filter((id) => map.getFeatureState({ source: 'faces', id }).fill !== undefined).length;
    const headline = document.querySelector('.headline-date')?.textContent ?? '';
    Object.assign(window, { seen: { headline, faces: faces.length, held, whole: atlas !== undefined } });
    return mark(name, options);
  };
}
