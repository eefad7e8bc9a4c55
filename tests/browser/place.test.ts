import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import { dateOf, DESKTOP, pointOf, settled } from './atlas';
import { test } from './fixture';

test('a click on the land north of the Amur tells which article moved it', async ({ open }) => {
  const { page } = await open('#date=1858-05-28&map=5/52/127');
  const { x, y } = await pointOf(page, [128.5, 52.6]);
  await page.mouse.click(x, y);
  const panel = page.getByRole('tabpanel');
  await panel
    .getByText(/Held by/)
    .first()
    .waitFor();
  const text = await panel.innerText();
  expect(text).toMatch(/Russia/);
  expect(text).toMatch(/Aigun/);
  expect(text).toMatch(/Article 1/);
  expect(text).toMatch(/28 May 1858/);
  expect(text).toMatch(/16 May 1858/);
  expect(text).toMatch(/km²/);
  expect(text).toMatch(/±/);
  expect(await page.evaluate(() => window.thalweg.store.selection.value.kind)).toBe('region');

  const history = panel.getByRole('heading', { name: 'History of this place' }).locator('xpath=..');
  await history.getByRole('button', { name: /1689/ }).first().click();
  expect(await dateOf(page)).toMatch(/^1689/);
});

test('a click on a border line tells what it follows, its article and its precision', async ({ open, atlas }) => {
  const argun = atlas.arcs.find((arc) => /argun/.test(arc.id) && arc.kind === 'river')!;
  const { coordinates } = argun.geometry;
  const [lon, lat] = coordinates[Math.floor(coordinates.length / 2)] as [number, number];
  const { page } = await open(`#date=1800-01-01&map=8/${lat}/${lon}&expeditions=0`);
  const { x, y } = await pointOf(page, [lon, lat]);
  await page.mouse.click(x, y);
  const panel = page.getByRole('tabpanel');
  await panel.getByText('Follows').first().waitFor();
  const text = await panel.innerText();
  expect(text).toMatch(/a river/);
  expect(text).toMatch(/Nerchinsk|Bura|Kyakhta|Abagaitu/);
  expect(text).toMatch(/± [\d.]+ km/);
  expect(await page.evaluate(() => window.thalweg.store.selection.value.kind)).toBe('arc');
});

test('everything can be found and picked out with the keyboard alone, and date and map go there', async ({ open }) => {
  const { page } = await open('#date=1700-01-01&panel=sources');
  await page.keyboard.press('/');
  const finder = page.getByRole('combobox', { name: 'Find a place' });
  await page.waitForFunction(() => document.activeElement?.id === 'find');
  const options = page.getByRole('listbox').getByRole('option');
  await options.first().waitFor();
  expect(await options.count(), 'with nothing typed all is listed').toBeGreaterThan(300);

  await finder.pressSequentially('Айгунский дог');
  await page.waitForFunction(() => document.querySelectorAll('[role=option]').length < 20);
  await page.keyboard.press('ArrowDown');
  const active = await finder.getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active}`).innerText()).toMatch(/Treaty of Aigun[^]*Русский/);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.dock').analyze();
  const grave = violations.filter(({ impact }) => ['serious', 'critical'].includes(impact ?? ''));
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);

  await page.keyboard.press('Enter');
  await settled(page);
  expect(await page.evaluate(() => window.thalweg.store.selection.value)).toEqual({ kind: 'settlement', id: 'aigun-1858' });
  expect(await dateOf(page)).toBe('1858-05-28');
  const { lng } = await page.evaluate(() => window.thalweg.map.getCenter());
  expect(lng).toBeGreaterThan(122);

  await finder.fill('雅克萨');
  await options.first().waitFor();
  await page.keyboard.press('Escape');
  expect(await options.count()).toBe(0);
  await finder.press('ArrowDown');
  await finder.press('Enter');
  await page.getByRole('tabpanel').getByRole('heading', { name: 'Albazin' }).first().waitFor();
  await settled(page);
  expect(await page.evaluate(() => window.thalweg.map.getCenter().lat)).toBeCloseTo(53.4, 0);
});

test('what is typed right after / goes into the field, and Enter alone takes nothing', async ({ open }) => {
  const { page } = await open('#date=1700-01-01&panel=place', { viewport: DESKTOP });
  await page.keyboard.type('/aigun');
  expect(await page.locator('#find').inputValue()).toBe('aigun');
  await page.locator('#find').fill('');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.thalweg.store.selection.value)).toEqual({ kind: 'none' });
});

test('the biography of a region tells its neighbours, with the article that drew each border', async ({ open }) => {
  const { page } = await open('#date=1859-01-01&region=amur-left-bank');
  const panel = page.getByRole('tabpanel');
  await panel.getByText(/Neighbours on this date/).click();
  const text = await panel.innerText();
  expect(text).toMatch(/Treaty of Aigun[^]*km/);
  await panel.getByText(/Posts and towns here/).click();
  expect(await panel.innerText()).toMatch(/Pashkova, founded 1856/);
});

test('another thing is read from its head; going on within the same one keeps the place', async ({ open }) => {
  const { page } = await open('#date=1860-11-14&settlement=peking-1860');
  const panel = page.getByRole('tabpanel');
  const scrolled = () => panel.evaluate(({ scrollTop }) => scrollTop);
  await panel.getByRole('heading', { name: 'Treaty of Peking' }).waitFor();
  await panel.evaluate((box) => box.scrollTo(0, 300));
  await page.evaluate(() => (window.thalweg.store.date.value += 1));
  await page.waitForTimeout(300);
  expect(await scrolled(), 'another day of the same act').toBe(300);
  await page.evaluate(() => (window.thalweg.store.selection.value = { kind: 'settlement', id: 'aigun-1858' }));
  await panel.getByRole('heading', { name: 'Treaty of Aigun' }).waitFor();
  expect(await scrolled(), 'another act').toBe(0);
});

test('of marks that stand close together a click picks the one that it hits', async ({ open }) => {
  const { page } = await open('#map=4/51/130&date=1858-05-28&lang=en');
  const missed = await page.evaluate(() => {
    const { map, mounted, atlas } = window.thalweg;
    const shown = atlas.places.features.filter(({ id }) => map.getFeatureState({ source: 'places', id: String(id) }).shown === true);
    const spots = shown.map(({ id, geometry }) => ({ id: String(id), at: map.project(geometry.coordinates as [number, number]) }));
    const { width, height } = map.getCanvas().getBoundingClientRect();
    const seen = spots.filter(({ at: { x, y } }) => x > 0 && y > 0 && x < width && y < height);
    const alone = seen.filter(({ id, at }) =>
      seen.every((other) => other.id === id || Math.hypot(other.at.x - at.x, other.at.y - at.y) > 0.5),
    );
    return {
      alone: alone.length,
      missed: alone
        .filter(({ id, at: { x, y } }) => {
          const picked = mounted!.pickAt([x, y]);
          return picked.kind !== 'place' || picked.id !== id;
        })
        .map(({ id }) => id),
    };
  });
  expect(missed.alone).toBeGreaterThan(10);
  expect(missed.missed).toEqual([]);
});
