/** A disputed clause read in another way, and another day moving the map, as a reader does it. */
import { expect } from 'vitest';
import { pointOf, settled } from './atlas';
import { test } from './fixture';

const ISLAND: [number, number] = [134.9, 48.37];

test('each reading of a disputed clause says what it would change, and shows it', async ({ open }) => {
  const { page } = await open('#date=1860-11-14&settlement=peking-1860&map=9/48.35/134.7');
  const clause = page.getByRole('group', { name: /A disputed clause/ });
  await clause
    .getByText(/Read this way, 4\d\d\s±\s\d+\skm² would have another holder: Heixiazi/)
    .first()
    .waitFor();
  const held = () => page.evaluate(() => window.thalweg.store.tenures.value.get('heixiazi-east')?.holders);
  expect(await held()).toEqual(['china', 'russia']);
  await clause.getByRole('radio', { name: /By the words/ }).check();
  expect(await held()).toEqual(['china']);
  await page.waitForFunction(() => location.hash.includes('readings=khabarovsk:main-stem'));
  await settled(page);
  const { x, y } = await pointOf(page, ISLAND);
  await page.mouse.click(x, y);
  await page
    .getByRole('tabpanel')
    .getByText(/Held by/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Back to the usual reading' }).click();
  expect(await held()).toEqual(['china', 'russia']);
  expect(await page.getByRole('button', { name: 'Back to the usual reading' }).count()).toBe(0);
});

test('the settings let the ratification move the map, and the map says so', async ({ open }) => {
  const { page } = await open('#date=1860-12-01');
  const act = () => page.evaluate(() => window.thalweg.store.tenures.value.get('ussuri')?.settlement);
  expect(await act()).toBe('peking-1860');
  await page.getByLabel('Settings').click();
  await page.getByLabel('The day that moves the map').selectOption('ratified');
  expect(await act()).toBe('aigun-1858');
  await page.locator('.reading-notice').getByText('Acts count from another day: ratification').waitFor();
  await page
    .getByText(/Treaty of Aigun, in force since 20 July 1858/)
    .first()
    .waitFor();
});

test('an address opens on its reading, and leaves out what the atlas does not have', async ({ open }) => {
  const { page } = await open('#date=1861-01-01&dates=signed&readings=khabarovsk:kazakevich');
  expect(await page.evaluate(() => window.thalweg.store.tenures.value.get('heixiazi-west')?.holders)).toEqual(['russia']);
});
