/** Pages on which no map is drawn, as in a browser without WebGL: for what has nothing to do with it, and many times quicker. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { asFile, ohm } from '../import/fixtures/aland';

const withoutMap = (): void => {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
    return kind.startsWith('webgl') ? null : (getContext as (...given: unknown[]) => unknown).call(this, kind, ...more);
  } as typeof getContext;
};

interface Visit {
  page: Page;
  /** What it threw and nobody caught. */
  errors: string[];
}

/** A new page of the context at an address, when its atlas has come. */
export async function visit(context: BrowserContext, address: string, init?: () => void): Promise<Visit> {
  const page = await context.newPage();
  if (init) await page.addInitScript(init);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address);
  await whole(page);
  return { page, errors };
}

/** The same without a map. */
export const bare = (context: BrowserContext, address: string): Promise<Visit> => visit(context, address, withoutMap);

/** Until the whole atlas has come. */
export const whole = async (page: Page): Promise<void> =>
  void (await page.waitForFunction(() => window.thalweg?.atlas as unknown, undefined, { timeout: 60_000 }));

/** Until a service worker keeps the page. */
export const keptThere = async (page: Page): Promise<void> =>
  void (await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, { timeout: 30_000 }));

/** The day in the headline. */
export const headline = (page: Page): Promise<string> => page.locator('.headline time').innerText();

/** Chooses a small file of dated borders, as a reader does. */
export async function giveFile(page: Page, name = 'aland'): Promise<void> {
  if ((await page.getByRole('dialog').count()) === 0) await page.locator('#date-slider').press('o');
  await page.getByRole('dialog', { name: 'Open other data' }).waitFor();
  const buffer = Buffer.from(asFile(`${name}.geojson`, ohm()).bytes);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([{ name: `${name}.geojson`, mimeType: 'application/json', buffer }]);
}
/** The same, and opens it. */
export async function openFile(page: Page, name = 'aland'): Promise<void> {
  await giveFile(page, name);
  await page.getByRole('dialog', { name: 'What was recognised' }).getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('button', { name: 'Back to Thalweg’s own atlas' }).waitFor();
  await expect.poll(() => page.title(), { timeout: 10_000 }).toBe(`Thalweg: ${name}`);
  await whole(page);
}
