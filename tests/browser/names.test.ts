import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { DESKTOP, PHONE, settled } from './atlas';
import { test } from './fixture';

const REST_MS = 400;

/** The names of states that the map shows, each with the pixel it stands at. */
const namesSeen = (page: Page) =>
  page.evaluate(() => {
    const { map } = window.thalweg;
    const { clientWidth, clientHeight } = map.getContainer();
    const shown = map.queryRenderedFeatures({ layers: ['holder-names'] }).filter(({ state }) => state.shown === true);
    return shown.map(({ properties, geometry }) => {
      const { x, y } = map.project((geometry as GeoJSON.Point).coordinates as [number, number]);
      return { name: String(properties['name-en']), x, y, inside: x > 40 && x < clientWidth - 40 && y > 40 && y < clientHeight - 20 };
    });
  });

for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
  test(`both states are named on a map of the Amur alone: ${size}`, async ({ open }) => {
    const { page } = await open('#date=1900-01-01&map=5.6/50/129', { viewport });
    await page.waitForTimeout(REST_MS);
    await settled(page);
    const names = await namesSeen(page);
    expect(
      names
        .filter(({ inside }) => inside)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Qing Empire', 'Russian Empire']);
  });
}

test('a name follows the map when it rests, and neither moves nor asks for anything under the slider', async ({ open }) => {
  const { page, requests } = await open('#date=1900-01-01&map=6/50/130', { viewport: DESKTOP });
  await page.waitForTimeout(REST_MS);
  await page.waitForLoadState('networkidle'); // what comes after the first picture
  const named = async () => (await namesSeen(page)).find(({ name }) => name === 'Russian Empire');
  const first = (await named())!;
  await page.evaluate(() => {
    const { map, store } = window.thalweg;
    const told: string[] = [];
    const source = map.getSource('labels') as unknown as { setData: (data: unknown) => unknown };
    const { setData } = source;
    source.setData = function (data) {
      told.push('labels');
      return setData.call(this, data);
    };
    Object.assign(window, { told });
    for (let year = 0; year < 17; year++) store.date.value += 365;
  });
  const asked = requests.length;
  await page.waitForTimeout(REST_MS);
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told.length);
  expect(await told()).toBe(0);
  expect(requests.slice(asked)).toEqual([]);
  expect(await named()).toEqual(first);
  await page.evaluate(() => void window.thalweg.map.jumpTo({ center: [137, 53] }));
  await page.waitForTimeout(REST_MS);
  await settled(page);
  expect(await told()).toBe(1);
  expect((await named())!.inside).toBe(true);
});
