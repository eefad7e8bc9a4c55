/** The atlas as a reader meets it: one page of the production build, with everything that goes wrong on it written down. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Map as MapLibre } from 'maplibre-gl';
import type { WholeAtlas } from '../../src/core/model';
import { toIso } from '../../src/core/time';
import type { AtlasMap } from '../../src/map/view';
import type { Store } from '../../src/state/store';

declare global {
  interface Window {
    thalweg: { map: MapLibre; mounted?: AtlasMap; store: Store; atlas: WholeAtlas };
  }
}

/** Large enough for the layout of a desktop, small enough for a renderer without a graphics card. */
const SMALL = { width: 900, height: 600 };
export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

export interface AtlasPage {
  page: Page;
  /** Errors and warnings of the console, and exceptions that nobody caught. */
  complaints: string[];
  /** The address of every request so far. */
  requests: string[];
  close(): Promise<void>;
}

/** An empty page, as the tests want it: everything that goes wrong on it is written down, and nothing moves. */
export async function newAtlasPage(browser: Browser, options: BrowserContextOptions = {}): Promise<AtlasPage> {
  const context = await browser.newContext({
    viewport: SMALL,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isDriver(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  return { page, complaints, requests, close: () => context.close() };
}

/** Opens the atlas at a permalink (`#date=...`) and waits until its map stands still. */
export async function openAtlas(browser: Browser, address: string, hash = '', options: BrowserContextOptions = {}): Promise<AtlasPage> {
  const opened = await newAtlasPage(browser, options);
  await opened.page.goto(address + hash);
  await settled(opened.page);
  return opened;
}

/** What the software renderer says about itself when pixels are read back, and the driver of what it was told to block. */
const isDriver = (text: string): boolean => /GL Driver Message|GPU stall|Service Worker registration blocked by Playwright/.test(text);

/** Until the whole atlas has come and the map has drawn everything that it has been told to draw. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => window.thalweg?.atlas && window.thalweg.map.isStyleLoaded(), undefined, { timeout: 60_000 });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { map } = window.thalweg;
        void map.once('idle', () => resolve());
        map.triggerRepaint();
      }),
  );
}

/** Until the page has kept what it needs for a time without a network. */
export const kept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { active, installing, waiting } = await navigator.serviceWorker.ready;
    const worker = active ?? waiting ?? installing;
    if (worker?.state !== 'activated')
      await new Promise((resolve) => worker?.addEventListener('statechange', () => worker.state === 'activated' && resolve(undefined)));
  });

/** Shows a day (`YYYY-MM-DD`) by typing it into the field under the timeline, as a reader does. */
export async function typeDate(page: Page, text: string): Promise<void> {
  const field = page.getByRole('region', { name: 'Timeline' }).getByRole('textbox');
  await field.fill(text);
  await field.press('Enter');
}

/** The day that the map shows, as ISO. */
export const dateOf = async (page: Page): Promise<string> => toIso(await page.evaluate(() => window.thalweg.store.date.value));

/** Where a place lies on the page, in CSS pixels. */
export const pointOf = (page: Page, position: [number, number]): Promise<{ x: number; y: number }> =>
  page.evaluate((lonLat) => {
    const { map } = window.thalweg;
    const { x, y } = map.project(lonLat);
    const box = map.getCanvas().getBoundingClientRect();
    return { x: x + box.x, y: y + box.y };
  }, position);

/** The colour of the map at some places, `[r, g, b]` each, read back from the frame that is being drawn. */
export const pixelsAt = (page: Page, places: [number, number][]): Promise<number[][]> =>
  page.evaluate(
    (positions) =>
      new Promise<number[][]>((resolve) => {
        const { map } = window.thalweg;
        void map.once('render', () => {
          const canvas = map.getCanvas();
          const gl = canvas.getContext('webgl2')!;
          const ratio = canvas.width / canvas.clientWidth;
          const pixel = new Uint8Array(4);
          const read = positions.map((position) => {
            const { x, y } = map.project(position);
            if (x < 0 || y < 0 || x > canvas.clientWidth || y > canvas.clientHeight)
              throw new RangeError(`${position.join()} is not on the screen`);
            gl.readPixels(Math.round(x * ratio), Math.round(canvas.height - y * ratio), 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
            return [...pixel.slice(0, 3)];
          });
          resolve(read);
        });
        map.triggerRepaint();
      }),
    places,
  );
