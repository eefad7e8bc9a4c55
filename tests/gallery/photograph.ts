/**
 * Scenes of the atlas, set up in a browser and photographed when nothing moves any more. To open the atlas takes much longer than to show another
 * moment of it, so scenes that need no page of their own share one, phones another, put back each time to what a first visit shows.
 */
import type { Browser, Page } from 'playwright-core';
import type { View } from '../../src/state/view';
import { type AtlasPage, newAtlasPage, settled } from '../browser/atlas';
import { judge, type Picture } from './judge';
import { decode, half } from './picture';
import { hashOf, isAlone, roomOf, SIZES, type Scene } from './scene';

export interface Photo {
  picture: Picture;
  /** What went wrong on the page meanwhile. */
  complaints: string[];
}
export interface Studio {
  photograph(scene: Scene): Promise<Photo>;
  close(): Promise<void>;
}

interface Stage extends AtlasPage {
  /** What the page showed before any scene. */
  bare: Partial<View>;
}

export function openStudio(browser: Browser, address: string): Studio {
  const shared = new Map<'phone' | 'desktop', Promise<Stage>>();
  const stageOf = (scene: Scene): Promise<Stage> => {
    const layout = scene.size === 'phone' ? 'phone' : 'desktop';
    const stage = shared.get(layout) ?? openShared(browser, address, SIZES[layout]);
    shared.set(layout, stage);
    return stage;
  };
  return {
    photograph: async (scene) => (isAlone(scene) ? takeAlone(browser, address, scene) : takeOn(await stageOf(scene), scene)),
    close: async () => {
      for (const stage of shared.values()) await (await stage).close();
    },
  };
}

async function takeAlone(browser: Browser, address: string, scene: Scene): Promise<Photo> {
  const { page, complaints, close } = await newAtlasPage(browser, {
    viewport: roomOf(scene),
    deviceScaleFactor: scene.zoom ?? 1,
    colorScheme: scene.theme,
    forcedColors: scene.forcedColours ? 'active' : 'none',
    locale: scene.locale,
  });
  try {
    if (scene.without) await page.route(scene.without, (route) => route.abort());
    await page.goto(address + hashOf(scene));
    await (scene.without ? page.getByRole('alert').waitFor() : whole(page));
    if (scene.deed) await perform(page, scene.deed);
    if (scene.print) await page.emulateMedia({ media: 'print' });
    return { picture: await still(page), complaints: scene.without ? [] : complaints };
  } finally {
    await close();
  }
}

/** What an address that does not speak of it leaves as it is. */
const SILENT = [
  ...(['lens', 'reading', 'panel', 'camera', 'selection', 'story', 'fact', 'area'] as const),
  ...(['comparison', 'compareAs', 'divider'] as const),
  ...(['expeditionsOn', 'ghosts', 'seconds', 'claims', 'span', 'factsOn'] as const),
];

async function openShared(browser: Browser, address: string, viewport: { width: number; height: number }): Promise<Stage> {
  const opened = await newAtlasPage(browser, { viewport });
  await opened.page.goto(address);
  await whole(opened.page);
  const bare = await opened.page.evaluate((keys) => Object.fromEntries(keys.map((key) => [key, window.thalweg.store[key].value])), SILENT);
  return { ...opened, bare };
}

async function takeOn({ page, bare, complaints }: Stage, scene: Scene): Promise<Photo> {
  complaints.length = 0;
  await page.emulateMedia({ colorScheme: scene.theme });
  await page.setViewportSize(roomOf(scene));
  await page.evaluate((kept) => {
    const { store } = window.thalweg;
    for (const [key, value] of Object.entries(kept)) (store[key as keyof typeof kept] as { value: unknown }).value = value;
  }, bare);
  await page.waitForTimeout(BETWEEN_MS); // what the last scene picked out is gone, and with it where its panel was scrolled to
  await page.evaluate((hash) => {
    for (const box of document.querySelectorAll('.panel-body, .legend-body')) box.scrollTop = 0;
    location.hash = hash;
  }, hashOf(scene));
  return { picture: await still(page), complaints: [...complaints] };
}

/** Until the map stands still with the relief, which comes last. */
async function whole(page: Page): Promise<void> {
  await page.waitForFunction(() => window.thalweg?.map.getLayer('relief'), undefined, { timeout: 40_000 });
  await settled(page);
}

const DEED_MS = 20_000;

async function perform(page: Page, deed: NonNullable<Scene['deed']>): Promise<void> {
  await page.evaluate('globalThis.__name = (it) => it'); // what a compiler may have put around the functions of a deed
  let late: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error(`the deed of the scene was not done after ${DEED_MS} ms`)), DEED_MS);
  });
  await Promise.race([page.evaluate(deed, await page.evaluateHandle(() => window as Window)), limit]);
  clearTimeout(late);
}

const LOOKS = 12;
const BETWEEN_MS = 150;
/** Panels wait for a moment before they follow the date. */
const CALM_MS = 600;

/** The picture that two looks in a row agree on. */
async function still(page: Page): Promise<Picture> {
  await page.waitForTimeout(CALM_MS);
  if (await page.evaluate(() => window.thalweg !== undefined)) await settled(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const look = async () => half(decode(await page.screenshot({ animations: 'disabled' })));
  let last = await look();
  for (let looks = 1; looks < LOOKS; looks++) {
    await page.waitForTimeout(BETWEEN_MS);
    const next = await look();
    if (judge(last, next).off === 0) return next;
    last = next;
  }
  throw new Error(`something still moves on the page after ${LOOKS} looks`);
}
