/** A history of three hundred faces that lies as map tiles on another host: read by ranges, shown, asked and compared like the atlas itself. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { changeDays, tenureAt } from '../../src/core/history';
import { toIso } from '../../src/core/time';
import { pmtilesOf } from '../../src/export/tiles';
import { madeUp } from '../histories/made-up';
import { openAtlas, pointOf, settled, typeDate, type AtlasPage } from './atlas';
import { launchBrowser } from './launch';
import { hostTiles, type TileHost } from './tile-host';

const whole = madeUp({ faces: 300, dates: 40, vertices: 12_000, holders: 12 });
const file = pmtilesOf(whole, { maxZoom: 4 });
const days = changeDays(whole, 'dejure');
/** A region in the middle of the map that changes hands. */
const moved = whole.faces.find(
  ({ id, land, label: [lon, lat] }) =>
    land &&
    Math.abs(lon) < 40 &&
    Math.abs(lat - 20) < 30 &&
    whole.tenures.some(({ region, lens, from }) => region === id && lens === 'dejure' && from > '1500-01-01'),
)!;

/** A gap along a line would be dozens of pixels long; where several faces meet in a point one may stray. */
const STRAY = 3;

let browser: Browser;
let host: TileHost;
let atlas: AtlasPage;
beforeAll(async () => {
  browser = await launchBrowser();
  host = await hostTiles({ 'history.pmtiles': file });
  atlas = await openAtlas(browser, inject('address'), `#data=${host.address}history.pmtiles&date=1600-01-01`);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

describe('a history in tiles on another host', () => {
  test('is asked for in ranges, none of them the whole file', () => {
    expect(host.answers.map(({ status }) => status).every((status) => status === 206)).toBe(true);
    expect(Math.max(...host.answers.map(({ bytes }) => bytes))).toBeLessThan(file.length);
    expect(atlas.complaints).toEqual([]);
  });

  test('follows the date, and asks its host for nothing as it does', async () => {
    const asked = host.answers.length;
    for (const day of days.filter((_, i) => i % 8 === 3)) {
      await typeDate(atlas.page, toIso(day));
      const shown = await atlas.page.evaluate(
        (ids) => ids.map((id) => window.thalweg.map.getFeatureState({ source: 'tiles', sourceLayer: 'faces', id }).fill as string),
        whole.faces.filter(({ land }) => land).map(({ id }) => id),
      );
      expect(shown).toEqual(whole.faces.filter(({ land }) => land).map(({ id }) => tenureAt(whole, id, 'dejure', day)!.holders[0]));
    }
    expect(host.answers.length).toBe(asked);
  });

  test('tells the history of a clicked place', async () => {
    await atlas.page.evaluate((center) => window.thalweg.map.jumpTo({ center, zoom: 3 }), moved.label);
    await settled(atlas.page);
    const { x, y } = await pointOf(atlas.page, moved.label);
    await atlas.page.mouse.click(x, y);
    await atlas.page.getByRole('heading', { name: moved.name.en }).waitFor();
    expect(await atlas.page.evaluate(() => window.thalweg.store.selection.value)).toEqual({ kind: 'region', id: moved.id });
  });

  test('shows no seam inside the land of one holder', async () => {
    for (const zoom of [2, 3.5, 5]) {
      await atlas.page.evaluate((at) => window.thalweg.map.jumpTo({ zoom: at }), zoom);
      await settled(atlas.page);
      expect(await seams(atlas), `at zoom ${zoom}`).toBeLessThanOrEqual(STRAY);
    }
    expect(atlas.complaints).toEqual([]);
  });
});

test('the address of tiles can be typed into the dialog; it stays in the address of the page, a reload shows the same, and Back goes back', async () => {
  const { page, complaints, close } = await openAtlas(browser, inject('address'), '#date=1858-05-28');
  const title = () => page.evaluate(() => window.thalweg.store.outline.dataset.title.en);
  const home = await title();
  await page.keyboard.press('o');
  await page.getByRole('dialog', { name: 'Open other data' }).getByLabel('address').fill(`${host.address}history.pmtiles`);
  await page.keyboard.press('Enter');
  const shown = (want: string) =>
    page.waitForFunction((name) => window.thalweg?.store.outline.dataset.title.en === name, want, { timeout: 60_000 });
  await shown(whole.dataset.title.en);
  const data = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('data');
  expect(data).toBe(`${host.address}history.pmtiles`);
  expect(await page.evaluate(() => window.thalweg.store.outline.shapes.kind)).toBe('tiles');
  await page.reload();
  await shown(whole.dataset.title.en);
  expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('data')).toBe(data);
  await page.goBack();
  await shown(home);
  expect(complaints).toEqual([]);
  await close();
});

test('a host that sends whole files only is told, and what to do', async () => {
  const whole206 = await hostTiles({ 'history.pmtiles': file }, { ranges: false });
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`${inject('address')}#data=${whole206.address}history.pmtiles`);
  await page.getByText(/sends whole files only/).waitFor();
  await context.close();
  await whole206.close();
});

/** Pixels of another colour within the land of one holder, in a picture of nothing but the land. */
const seams = ({ page }: AtlasPage): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const { map } = window.thalweg;
        const hidden = map
          .getStyle()
          .layers.filter(({ id }) => id !== 'land' && id !== 'sea')
          .map(({ id }) => id);
        const seen = hidden.map((id) => map.getLayoutProperty(id, 'visibility') as 'visible' | 'none' | undefined);
        hidden.forEach((id) => map.setLayoutProperty(id, 'visibility', 'none'));
        void map.once('idle', () => {
          map.once('render', () => {
            const canvas = map.getCanvas();
            const gl = canvas.getContext('webgl2')!;
            const { width, height } = canvas;
            const pixels = new Uint8Array(width * height * 4);
            gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
            const colour = (i: number) => (pixels[4 * i]! << 16) | (pixels[4 * i + 1]! << 8) | pixels[4 * i + 2]!;
            const odd = (i: number) => {
              const land = colour(i - 1);
              return [i - 2, i + 1, i + 2].every((at) => colour(at) === land) && colour(i) !== land;
            };
            /** Whether somebody else's land or the sea comes near: there a point may be one pixel wide. */
            const atBorder = (i: number) => {
              for (let row = -REACH; row <= REACH; row++)
                for (let at = i + row * width - REACH; at < i + row * width + REACH; at++)
                  if (colour(at) === colour(at + 1) && colour(at) !== colour(i - 1)) return true;
              return false;
            };
            const REACH = 4;
            let found = 0;
            for (let i = width * REACH + REACH; i < width * (height - REACH) - REACH; i++) if (odd(i) && !atBorder(i)) found++;
            hidden.forEach((id, i) => map.setLayoutProperty(id, 'visibility', seen[i] ?? 'visible'));
            resolve(found);
          });
          map.triggerRepaint();
        });
        map.triggerRepaint();
      }),
  );
