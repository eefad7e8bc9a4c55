/** What a reader takes along or puts into another page: a picture, a drawing, a frame. */
import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './fixture';

const DAY = '#map=3.40/50/120&date=1858-06-13&lens=dejure&lang=en';

async function take(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  await page.getByText(`${download.suggestedFilename()} has been made.`).waitFor();
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** How many colours the picture has in a part of it, given in shares of its sides. */
const coloursIn = (page: Page, png: Buffer, part: [left: number, top: number, right: number, bottom: number]): Promise<number> =>
  page.evaluate(
    async ([base64, [left, top, right, bottom]]) => {
      const image = Object.assign(new Image(), { src: `data:image/png;base64,${base64}` });
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      const pen = canvas.getContext('2d')!;
      pen.drawImage(image, 0, 0);
      const { width: w, height: h } = image;
      const { data } = pen.getImageData(left * w, top * h, (right - left) * w, (bottom - top) * h);
      return new Set(new Uint32Array(data.buffer)).size;
    },
    [png.toString('base64'), part] as const,
  );

test('PNG and SVG show the map of now and say what it is; their makers are loaded only then', async ({ open, atlas }) => {
  const { page, requests } = await open(DAY);
  const makers = (): string[] => requests.filter((url) => /assets\/(figure-|share-menu)/.test(url));
  expect(makers()).toEqual([]);
  const { width, height } = (await page.locator('#map').boundingBox())!;
  await page.getByTitle('Share and export').click();

  const png = await take(page, 'PNG picture');
  expect(png.name).toBe('thalweg-1858-06-13-dejure.png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.readUInt32BE(16), 'twice as dense, with a margin').toBe(2 * (Math.round(width) + 56));
  expect(png.bytes.readUInt32BE(20)).toBeGreaterThan(2 * height);
  expect(await coloursIn(page, png.bytes, [0.2, 0.2, 0.8, 0.4]), 'the map').toBeGreaterThan(200);
  expect(await coloursIn(page, png.bytes, [0.05, 0.9, 0.9, 0.97]), 'the sources below it').toBeGreaterThan(10);

  const svg = (await take(page, 'SVG drawing')).bytes.toString('utf8');
  expect(svg.length).toBeLessThan(3_000_000);
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const text = [...root.getElementsByTagName('text')].map((each) => each.textContent).join(' ');
  for (const part of [
    '13 June 1858',
    '1 June 1858 Old Style',
    'Treaty of Aigun',
    'By treaty',
    'Qing Empire',
    'Russian Empire',
    'joint',
    ' km',
    'ODbL',
    'Irkutsk', // towns are named from afar, as on the map
  ])
    expect(text).toContain(part);
  expect(text).toContain(atlas.dataset.version);
  expect(text.replace(/\s/g, '')).toContain('date=1858-06-13');
  expect(root.getElementsByTagName('script')).toHaveLength(0);
  expect(root.getElementsByTagName('path').length).toBeGreaterThan(50);
  expect(await page.evaluate(() => window.thalweg.map.getPixelRatio()), 'the map is as it was').toBe(1);
});

test('the code of a frame opens the same day in a small page with map, date and slider', async ({ open }) => {
  const { page } = await open(DAY);
  await page.getByTitle('Share and export').click();
  await page.getByLabel('Width in pixels').fill('640');
  await page.getByLabel('Width in pixels').press('Tab');
  const code = await page.getByLabel('Code of the frame').inputValue();
  expect(code).toMatch(/^<iframe src="[^"<>]*embed=1[^"<>]*" title="[^"]+" width="640" height="400"/);
  const address = new URL(/src="([^"]+)"/.exec(code)![1]!.replaceAll('&amp;', '&'));

  const frame = (await open(address.hash, { viewport: { width: 640, height: 400 } })).page;
  expect((await frame.locator('#map').boundingBox())!.height).toBeGreaterThan(240);
  expect(await frame.getByRole('tab').count()).toBe(0);
  await frame.getByText('13 June 1858', { exact: true }).waitFor();
  const slider = frame.getByRole('slider');
  await slider.focus();
  await frame.keyboard.press('PageUp');
  await frame.waitForFunction(() => !location.hash.includes('date=1858-06-13') && location.hash.includes('embed=1'));
  const full = await frame.getByRole('link', { name: 'Open the full atlas' }).getAttribute('href');
  expect(full).not.toContain('embed');
  const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

/** After the observer of the frame has had its turn. */
const nextFrames = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))));

test('a frame begins to play where its author wishes it, and the first button stops it; never for who wants less motion', async ({
  open,
}) => {
  const hash = '#map=2/50/120&date=1640-06-01&lang=en&expeditions=0&embed=1';
  const viewport = { width: 640, height: 400 };
  const playing = (page: Page) => page.evaluate(() => window.thalweg.store.playing.value);

  const { page } = await open(hash, { viewport, reducedMotion: 'no-preference' });
  await nextFrames(page);
  expect(await playing(page), 'unless it is wished').toBe(false);
  await page.evaluate((wish) => void (location.hash = wish), `${hash}&play=1`);
  await page.waitForFunction(() => window.thalweg.store.playing.value);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Pause');
  await page.keyboard.press('Enter');
  expect(await playing(page)).toBe(false);
  const full = await page.getByRole('link', { name: 'Open the full atlas' }).getAttribute('href');
  expect(full).not.toMatch(/embed|play/);

  const { page: still } = await open(`${hash}&play=1`, { viewport });
  await still.locator('.embed-head').getByRole('button', { name: 'Play' }).waitFor();
  await nextFrames(still);
  expect(await playing(still)).toBe(false);
});
