/** The first picture is drawn before the map's engine has come, where and in what colours the map will have it. */
import { expect, inject } from 'vitest';
import type { WholeAtlas } from '../../src/core/model';
import { tenuresHeld } from '../../src/core/history';
import { fromIso } from '../../src/core/time';
import { FLAVOURS, rgbOf } from '../../src/map/flavour';
import { lookOf } from '../../src/map/look';
import { landColours } from '../../src/map/style-land';
import { settled } from './atlas';
import { test } from './fixture';

/** Land too wide to lie under its lines. */
const WIDE_KM2 = 50_000;

const coloursOn = (atlas: WholeAtlas, iso: string) => {
  const colours = landColours(atlas, FLAVOURS.light);
  const held = tenuresHeld(atlas, 'dejure', fromIso(iso));
  return atlas.faces
    .filter(({ land, area_km2 }) => land && area_km2 > WIDE_KM2)
    .map(({ id, label }) => ({ id, label, colour: rgbOf(colours.get(lookOf(held.get(id)).fill) ?? FLAVOURS.light.land).join() }));
};

test.for([
  ['fitted to the window, on a phone', '', { width: 390, height: 844 }],
  ['fitted to the window', '', { width: 900, height: 600 }],
  ['at the camera of the address', '&map=3.4/50/113', { width: 900, height: 600 }],
] as const)('without an engine, %s: it follows the slider, and the map lies on it', async ([, camera, viewport], { browser, atlas }) => {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block', locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route(/assets[/]maplibre-.*[.]js$/, async (route) => held.then(() => route.continue()));
  await page.goto(`${inject('address')}#date=1858-05-27&lang=en${camera}`);
  await page.locator('canvas.poster').waitFor();
  await page.locator('#date-slider').press('PageUp');
  await expect.poll(() => page.locator('.headline time').innerText()).toBe('28 May 1858');
  await page.evaluate(() => {
    const poster = document.querySelector<HTMLCanvasElement>('canvas.poster')!;
    Object.assign(window, { drawn: poster.getContext('2d')!.getImageData(0, 0, poster.width, poster.height) });
  });
  go();
  await settled(page);
  expect(await page.locator('canvas.poster').count()).toBe(0);
  const wanted = coloursOn(atlas, '1858-05-28');
  const found = await page.evaluate((faces) => {
    const { map } = window.thalweg;
    const { drawn } = window as unknown as { drawn: ImageData };
    return faces.flatMap(({ id, label }) => {
      const { x, y } = map.project(label);
      if (x < 0 || y < 0 || x >= drawn.width || y >= drawn.height) return [];
      const at = 4 * (Math.round(y) * drawn.width + Math.round(x));
      return [[id, [...drawn.data.slice(at, at + 3)].join()] as const];
    });
  }, wanted);
  const right = found.filter(([id, colour]) => wanted.find((face) => face.id === id)!.colour === colour);
  expect(right.length, JSON.stringify(found)).toBeGreaterThan(5);
  expect(right.length / found.length, 'a label may lie under a line').toBeGreaterThanOrEqual(0.9);
  await context.close();
});

test('no letter is waited for: with none that comes, the picture is drawn, the date stands beside it, and the map follows', async ({
  browser,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-GB' });
  const page = await context.newPage();
  const asked: string[] = [];
  await page.route(/[.]woff2?$/, (route) => void asked.push(route.request().url()));
  await page.goto(`${inject('address')}#date=1858-05-28&lang=en`, { waitUntil: 'commit' });
  const poster = page.locator('canvas.poster');
  await poster.waitFor();
  const colours = () =>
    poster.evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return new Set(new Uint32Array(data.buffer)).size;
    });
  await expect.poll(colours, { message: 'land of several holders, water, coasts' }).toBeGreaterThan(10);
  expect(await page.locator('.headline time').innerText()).toBe('28 May 1858');
  expect(asked.length, 'letters asked for').toBeGreaterThan(0);
  await page.waitForFunction(() => window.thalweg?.map !== undefined);
  await context.close();
});

test('letters are asked for before the page is drawn, and the map is made once the page is on the screen', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(noteWhen);
  await page.goto(`${inject('address')}#date=1858-05-28&lang=en`, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.thalweg?.map !== undefined, undefined, { timeout: 60_000 });
  const { hung, seen, made } = await page.evaluate(() => (window as unknown as { noted: Noted }).noted);
  const letters = await page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap(({ name, startTime }) => (name.includes('noto-sans-latin-400') ? [startTime] : [])),
  );
  await context.close();
  expect(letters[0], 'the letters of the page, ms').toBeLessThan(hung!);
  expect(seen, 'the date on the screen, ms').toBeGreaterThan(hung!);
  expect(made, 'the context that the map draws with, ms').toBeGreaterThan(seen!);
});

interface Noted {
  hung?: number;
  seen?: number;
  made?: number;
}
/** In the page, before its own script. */
function noteWhen(): void {
  const noted: Noted = {};
  Object.assign(window, { noted });
  new MutationObserver(() => {
    if (document.querySelector('canvas.poster')) noted.hung ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => (noted.seen ??= list.getEntries()[0]!.startTime)).observe({ type: 'element', buffered: true });
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    if (kind === 'webgl2') noted.made ??= performance.now();
    return Reflect.apply(getContext, this, [kind, ...rest]) as RenderingContext;
  } as typeof getContext;
}
