import { expect } from 'vitest';
import type { Atlas } from '../../src/core/model';
import { dateOf, settled, typeDate } from './atlas';
import { test } from './fixture';

/** The days on which the map changes under the lens of the treaties: where a tenure begins or a line is laid. */
const daysOf = ({ tenures, layings }: Atlas): string[] =>
  [...new Set([...tenures.filter(({ lens }) => lens === 'dejure'), ...layings].map(({ from }) => from))].sort();
const after = (atlas: Atlas, day: string): string => daysOf(atlas).find((each) => each > day)!;
const before = (atlas: Atlas, day: string): string => daysOf(atlas).findLast((each) => each < day)!;

test('keys move the slider: a month, a year, a day, a change, the ends', async ({ open, atlas }) => {
  const { page } = await open('#date=1858-06-15');
  const slider = page.getByRole('slider', { name: 'Date of the map' });
  await slider.focus();
  const press = async (key: string): Promise<string> => {
    await slider.press(key);
    return dateOf(page);
  };
  expect(await press('ArrowRight')).toBe('1858-07-15');
  expect(await press('ArrowLeft')).toBe('1858-06-15');
  expect(await press('Shift+ArrowRight')).toBe('1859-06-15');
  expect(await press('Shift+ArrowLeft')).toBe('1858-06-15');
  expect(await press('Control+ArrowRight')).toBe('1858-06-16');
  expect(daysOf(atlas)).toEqual(expect.arrayContaining(['1858-05-28', '1860-11-14']));
  const next = after(atlas, '1858-06-16');
  expect(await press('PageUp')).toBe(next);
  expect(await press('PageDown')).toBe(before(atlas, next));
  expect(await press('Home')).toBe('1640-01-01');
  expect(await press('End')).toBe('2026-12-31');
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/31 December 2026/);
});

test('the date is shown in both calendars before 1918, in one after', async ({ open }) => {
  const { page } = await open('#date=1858-05-28');
  expect(await page.locator('body').innerText()).toMatch(/16 May 1858 Old Style/);
  await typeDate(page, '1950');
  expect(await dateOf(page)).toBe('1950-12-31');
  expect(await page.locator('body').innerText()).not.toMatch(/Old Style/);
});

test('a typed date is gone to, a wrong one is refused with the remedy', async ({ open }) => {
  const { page } = await open();
  await typeDate(page, '1689-08-27');
  expect(await dateOf(page)).toBe('1689-08-27');
  await typeDate(page, '1858');
  expect(await dateOf(page)).toBe('1858-12-31');
  await typeDate(page, 'Aigun');
  await page.getByRole('alert').filter({ hasText: 'Aigun' }).waitFor();
  expect(await page.getByRole('alert').filter({ hasText: 'Aigun' }).innerText()).toMatch(/1858-05-28/);
  expect(await dateOf(page)).toBe('1858-12-31');
  await typeDate(page, '1066');
  await page.getByRole('alert').filter({ hasText: '1066' }).waitFor();
  expect(await dateOf(page)).toBe('1858-12-31');
});

test('previous and next change step from act to act', async ({ open, atlas }) => {
  const { page } = await open('#date=1858-05-27');
  await page.getByRole('button', { name: 'Next change' }).click();
  expect(await dateOf(page)).toBe('1858-05-28');
  await page.getByRole('button', { name: 'Next change' }).click();
  expect(await dateOf(page)).toBe(after(atlas, '1858-05-28'));
  await page.getByRole('button', { name: 'Previous change' }).click();
  expect(await dateOf(page)).toBe('1858-05-28');
});

test('play moves the date, pause stops it', async ({ open }) => {
  const { page } = await open('#date=1850-01-01', { reducedMotion: 'no-preference' });
  await page.getByRole('button', { name: 'Play' }).click();
  await page.waitForFunction(() => window.thalweg.store.date.value > 2396759 + 30);
  await page.getByRole('button', { name: 'Pause' }).click();
  const stopped = await dateOf(page);
  await page.waitForTimeout(400);
  expect(await dateOf(page)).toBe(stopped);
});

test('the lens tells treaty from ground: Nikolaevsk in 1855, Kulja in 1875', async ({ open, atlas }) => {
  const { page } = await open('#date=1855-06-01');
  const holder = (lonLat: [number, number]): Promise<string | undefined> =>
    page.evaluate(([lon, lat]) => {
      const { map, store } = window.thalweg;
      const [feature] = map.queryRenderedFeatures(map.project([lon!, lat!]), { layers: ['land'] });
      return store.tenures.value.get(String(feature?.properties.id))?.holders.join();
    }, lonLat as number[]);
  const nikolaevsk: [number, number] = [140.7, 53.2];
  expect(atlas.faces.length).toBeGreaterThan(0);
  expect(await holder(nikolaevsk)).toBe('china');
  await page.getByRole('radio', { name: 'On the ground' }).check({ force: true });
  await settled(page);
  expect(await holder(nikolaevsk)).toBe('russia');
  await typeDate(page, '1875');
  await settled(page);
  expect(await holder([81.3, 43.9])).toBe('russia');
  await page.getByRole('radio', { name: 'By treaty' }).check({ force: true });
  await settled(page);
  expect(await holder([81.3, 43.9])).toBe('china');
});
