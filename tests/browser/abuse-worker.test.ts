/** A thread that does not start or dies at its work: the reader hears it and how to go on, the page works on, and a second try gets a new thread. */
import type { Browser, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { bare, giveFile, headline } from './bare';
import { test } from './fixture';

const WORKERS = /[/]assets[/]worker-.*[.]js$/;
/** Says that it is at work, and dies. */
const DYING = `onmessage = () => {
  postMessage({ kind: 'progress', stage: 'read', done: 1, all: 9, bytes: [] });
  setTimeout(() => { throw new Error('out of memory'); }, 50);
};`;
/** Says that it is at work, and then nothing, as one that was killed for want of memory. */
const SILENT = `onmessage = () => postMessage({ kind: 'progress', stage: 'read', done: 1, all: 9, bytes: [] });`;
/** The page is isolated, and takes no thread whose file does not say that it is, too. */
const headers = { 'Cross-Origin-Embedder-Policy': 'require-corp' };
const instead = (page: Page, body: string) =>
  page.route(WORKERS, (route) => route.fulfill({ contentType: 'text/javascript', headers, body }));
const DEATHS = [(page: Page) => page.route(WORKERS, (route) => route.abort()), (page: Page) => instead(page, DYING)];

/** How the reader asks for it, the how-manieth time; what he hears when it dies; what shows that it works. */
interface Task {
  ask(page: Page, time: number): Promise<unknown>;
  told: RegExp;
  works(page: Page): Promise<unknown>;
  /** The button that gives it up. */
  stop: string;
}
const TASKS: Record<string, Task> = {
  'cuts areas': {
    ask: async (page, time) => {
      if (time === 0) await page.getByText('An area of your own').click();
      const field = page.getByRole('textbox', { name: 'or type it' });
      await field.fill(`124 47 137 5${3 + time}`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    },
    told: /could not be measured \(.+\)\. Draw it anew, or reload the page/,
    works: (page) => page.locator('.area-totals').waitFor(),
    stop: 'Cancel',
  },
  'makes the package': {
    ask: async (page, time) => {
      if (time === 0) await page.getByTitle('Share and export').click();
      await page.getByRole('button', { name: 'Data package' }).click();
    },
    told: /The package could not be made\. Try again/,
    works: async (page) => {
      await page.getByText(/Making the package: [1-9]\d* \//).waitFor({ timeout: 60_000 });
      await page.getByRole('button', { name: 'Stop', exact: true }).click();
    },
    stop: 'Stop',
  },
  'reads files': {
    ask: (page) => giveFile(page),
    told: /This could not be opened\. The page is as it was/,
    works: (page) => page.getByRole('dialog', { name: 'What was recognised' }).waitFor(),
    stop: 'Cancel',
  },
};

async function atlasIn(browser: Browser, init: () => void = () => undefined) {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', serviceWorkers: 'block' });
  await context.addInitScript(init);
  const view = '#date=1860-12-31&panel=change&from=1857-12-31&to=1860-12-31&lang=en';
  return { context, ...(await bare(context, inject('address') + view)) };
}

/** Nobody waits a minute in a test. */
const minutesAsSeconds = (): void => {
  const real = window.setInterval.bind(window);
  window.setInterval = ((act: () => void, ms: number) => real(act, ms === 60_000 ? 1000 : ms)) as typeof window.setInterval;
};

test.for(Object.entries(TASKS))('the thread that %s', async ([, { ask, told, works }], { browser }) => {
  const { context, page, errors } = await atlasIn(browser);
  for (const [time, die] of DEATHS.entries()) {
    await die(page);
    await ask(page, time);
    await page.getByText(told).first().waitFor();
    await page.unrouteAll();
  }
  expect(await headline(page)).toBe('31 December 1860');
  await ask(page, DEATHS.length);
  await works(page);
  expect(errors).toEqual([]);
  await context.close();
});

test.for(Object.entries(TASKS))('the thread that %s is silent for a minute', async ([, { ask, works, stop }], { browser }) => {
  const { context, page, errors } = await atlasIn(browser, minutesAsSeconds);
  await instead(page, SILENT);
  await ask(page, 0);
  const notice = page.getByText(/has not answered for \d+ seconds.*stop it here and try again/);
  await notice.waitFor();
  await page.unrouteAll();
  await page.getByRole('button', { name: stop, exact: true }).click();
  await notice.waitFor({ state: 'detached' });
  await ask(page, 1);
  await works(page);
  expect(errors).toEqual([]);
  await context.close();
});
