import { expect } from 'vitest';
import { dateOf, pointOf, settled } from './atlas';
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

test('every region can be found and picked out with the keyboard alone', async ({ open, atlas }) => {
  const { page } = await open('#date=1858-05-28');
  const finder = page.getByRole('searchbox', { name: 'Find a place' });
  await finder.focus();
  const listed = await page.getByRole('search').getByRole('listitem').count();
  expect(listed).toBeGreaterThanOrEqual(atlas.faces.filter((face) => face.land).length);
  const region = atlas.faces.find((face) => face.land)!;
  await finder.fill(region.name.en);
  await finder.press('Enter');
  await settled(page);
  expect(await page.evaluate(() => window.thalweg.store.selection.value.kind)).not.toBe('none');
  await page.getByRole('tabpanel').getByRole('heading', { name: region.name.en }).first().waitFor();
});
