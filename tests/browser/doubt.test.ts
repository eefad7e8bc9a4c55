/** Land whose beginning is not known to the day. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { fromIso } from '../../src/core/time';
import { test } from './fixture';

/** How unsure the map paints a region, once it is told what follows the first picture. */
const doubtOf = (page: Page, id: string): Promise<number> =>
  page.evaluate((region) => Number(window.thalweg.map.getFeatureState({ source: 'faces', id: region }).doubt ?? 0), id);

test('land that may not have been so yet is paler until it is sure, and only then has its sign in the key', async ({ open, atlas }) => {
  const { region, since, from } = atlas.tenures.find((each) => each.lens === 'dejure' && /^\d{4}$/.test(each.since))!;
  const { page } = await open(`#map=2.5/50/110&date=${from}&lens=dejure&lang=en&region=${region}`);
  await page.waitForFunction(() => window.thalweg.map.getLayer('doubt') !== undefined);
  expect(await doubtOf(page, region)).toBe(1);
  await page.getByText(`between 1 January ${since} and 31 December ${since}`).waitFor();
  const sign = page.getByText('began on an unknown day');
  await sign.waitFor({ state: 'attached' });

  const show = (iso: string) => page.evaluate((day) => void (window.thalweg.store.date.value = day), fromIso(iso));
  await show(`${since}-08-01`);
  expect(await doubtOf(page, region)).toBe(0.5);
  await show(`${Number(since) + 1}-01-01`);
  expect(await doubtOf(page, region)).toBe(0);

  await show('2020-06-01');
  await sign.waitFor({ state: 'detached' });
});
