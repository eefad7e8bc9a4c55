/** What nobody sees costs no frame, and no frame waits for a list. */
import { expect } from 'vitest';
import { toIso } from '../../src/core/time';
import { settled } from './atlas';
import { test } from './fixture';

test('a source that has nothing to show is not drawn, and is when it has', async ({ open }) => {
  const { page } = await open('#date=1700-01-01&expeditions=0');
  const drawn = () =>
    page.evaluate(() =>
      ['area-line', 'voyage-sure', 'leg-sure'].filter((id) => window.thalweg.map.getLayoutProperty(id, 'visibility') !== 'none'),
    );
  expect(await drawn()).toEqual([]);
  await page.evaluate(() => {
    const { store } = window.thalweg;
    store.expeditionsOn.value = true;
  });
  expect(await drawn(), 'nobody is on the way in 1700').toEqual(['leg-sure']);
  await page.evaluate((day) => {
    const { store } = window.thalweg;
    store.date.value = day;
    store.area.value = { kind: 'region', id: 'amur-left-bank' };
  }, 2398412); // 12 July 1854, when the first rafting was on the Amur
  await settled(page);
  expect(await drawn()).toEqual(['area-line', 'voyage-sure', 'leg-sure']);
});

test('while a hand drags the slider the headline follows each step, and the lists when it rests', async ({ open }) => {
  const { page } = await open('#date=1700-06-15');
  const seen = await page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>('#date-slider')!;
    const year = (selector: string) => /\d{4}/.exec(document.querySelector(selector)!.textContent)?.[0];
    const said: { headline?: string; list?: string }[] = [];
    for (let step = 1; step <= 5; step++) {
      slider.value = String(Number(slider.value) + 365);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
      said.push({ headline: year('.headline-date'), list: year('.welcome .card-title') });
    }
    return said;
  });
  expect(seen.map(({ headline }) => headline)).toEqual(['1701', '1702', '1703', '1704', '1705']);
  expect(seen.map(({ list }) => list)).toEqual(Array.from({ length: 5 }, () => '1700'));
  await page.getByRole('heading', { name: 'What happened in 1705' }).waitFor();
  expect(toIso(await page.evaluate(() => window.thalweg.store.date.value))).toBe('1705-06-14');
});
