/** The built folder on a host where it is not at the top: every part of it is found, and nothing is asked for outside of it. */
import { afterAll, beforeAll, expect } from 'vitest';
import { kept, settled } from './atlas';
import { test } from './fixture';
import { serve, type Served } from './serve';

let host: Served;
beforeAll(async () => {
  host = await serve('dist', '/atlases/border/');
});
afterAll(() => host.close());

test('under a path of its own it shows map, panels, figures and story, and opens again without a network', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const [outside, missing]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (!request.url().startsWith(host.address) && !/^(blob|data):/.test(request.url())) outside.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto(`${host.address}#date=1860-11-14&panel=change&from=1858-01-01&to=1860-12-31`);
  expect(new URL(page.url()).pathname).toBe('/atlases/border/');
  await settled(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /CSV/ }).click()]);
  expect(download.suggestedFilename()).toMatch(/csv$/);
  await page.getByRole('tab', { name: 'Story' }).click();
  await page.getByRole('button', { name: 'Begin the story' }).click();
  await page.locator('.tour-ways').waitFor();
  await kept(page);
  await context.setOffline(true);
  await page.goto('about:blank');
  await page.goto(`${host.address}#date=1858-05-28`);
  await settled(page);
  expect({ outside, missing }).toEqual({ outside: [], missing: [] });
  await context.close();
});
