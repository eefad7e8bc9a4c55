/** What nobody sees costs no frame, and no frame waits for a list. */
import { expect } from 'vitest';
import { fromIso, toIso } from '../../src/core/time';
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

test('a step of the slider is one frame, also where land begins or ceases to be in doubt', async ({ open, atlas }) => {
  const { page } = await open('#date=1700-06-15&lens=dejure&expeditions=0');
  await page.emulateMedia({ reducedMotion: 'reduce' }); // nothing lights up
  await page.waitForFunction(() => window.thalweg.map.getLayer('doubt') && window.thalweg.map.getLayer('relief'));
  const unsure = atlas.tenures.filter(({ lens, since }) => lens === 'dejure' && /^\d{4}$/.test(since)).map(({ from }) => fromIso(from));
  const days = [...new Set(unsure)].slice(0, 3).flatMap((day) => [day - 1, day, day + 400]);
  expect(days.length).toBe(9);
  const frames = await page.evaluate(async (steps) => {
    const { map } = window.thalweg;
    const slider = document.querySelector<HTMLInputElement>('#date-slider')!;
    let count = 0;
    let last = performance.now();
    map.on('render', () => {
      count += 1;
      last = performance.now();
    });
    const rest = async () => {
      do await new Promise((resolve) => setTimeout(resolve, 50));
      while (performance.now() - last < 500);
    };
    const found: number[] = [];
    for (const day of steps) {
      await rest();
      count = 0;
      slider.value = String(day);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 100));
      await rest();
      found.push(count);
    }
    return found;
  }, days);
  expect(Math.max(...frames), frames.join()).toBe(1);
});
