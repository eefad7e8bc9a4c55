/** Histories of 100, 1,000 and 10,000 faces as map tiles: what each costs to make, to open and to go through, and how that grows. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch';
import { openAtlas } from '../browser/atlas';
import { serve } from '../browser/serve';
import { hostTiles } from '../browser/tile-host';
import { median, quantile, sum, table } from './numbers';

const SIZES = (process.env.FACES ?? '100,1000,10000').split(',').map(Number);
const FOLDER = '.cache/bench/histories';
const STEPS = 60;
interface Made {
  faces: number;
  seconds: number;
  megabytes: number;
  fileMb: number;
}
type Found = Made & Awaited<ReturnType<typeof walk>> & { requests: number; fetchedMb: number; pictureMs: number };

mkdirSync(FOLDER, { recursive: true });
/** Each in a process of its own, whose peak is then its own. */
const made = SIZES.map(
  (faces) =>
    JSON.parse(
      execFileSync(process.execPath, ['--import', 'tsx', 'tests/bench/history.ts', String(faces), FOLDER], { encoding: 'utf8' }),
    ) as Made,
);

/** Steps of the slider over the whole time, there and back: until the frame after, and our own script in it; then the sums. */
async function walk(page: Page) {
  return page.evaluate(async (count) => {
    const { map, store, mounted } = window.thalweg;
    const days = store.days.peek();
    const every = Math.max(1, Math.floor(days.length / count));
    const there = days.filter((_, i) => i % every === 0);
    const [steps, own, calls]: number[][] = [[], [], []];
    for (const day of [...there, ...there.toReversed()]) {
      const [began, before] = [performance.now(), mounted!.stats.stateCalls];
      const drawn = new Promise((resolve) => map.once('render', resolve));
      store.date.value = day;
      if (mounted!.stats.stateCalls === before) continue;
      await drawn;
      steps!.push(performance.now() - began);
      own!.push(mounted!.stats.lastMs);
      calls!.push(mounted!.stats.stateCalls - before);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    return { steps: steps!, own: own!, calls: calls! };
  }, STEPS);
}

async function measure(history: Made): Promise<Found> {
  const host = await hostTiles({ 'history.pmtiles': readFileSync(`${FOLDER}/${history.faces}.pmtiles`) });
  const [served, browser] = [await serve('dist'), await launchBrowser()];
  try {
    const began = performance.now();
    const { page } = await openAtlas(browser, served.address, `#data=${host.address}history.pmtiles&date=1750-06-01`, {
      viewport: { width: 1280, height: 760 },
    });
    const pictureMs = performance.now() - began;
    const [requests, fetchedMb] = [host.answers.length, sum(host.answers.map(({ bytes }) => bytes)) / 2 ** 20];
    return { ...history, requests, fetchedMb, pictureMs, ...(await walk(page)) };
  } finally {
    await browser.close();
    await served.close();
    await host.close();
  }
}

const found: Found[] = [];
for (const history of made) found.push(await measure(history));
const statistics = SIZES.map(
  (faces) =>
    JSON.parse(
      execFileSync(process.execPath, ['--import', 'tsx', 'tests/bench/history.ts', String(faces)], { encoding: 'utf8' }),
    ) as Record<string, number>,
);
const row = (name: string, of: (each: Found) => number): (string | number)[] => [name, ...found.map(of), of(found.at(-1)!) / of(found[0]!)];
const sums = (name: string, key: string): (string | number)[] => [
  name,
  ...statistics.map((each) => each[key]!),
  statistics.at(-1)![key]! / statistics[0]![key]!,
];
console.log('\nA made-up history of the world as map tiles; the last column: how often the first\n');
console.log(
  table(
    ['', ...SIZES.map((faces) => `${faces.toLocaleString('en')} faces`), 'grows'],
    [
      row('tiles made, s', ({ seconds }) => seconds),
      row('peak memory of that, MB', ({ megabytes }) => megabytes),
      row('file, MB', ({ fileMb }) => fileMb),
      row('fetched for the first picture, MB', ({ fetchedMb }) => fetchedMb),
      row('in so many requests', ({ requests }) => requests),
      row('first picture, ms', ({ pictureMs }) => pictureMs),
      row('step, median ms', ({ steps }) => median(steps)),
      row('step, p95 ms', ({ steps }) => quantile(steps, 0.95)),
      row('own script in a step, median ms', ({ own }) => median(own)),
      row('own script in a step, p95 ms', ({ own }) => quantile(own, 0.95)),
      row('features told in a step', ({ calls }) => median(calls)),
      sums('sums of a day, ms', 'totals'),
      sums('change between first and last day, ms', 'change'),
      sums('all transfers, ms', 'transfers'),
      sums('the chronicle of all of it, ms', 'chronicle'),
    ],
  ),
);
