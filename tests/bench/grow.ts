/** Histories of growing size as map tiles on a host of their own: what each costs to make, to open and to go through. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openAtlas } from '../browser/atlas';
import { hostTiles } from '../browser/tile-host';
import type { Kind, Made, Reckoned } from './grown';
import type { Host } from './host';
import { median, quantile, sum } from './numbers';
import { VIEWPORT } from './pages';

export interface Walked {
  pictureMs: number;
  requests: number;
  fetchedMb: number;
  /** Of the steps: until the frame after, and our own script in it, ms; features whose state was set. */
  step: number;
  stepP95: number;
  own: number;
  ownP95: number;
  told: number;
  /** Requests while the slider went through time. */
  asked: number;
}
export interface Size {
  size: number;
  made: Made;
  reckoned: Reckoned;
  /** One a repetition. */
  walked: Walked[];
}

const FOLDER = '.cache/bench/histories';
const STEPS = 8;
const DATES = { 'made-up': '1750-06-01', copies: '1858-05-28' };

export async function grow(kind: Kind, sizes: readonly number[], browser: Browser, at: Host, repetitions: number): Promise<Size[]> {
  mkdirSync(FOLDER, { recursive: true });
  const ask = <T>(size: number, ...more: string[]): T => {
    console.error(`${kind}, ${size}: ${more.length > 0 ? 'cutting tiles' : 'reckoning'}`);
    const program = ['--max-old-space-size=4096', '--import', 'tsx', 'tests/bench/grown.ts', kind, String(size), ...more];
    return JSON.parse(execFileSync(process.execPath, program, { encoding: 'utf8' })) as T;
  };
  const found = sizes.map((size): Size => ({ size, made: ask(size, FOLDER), reckoned: ask(size), walked: [] }));
  for (let repetition = 1; repetition <= repetitions; repetition++) {
    for (const { size, walked } of found) {
      console.error(`${kind}, repetition ${repetition} of ${repetitions}: ${size}`);
      walked.push(await open(browser, at, `${kind}-${size}.pmtiles`, DATES[kind]));
    }
  }
  return found;
}

async function open(browser: Browser, { address }: Host, name: string, date: string): Promise<Walked> {
  const tiles = await hostTiles({ [name]: readFileSync(`${FOLDER}/${name}`) });
  try {
    const { page, close } = await openAtlas(browser, `${address}atlas/`, `#data=${tiles.address}${name}&date=${date}`, {
      viewport: VIEWPORT,
    });
    // the map says itself when it first stands still
    const pictureMs = await page.evaluate(() => performance.getEntriesByName('first picture')[0]!.startTime);
    const [requests, fetchedMb] = [tiles.answers.length, sum(tiles.answers.map(({ bytes }) => bytes)) / 2 ** 20];
    const { steps, own, told } = await walk(page);
    const asked = tiles.answers.length - requests;
    await close();
    const [stepP95, ownP95] = [quantile(steps, 0.95), quantile(own, 0.95)];
    return { pictureMs, requests, fetchedMb, step: median(steps), stepP95, own: median(own), ownP95, told: median(told), asked };
  } finally {
    await tiles.close();
  }
}

/** Steps of the slider over the whole time, there and back: until the frame after, and our own script in it. */
const walk = (page: Page) =>
  page.evaluate(async (count) => {
    const { map, store, mounted } = window.thalweg;
    const days = store.days.peek();
    const every = Math.max(1, Math.floor(days.length / count));
    const there = days.filter((_, i) => i % every === 0);
    const [steps, own, told]: number[][] = [[], [], []];
    for (const day of [...there, ...there.toReversed()]) {
      const [began, before] = [performance.now(), mounted!.stats.stateCalls];
      const drawn = new Promise((resolve) => map.once('render', resolve));
      store.date.value = day;
      if (mounted!.stats.stateCalls === before) continue;
      await drawn;
      steps!.push(performance.now() - began);
      own!.push(mounted!.stats.lastMs);
      told!.push(mounted!.stats.stateCalls - before);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    return { steps: steps!, own: own!, told: told! };
  }, STEPS);
