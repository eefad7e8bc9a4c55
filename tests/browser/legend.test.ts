import { expect } from 'vitest';
import { DESKTOP, PHONE } from './atlas';
import { test } from './fixture';

test.for(['1640-01-01', '1689-09-07'])(
  'on %s every row of the legend can be reached, and the way to it is seen',
  async (date, { open }) => {
    const { page } = await open(`#date=${date}`, { viewport: DESKTOP });
    const body = page.locator('.legend-body');
    const hidden = () => body.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(await hidden()).toBeGreaterThan(4);
    await body.focus();
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.querySelector('.legend-body')!.scrollTop > 0);
    const more = page.locator('.legend').getByRole('button', { name: 'Show all' });
    await more.click();
    expect(await hidden()).toBeLessThanOrEqual(4);
    await page.locator('.legend').getByRole('button', { name: 'Show less' }).click();
    expect(await hidden()).toBeGreaterThan(4);
  },
);

test('the legend of the first view has room for its rows, and offers no more of it', async ({ open }) => {
  const { page } = await open('', { viewport: DESKTOP });
  expect(await page.locator('.legend-all').count()).toBe(0);
});

test('on a page that is narrow and low, as at 200 %, the legend stands below it and opens', async ({ open }) => {
  const { page } = await open('#date=1860-11-14', { viewport: { width: 640, height: 400 } });
  const legend = page.locator('.legend');
  await legend.locator('summary').click();
  await legend.getByText('Russian Empire').waitFor();
  const { height } = (await legend.boundingBox())!;
  expect(height).toBeGreaterThan(150);
  const below = await page.evaluate(
    () => document.documentElement.scrollHeight - (document.querySelector('.legend')!.getBoundingClientRect().bottom + scrollY),
  );
  expect(below, 'no emptiness below it, px').toBeLessThan(60);
});

test('a legend that has room offers no more of it', async ({ open }) => {
  const { page } = await open('#date=2020-01-01', { viewport: { width: 1920, height: 1080 } });
  expect(await page.locator('.legend-all').count()).toBe(0);
});

test('on a phone the legend lies below the choice of the lens, and what opened it closes it', async ({ open }) => {
  const { page } = await open('#date=1860-11-14', { viewport: PHONE });
  const legend = page.locator('.legend');
  await legend.locator('summary').click();
  const [plate, lens] = await Promise.all([legend, page.locator('.lens .segments')].map((each) => each.boundingBox()));
  expect(plate!.height).toBeGreaterThan(300);
  expect(plate!.y).toBeGreaterThanOrEqual(lens!.y + lens!.height);
  await legend.evaluate((box) => void (box.scrollTop = box.scrollHeight));
  await legend.locator('summary').click();
  await page.waitForFunction(() => !document.querySelector<HTMLDetailsElement>('.legend details')!.open);
});

test('the credits are one line with what a licence wants to be seen, and all of them behind their sign', async ({ open }) => {
  for (const viewport of [DESKTOP, PHONE]) {
    const { page } = await open('', { viewport });
    const credits = page.locator('#map .maplibregl-ctrl-attrib');
    const seen = () => credits.innerText();
    if (viewport === DESKTOP) {
      expect(await seen()).toBe('© OpenStreetMap contributors, ODbL 1.0');
      const { width, height } = (await credits.boundingBox())!;
      expect(width).toBeLessThan(340);
      expect(height).toBeLessThan(30);
    } else expect((await credits.boundingBox())!.width).toBeLessThan(40);
    await credits.getByLabel('Sources of the map').click();
    for (const part of ['© OpenStreetMap contributors', 'Thalweg, CC BY 4.0', 'GSHHG', 'Natural Earth', 'NASA/JPL', 'MapLibre'])
      expect(await seen()).toContain(part);
  }
});
