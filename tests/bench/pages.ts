/** One page for each way of drawing: opens it, learns what each version looks like, measures the steps between them and the memory after. */
import type { Browser, Page } from 'playwright-core';
import type { Camera } from '../../src/state/view';
import { lookAt, type Probe, type Step, takeStep } from './step';

/** `atlas: ...` = the whole atlas, only its faces and borders drawn in that way; `bare: ...` = a map with nothing else on it. */
export type Way = 'here' | 'atlas: setData' | 'atlas: date filter' | 'bare: setData' | 'bare: date filter' | 'bare: nothing';
const METHOD = { setData: 'setData', 'date filter': 'filter', nothing: 'none' } as const;
export interface Addresses {
  atlas: string;
  others: string;
}
export interface Memory {
  /** The page's own thread, and everything with its workers; MB after a garbage collection. */
  main: number;
  all: number;
}
/** Colours of the places on each day. */
type Looks = Map<number, number[][]>;

declare global {
  interface Window {
    dressing: typeof import('./page/dress');
  }
}

const VIEWPORT = { width: 1280, height: 760 };
const MB = 2 ** 20;
const distance = (a: number[], b: number[]): number => Math.max(...a.map((value, i) => Math.abs(value - b[i]!)));

export async function openPage(browser: Browser, { atlas, others }: Addresses, way: Way, camera: Camera): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce', colorScheme: 'light' });
  await context.addInitScript('globalThis.__name = (it) => it'); // tsx wraps named functions in this helper, which a page does not have
  const page = await context.newPage();
  const map = `${camera.zoom}/${camera.lat}/${camera.lon}`;
  const [ground, name] = way.split(': ') as ['here' | 'atlas' | 'bare', keyof typeof METHOD];
  await page.goto(ground === 'bare' ? `${others}?way=${METHOD[name]}&map=${map}` : `${atlas}#map=${map}&lens=dejure&expeditions=0`);
  await page.waitForFunction(() => (window.thalweg ?? window.bench)?.map.loaded(), undefined, { timeout: 120_000 });
  if (ground === 'atlas') {
    await page.addScriptTag({ path: '.cache/bench/dress/dress.js' });
    await page.evaluate((method) => window.dressing.dress(method as 'setData'), METHOD[name]);
    await page.waitForFunction(() => window.thalweg.map.loaded(), undefined, { timeout: 120_000 });
  }
  await page.waitForTimeout(500);
  return page;
}

/** Twice, forwards and backwards: a place whose colour is not the same both times (a label, a frame under way) is no probe. */
export async function learn(page: Page, days: number[], places: [number, number][]): Promise<{ looks: Looks; steady: boolean[] }> {
  const looks: Looks = new Map();
  for (const day of days) looks.set(day, await page.evaluate(lookAt, { day, places }));
  const steady = places.map(() => true);
  for (const day of [...days].reverse()) {
    const again = await page.evaluate(lookAt, { day, places });
    again.forEach((colour, i) => (steady[i] &&= distance(colour, looks.get(day)![i]!) <= 3));
  }
  return { looks, steady };
}

/** The places that tell one day from the one before it. */
export function probesBetween(
  { looks, steady }: { looks: Looks; steady: boolean[] },
  before: number,
  day: number,
  places: [number, number][],
): Probe[] {
  const [old, now] = [looks.get(before)!, looks.get(day)!];
  return places
    .map((place, i) => ({ place, colour: now[i]!, contrast: steady[i] ? distance(old[i]!, now[i]!) : 0 }))
    .filter(({ contrast }) => contrast > 20)
    .sort((a, b) => b.contrast - a.contrast)
    .slice(0, 12);
}

export async function walk(page: Page, days: number[], probesOf: (before: number, day: number) => Probe[]): Promise<Step[]> {
  const steps: Step[] = [];
  await page.evaluate(lookAt, { day: days[0]!, places: [] });
  for (let i = 1; i < days.length; i++) {
    const probes = probesOf(days[i - 1]!, days[i]!);
    if (probes.length > 0) steps.push(await page.evaluate(takeStep, { day: days[i]!, probes }));
    else await page.evaluate(lookAt, { day: days[i]!, places: [] });
  }
  return steps;
}

export async function memoryOf(page: Page): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  const all = await page.evaluate(async () => {
    const clock = performance as { measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }> };
    // the slim Chromium that comes with npm has the function but refuses it
    return (await clock.measureUserAgentSpecificMemory?.().catch(() => undefined))?.bytes ?? NaN;
  });
  return { main: usedSize / MB, all: all / MB };
}
