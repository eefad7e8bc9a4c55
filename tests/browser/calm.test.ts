/** When something is not as it should be the page says so, says how to go on, and loses nothing. */
import { expect, inject } from 'vitest';
import { settled } from './atlas';
import { test } from './fixture';

test('an address that means nothing here is told in words, and the rest of it is shown', async ({ open }) => {
  const { page } = await open('#date=1858-13-99&region=atlantis&lens=defacto');
  const notice = page.getByRole('status').filter({ hasText: 'was left out' });
  await notice.waitFor();
  expect(await notice.innerText()).toMatch(/1858-13-99[\s\S]*atlantis/);
  expect(await page.evaluate(() => window.thalweg.store.lens.value)).toBe('defacto');
  await notice.getByRole('button', { name: 'Close this notice' }).click();
  expect(await page.getByText('was left out').count()).toBe(0);
});

test('a lost drawing context is told, and comes back with the map as it was', async ({ open }) => {
  const { page, complaints } = await open('#date=1860-11-14');
  const lose = () =>
    page.evaluate(() => {
      const context = window.thalweg.map.getCanvas().getContext('webgl2')!;
      Object.assign(window, { taken: context.getExtension('WEBGL_lose_context') });
      (window as unknown as { taken: WEBGL_lose_context }).taken.loseContext();
    });
  await lose();
  await page.getByText(/The browser has taken away what the map is drawn with/).waitFor();
  await page.evaluate(() => (window as unknown as { taken: WEBGL_lose_context }).taken.restoreContext());
  await page.waitForFunction(() => window.thalweg.store.notice.value.kind === 'none');
  await settled(page);
  const fill = await page.evaluate(() => window.thalweg.map.getFeatureState({ source: 'faces', id: 'ussuri' }).fill as unknown);
  expect(fill).toBe('russia');
  complaints.length = 0; // what the browser itself says of the loss
});

test('a drawing context that is lost while the map is still being dressed, and a slider that moves meanwhile: nothing is missing afterwards', async ({
  open,
}) => {
  const { page, complaints } = await open('#map=4/51/130&date=1860-11-14');
  await page.evaluate(() => {
    const { map } = window.thalweg;
    const taken = map.getCanvas().getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    Object.assign(window, { taken });
    taken.loseContext();
  });
  await page.getByText(/The browser has taken away what the map is drawn with/).waitFor();
  complaints.length = 0; // what the browser itself says of the loss
  const slider = page.getByRole('slider', { name: 'Date of the map' });
  for (const key of ['PageDown', 'PageUp', 'PageDown']) await slider.press(key);
  await page.waitForTimeout(1500);
  expect(complaints, 'while it is lost').toEqual([]);
  await page.evaluate(() => (window as unknown as { taken: WEBGL_lose_context }).taken.restoreContext());
  await page.waitForFunction(() => window.thalweg.store.notice.value.kind === 'none');
  await page.waitForFunction(() => window.thalweg.map.getLayer('relief') && window.thalweg.map.getLayer('doubt'), undefined, {
    timeout: 20_000,
  });
  await settled(page);
  const found = await page.evaluate(() => {
    const { map, store } = window.thalweg;
    return {
      towns: map.getLayer('place-names')!.minzoom,
      rivers: map.querySourceFeatures('river-ways').length > 0,
      land: map.getFeatureState({ source: 'faces', id: 'ussuri' }).fill as unknown,
      held: store.tenures.value.get('ussuri')!.holders[0],
    };
  });
  expect(found).toMatchObject({ towns: 3, rivers: true, land: found.held });
  expect(complaints).toEqual([]);
});

test('data that cannot be had are told, with how to go on', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-GB' });
  const page = await context.newPage();
  await page.route('**/{outline,atlas}.topojson', (route) => route.abort());
  await page.goto(inject('address'));
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toMatch(/could not be opened[\s\S]*atlas\.topojson/);
  await page.unroute('**/{outline,atlas}.topojson');
  await page.getByRole('button', { name: 'Try again' }).click();
  await settled(page);
  await context.close();
});

test('when only the exact lines and texts cannot be had, the first picture stays and that is told', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-GB' });
  const page = await context.newPage();
  await page.route('**/atlas.topojson', (route) => route.abort());
  await page.goto(`${inject('address')}#date=1860-11-14`);
  await page.waitForFunction(() => window.thalweg?.store.notice.value.kind === 'outline-only', undefined, { timeout: 60_000 });
  const fill = await page.evaluate(() => window.thalweg.map.getFeatureState({ source: 'faces', id: 'ussuri' }).fill as unknown);
  expect(fill).toBe('russia');
  await context.close();
});
