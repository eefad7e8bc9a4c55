import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { tenureAt } from '../../src/core/history';
import { fromIso } from '../../src/core/time';
import { PHONE } from './atlas';
import { test } from './fixture';

const [FROM, TO] = ['1857-12-31', '1860-12-31'].map(fromIso) as [number, number];
const SWIPE = '#map=3.2/50/125&date=1860-12-31&lens=dejure&panel=change&from=1857-12-31&to=1860-12-31&compare=swipe';
/** On the left bank of the Amur. */
const BANK: [number, number] = [128, 52];

/** Until the second map stands still. */
async function swiped(page: Page): Promise<void> {
  await page.waitForFunction(() => window.thalweg.mounted?.second()?.areTilesLoaded(), undefined, { timeout: 60_000 });
}
const maps = (page: Page) => page.locator('#map canvas').count();
/** What the faces of both maps are painted as. */
const fills = (page: Page): Promise<Record<string, [first: unknown, second: unknown]>> =>
  page.evaluate(() => {
    const { map, mounted, atlas } = window.thalweg;
    const fill = (of: typeof map, id: string): unknown => of.getFeatureState({ source: 'faces', id }).fill;
    return Object.fromEntries(atlas.faces.filter(({ land }) => land).map(({ id }) => [id, [fill(mounted!.second()!, id), fill(map, id)]]));
  });

test('a swipe shows the holders of the first date left of its divider and those of the second right of it, each side with its date', async ({
  open,
  atlas,
}) => {
  const { page } = await open(SWIPE);
  await swiped(page);
  for (const [id, painted] of Object.entries(await fills(page))) {
    const truth = [FROM, TO].map((day) => tenureAt(atlas, id, 'dejure', day)!);
    truth.forEach(({ status, holders }, side) => {
      if (status === 'held') expect(painted[side], id).toBe(holders[0]);
    });
  }
  const sides = page.getByRole('group', { name: 'Two maps with a divider' });
  expect(await sides.locator('.swipe-first').innerText()).toMatch(/31 December 1857\s+19 December 1857 O\.S\./);
  expect(await sides.locator('.swipe-second').innerText()).toMatch(/31 December 1860/);
});

test('the divider moves by key, both maps move together, and the address keeps it', async ({ open }) => {
  const { page } = await open(SWIPE);
  await swiped(page);
  const divider = page.getByRole('slider', { name: 'Divider between the two maps' });
  const edge = () => page.locator('.map-first').evaluate((map) => getComputedStyle(map).clipPath);
  const middle = await edge();
  await divider.press('ArrowLeft');
  expect(await divider.inputValue()).toBe('48');
  expect(await edge()).not.toBe(middle);
  await divider.press('End');
  expect(await divider.inputValue()).toBe('100');
  await divider.press('Home');
  await divider.press('PageUp');
  expect(await divider.getAttribute('aria-valuetext')).toBe('10 per cent: on its left 31 December 1857, on its right 31 December 1860');
  await page.waitForFunction(() => /compare=swipe&divider=10\b/.test(location.hash));

  const centre = (second: boolean) =>
    page.evaluate((which) => {
      const { map, mounted } = window.thalweg;
      const { lng, lat } = (which ? mounted!.second()! : map).getCenter();
      return [lng.toFixed(4), lat.toFixed(4)];
    }, second);
  const before = await centre(true);
  await page.evaluate(() => void window.thalweg.map.jumpTo({ center: [110, 52] }));
  expect(await centre(true)).not.toEqual(before);
  expect(await centre(true)).toEqual(await centre(false));
  await page.evaluate(() => void window.thalweg.mounted!.second()!.jumpTo({ center: [125, 50] }));
  expect(await centre(false)).toEqual(await centre(true));
});

test('the divider is dragged, and a click picks what lies under it on the date of its side', async ({ open }) => {
  const { page } = await open(SWIPE);
  await swiped(page);
  const box = (await page.locator('#map').boundingBox())!;
  const grab = async (from: number, to: number) => {
    await page.mouse.move(box.x + box.width * from, box.y + box.height * 0.4);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * to, box.y + box.height * 0.4, { steps: 4 });
    await page.mouse.up();
  };
  const point = await page.evaluate((place) => window.thalweg.map.project(place), BANK);
  const pick = async () => {
    await page.mouse.click(box.x + point.x, box.y + point.y);
    return page.evaluate(() => [window.thalweg.store.selection.value.kind, window.thalweg.store.date.value]);
  };
  await grab(0.5, 0.9);
  expect(await page.evaluate(() => window.thalweg.store.divider.value)).toBeGreaterThan(80);
  expect(await pick()).toEqual(['region', FROM]);
  await page.getByRole('tabpanel').getByText('Held by the Qing Empire').first().waitFor();
  await grab(0.9, 0.1);
  expect(await pick()).toEqual(['region', TO]);
  expect(await page.evaluate(() => window.thalweg.store.comparison.value.kind)).toBe('between');
});

test('the second map is there only while two dates are swiped', async ({ open }) => {
  const { page, requests } = await open(SWIPE.replace('&compare=swipe', ''), { viewport: PHONE });
  expect(await maps(page)).toBe(1);
  const chunk = () => requests.some((url) => /view-swipe/.test(url));
  expect(chunk()).toBe(false);
  await page.getByRole('radio', { name: 'Two maps with a divider' }).check();
  await swiped(page);
  expect([await maps(page), chunk()]).toEqual([2, true]);
  await page.getByRole('button', { name: 'Stop comparing' }).click();
  await page.waitForFunction(() => document.querySelectorAll('#map canvas').length === 1);
  expect(await page.evaluate(() => window.thalweg.mounted?.second())).toBeUndefined();
  expect(await page.locator('.map-first, .swipe').count()).toBe(0);
});

test('the chronicle and the flows say what changed, and a date of the chronicle shows its day while one goes on reading', async ({
  open,
}) => {
  const { page } = await open(SWIPE.replace('&compare=swipe', ''));
  const chronicle = page.getByRole('region', { name: 'Chronicle' });
  const text = await chronicle.innerText();
  expect(text).toMatch(/28 May 1858 \(16 May 1858 O\.S\.; Xianfeng 8\/4\/16\)\s+Treaty of Aigun/);
  expect(text).toMatch(/As before: Held by the Russian Empire\. Only the article changes\./);
  const flows = page.getByRole('region', { name: 'From whom to whom' });
  const ribbons = flows.getByRole('img');
  expect(await ribbons.count()).toBe(await flows.locator('tbody td:last-child').count());
  await ribbons.first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await flows.locator('.flow-told').innerText()).toBe(await ribbons.nth(1).getAttribute('aria-label'));
  expect(await page.locator('.legend').textContent()).toMatch(/from the Qing Empire to the Russian Empire[^]*unchanged/);

  await chronicle.getByRole('button', { name: '28 May 1858' }).click();
  expect(await page.evaluate(() => [window.thalweg.store.comparison.value.kind, window.thalweg.store.date.value])).toEqual([
    'off',
    fromIso('1858-05-28'),
  ]);
  expect(await chronicle.isVisible()).toBe(true);
});

test('who got what from whom is written in the language that the reader chooses later, each word of it', async ({ open }) => {
  const { page } = await open('#date=1860-12-31&from=1858-01-01&to=1860-12-31&panel=change&lang=en');
  const written = () =>
    page.evaluate(async () => {
      const source = window.thalweg.map.getSource('changes') as unknown as { getData(): Promise<GeoJSON.FeatureCollection> };
      return (await source.getData()).features.map(({ properties }) => String(properties!['name-ru']));
    });
  await expect.poll(async () => (await written()).length).toBeGreaterThan(1);
  await page.locator('.language select').selectOption('ru');
  await expect.poll(async () => (await written()).filter((name) => /[a-z]/i.test(name))).toEqual([]);
});
