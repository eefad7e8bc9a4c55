import { expect } from 'vitest';
import { settled } from './atlas';
import { test } from './fixture';

const VIEW =
  '#map=5.20/50.5000/128.0000&date=1858-05-28&lens=defacto&panel=change&lang=nl&from=1857-01-01&to=1860-12-31&theme=dark&expeditions=0&ghosts=1';

test('the whole view is in the address, there and back', async ({ open }) => {
  const { page } = await open(VIEW);
  await page.waitForTimeout(600);
  const written = await page.evaluate(() => location.hash);
  const sorted = (hash: string): string[] => hash.slice(1).split('&').sort();
  expect(sorted(written)).toEqual(sorted(VIEW));
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl');

  const again = await open(written);
  await again.page.waitForTimeout(600);
  expect(await again.page.evaluate(() => location.hash)).toBe(written);
});

test('an address that is changed by hand is read at once', async ({ open }) => {
  const { page } = await open('#date=1700-01-01');
  await page.evaluate(() => (location.hash = '#date=1861-01-01&lens=defacto'));
  await page.waitForFunction(() => window.thalweg.store.lens.value === 'defacto');
  await settled(page);
  expect(await page.getByRole('slider', { name: 'Date of the map' }).getAttribute('aria-valuetext')).toMatch(/1 January 1861/);
});

test('nonsense in the address opens the atlas all the same', async ({ open }) => {
  const { page } = await open('#date=yesterday&lens=%E0%A4%A&map=x/y/z&region=atlantis&from=1900&to=1800&panel=__proto__');
  expect(await page.getByRole('slider', { name: 'Date of the map' }).isVisible()).toBe(true);
  const told = await page.getByRole('status').filter({ hasText: 'was left out' }).getByRole('listitem').allInnerTexts();
  for (const name of ['yesterday', 'lens', 'x/y/z', 'atlantis', 'from', 'panel']) expect(told.join('\n'), 'each is told').toContain(name);
  expect(told.length).toBe(6);
});
