/**
 * The first picture: from following a link to the first frame in which the land has its colours, read back from its pixels. Ours is drawn
 * before the map's engine has come; the map that moves is measured too.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { tenuresHeld } from '../../src/core/history';
import type { WholeAtlas } from '../../src/core/model';
import { fromIso } from '../../src/core/time';
import { FLAVOURS, rgbOf } from '../../src/map/flavour';
import { lookOf } from '../../src/map/look';
import { landColours } from '../../src/map/style-land';
import type { Host } from './host';
import { addressOf, NAMES, newContext, type Way } from './pages';
import { lookAt, type Probe } from './step';

export const PAGES = ['here', 'bare: a file per map', 'bare: date filter'] as const satisfies Way[];
export type FirstPage = (typeof PAGES)[number];
/** First visit, second visit, first visit on a slow line. */
export const VISITS = ['cold', 'warm', 'slow'] as const;
export type Visit = (typeof VISITS)[number];
export interface First {
  /** Milliseconds, one a repetition. */
  pictures: Record<FirstPage, Record<Visit, number[]>>;
  /** Until our map itself has its colours. */
  living: Record<Visit, number[]>;
  /** Kilobytes sent by then on a slow line. */
  sent: Record<FirstPage, number[]>;
  /** The longest of our own tasks until the whole atlas had come, ms, one a repetition; with where it entered. */
  own: { ms: number; what: string }[];
}

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms: what browsers call a slow 4G. */
export const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const WIDE_KM2 = 10_000;
const DAY = fromIso('1858-05-28');

export async function first(atlas: WholeAtlas, browser: Browser, at: Host, repetitions: number): Promise<First> {
  const probes = new Map<FirstPage, Spot[]>();
  for (const page of PAGES) probes.set(page, await learned(atlas, browser, at, page));
  const none = () => Object.fromEntries(VISITS.map((visit) => [visit, []])) as unknown as Record<Visit, number[]>;
  const found: First = {
    pictures: { here: none(), 'bare: a file per map': none(), 'bare: date filter': none() },
    living: none(),
    sent: { here: [], 'bare: a file per map': [], 'bare: date filter': [] },
    own: [],
  };
  for (let repetition = 1; repetition <= repetitions; repetition++) {
    for (const page of PAGES) {
      console.error(`first picture, repetition ${repetition} of ${repetitions}: ${page}`);
      const address = addressOf(atlas, at.address, page, DAY);
      const context = await newContext(browser, 'allow');
      const keep = (kind: Visit, { ms, living }: Visited) => {
        found.pictures[page][kind].push(ms);
        if (page === 'here') found.living[kind].push(living);
      };
      const cold = await visit(context, address, probes.get(page)!);
      keep('cold', cold);
      if (page === 'here') found.own.push(await ownTask(cold.page));
      await cold.page.waitForTimeout(1000);
      await cold.page.close();
      keep('warm', await visit(context, address, probes.get(page)!));
      await context.close();
      const slow = await newContext(browser);
      const before = at.sent();
      keep('slow', await visit(slow, address, probes.get(page)!, true));
      found.sent[page].push((at.sent() - before) / 1000);
      await slow.close();
    }
  }
  return found;
}

/** The colours of the first picture, which has no relief yet. */
async function learned(atlas: WholeAtlas, browser: Browser, { address }: Host, way: FirstPage): Promise<Spot[]> {
  const context = await newContext(browser);
  await context.addInitScript(NAMES);
  const page = await context.newPage();
  await page.route('**/relief.webp', (route) => route.abort());
  await page.goto(addressOf(atlas, address, way, DAY));
  await page.waitForFunction(() => (window.thalweg ? window.thalweg.atlas !== undefined : window.bench?.ready.then(() => true)));
  await page.waitForTimeout(1500);
  const faces = atlas.faces.filter(({ land }) => land);
  const places = faces.map(({ label }) => label);
  const colours = await page.evaluate(lookAt, { day: DAY, places });
  const flat = flatColours(atlas);
  const pixels = await page.evaluate((all) => all.map((place) => (window.thalweg ?? window.bench).map.project(place)), places);
  await context.close();
  return faces.flatMap(({ id, label: place }, i): Spot[] =>
    colours[i] ? [{ place, colour: colours[i], at: [pixels[i]!.x, pixels[i]!.y], flat: flat.get(id) }] : [],
  );
}

/** Of land too wide to lie under its lines: the plain colour of its holder, which the picture that is drawn at once must have. */
function flatColours(atlas: WholeAtlas): Map<string, number[]> {
  const colours = landColours(atlas, FLAVOURS.light);
  const held = tenuresHeld(atlas, 'dejure', DAY);
  const wide = atlas.faces.filter(({ land, area_km2 }) => land && area_km2 > WIDE_KM2);
  return new Map(wide.map(({ id }) => [id, rgbOf(colours.get(lookOf(held.get(id)).fill) ?? FLAVOURS.light.land)]));
}

/** A place whose colour is known, with where it lies in the picture (CSS pixels): every visit has the same camera. */
interface Spot extends Probe {
  at: readonly [x: number, y: number];
  flat?: number[];
}
interface Visited {
  ms: number;
  /** Until the map itself has the colours. */
  living: number;
  page: Page;
}

async function visit(context: BrowserContext, address: string, probes: Spot[], slow = false): Promise<Visited> {
  const page = await context.newPage();
  if (slow) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
  }
  await page.addInitScript(NAMES);
  await page.addInitScript(watch, probes);
  await page.goto(address, { waitUntil: 'commit' });
  const seen = () => (window as unknown as { pictured: { first: number; living?: number } }).pictured;
  const found = await page.waitForFunction(() => (window as unknown as { pictured?: { living?: number } }).pictured?.living, undefined, {
    timeout: 120_000,
  });
  return { ms: (await page.evaluate(seen)).first, living: (await found.jsonValue())!, page };
}

/** In the page, before its own script. Words may lie over a place by then, so that one in ten may differ. */
function watch(probes: Spot[]): void {
  const scripts: { ms: number; what: string }[] = [];
  Object.assign(window, { ownScripts: scripts });
  new PerformanceObserver((list) => {
    const frames = list.getEntries() as (PerformanceEntry & { scripts: { duration: number; invoker: string; sourceURL: string }[] })[];
    for (const { scripts: all } of frames)
      for (const { duration, invoker, sourceURL } of all)
        // not the wait for the first picture below, which has no file to be named by
        if (!/maplibre/.test(sourceURL) && (sourceURL || invoker !== 'FrameRequestCallback'))
          scripts.push({ ms: duration, what: `${sourceURL.replace(/.*[/]/, '')} ${invoker.replace(/https?:[^ ]*[/]/, '')}` });
  }).observe({ type: 'long-animation-frame', buffered: true });
  const pictured: { first?: number; living?: number } = {};
  const enough = (isRight: (probe: Spot) => boolean, of = probes) => of.filter(isRight).length >= of.length * 0.9;
  const drawn = (canvas: HTMLCanvasElement): boolean => {
    const pen = canvas.getContext('2d')!;
    const ratio = canvas.width / canvas.clientWidth;
    const isRight = ({ at: [x, y], flat }: Spot) => {
      const { data } = pen.getImageData(Math.round(x * ratio), Math.round(y * ratio), 1, 1);
      return flat!.every((value, i) => Math.abs(value - data[i]!) <= 6);
    };
    return enough(
      isRight,
      probes.filter(({ flat }) => flat),
    );
  };
  const wait = () => {
    const poster = document.querySelector<HTMLCanvasElement>('canvas.poster');
    // asked in the next frame: by then it has been on the screen
    if (poster && !pictured.first) requestAnimationFrame(() => drawn(poster) && (pictured.first ??= performance.now()));
    const map = (window.thalweg ?? window.bench)?.map;
    if (!map) return void requestAnimationFrame(wait);
    const canvas = map.getCanvas();
    const gl = canvas.getContext('webgl2')!;
    const ratio = canvas.width / canvas.clientWidth;
    const pixel = new Uint8Array(4);
    const isRight = ({ place, colour }: Probe) => {
      const { x, y } = map.project(place);
      gl.readPixels(Math.round(x * ratio), Math.round(canvas.height - y * ratio), 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      return colour.every((value, i) => Math.abs(value - pixel[i]!) <= 6);
    };
    const look = () => {
      if (!enough(isRight)) return;
      map.off('render', look);
      pictured.living = performance.now();
      pictured.first ??= pictured.living;
    };
    map.on('render', look);
  };
  Object.assign(window, { pictured });
  wait();
}

/** Our longest task from the first byte until the whole atlas is drawn. */
async function ownTask(page: Page): Promise<{ ms: number; what: string }> {
  await page.waitForFunction(() => window.thalweg?.atlas, undefined, { timeout: 120_000 });
  await page.waitForTimeout(2000);
  const all = await page.evaluate(() => (window as unknown as { ownScripts: { ms: number; what: string }[] }).ownScripts);
  if (process.env.TELL) console.error(all.toSorted((a, b) => b.ms - a.ms).slice(0, 8));
  return all.reduce((worst, each) => (each.ms > worst.ms ? each : worst), { ms: 0, what: 'no frame of more than 50 ms' });
}
