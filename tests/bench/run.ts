/** `npm run bench`: a step of the slider here against the usual ways, and statistics from the partition against intersecting. Ratios, in one run. */
import { cpus, release, totalmem, type } from 'node:os';
import { build } from 'vite';
import { fromIso, toIso, type Day } from '../../src/core/time';
import type { WholeAtlas } from '../../src/core/model';
import { launchBrowser } from '../browser/launch';
import { serve } from '../browser/serve';
import { median, quantile, short, sum, table } from './numbers';
import { learn, memoryOf, openPage, probesBetween, type Memory, walk, type Way } from './pages';
import { readAtlas } from '../browser/layers';
import { compareStatistics } from './statistics';
import type { Probe, Step } from './step';

const WAYS: Way[] = ['here', 'atlas: setData', 'atlas: date filter', 'bare: setData', 'bare: date filter'];
const REPETITIONS = Number(process.env.REPETITIONS ?? 3);
/** So many of the published versions, spread over the whole time. */
const VERSIONS = 16;
const CAMERA = { lon: 113, lat: 50, zoom: 3.4 };

interface Run {
  steps: Step[];
  memory: Memory;
}

/** The days on which the published versions begin, and between which the map of the treaties differs. */
function daysOf(atlas: WholeAtlas): Day[] {
  const key = (day: string): string =>
    atlas.tenures
      .filter((tenure) => tenure.lens === 'dejure' && tenure.from <= day && (tenure.to === null || day < tenure.to))
      .map(({ region, holders, status }) => `${region}${holders.join('+')}${status}`)
      .sort()
      .join();
  const days = [...new Set(atlas.layers.map((layer) => layer.from))].filter((day) => day >= atlas.dataset.range.from).sort();
  const changes = days.filter((day, i) => i === 0 || key(day) !== key(days[i - 1]!)).map(fromIso);
  const every = Math.max(1, changes.length / VERSIONS);
  return changes.filter((_, i) => Math.floor(i / every) !== Math.floor((i - 1) / every));
}

/** The bare page, and the script that dresses the atlas. */
async function buildPages(): Promise<void> {
  const common = { configFile: false, base: './', worker: { format: 'es' }, logLevel: 'warn' } as const;
  const bare = { outDir: '../../../.cache/bench/bare', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1200 };
  await build({ ...common, root: 'tests/bench/page', publicDir: '../../../geo/layers', build: bare });
  const lib = { entry: 'tests/bench/page/dress.ts', formats: ['iife' as const], name: 'dressing', fileName: () => 'dress.js' };
  await build({ ...common, publicDir: false, build: { outDir: '.cache/bench/dress', emptyOutDir: true, target: 'es2022', lib } });
}

async function measure(atlas: WholeAtlas): Promise<{ runs: Map<Way, Run[]>; empty: Memory; days: Day[]; versions: string }> {
  await buildPages();
  const [dist, others] = [await serve('dist'), await serve('.cache/bench/bare')];
  const addresses = { atlas: dist.address, others: others.address };
  const browser = await launchBrowser();
  const days = daysOf(atlas);
  const places = atlas.faces.filter((face) => face.land).map((face) => face.label);
  const learned = new Map<Way, Awaited<ReturnType<typeof learn>>>();
  const runs = new Map<Way, Run[]>(WAYS.map((way) => [way, []]));
  try {
    for (const way of WAYS) {
      const page = await openPage(browser, addresses, way, CAMERA);
      learned.set(way, await learn(page, days, places));
      await page.context().close();
    }
    /** Only steps that every way shows: the same ones for all. */
    const probesFor =
      (way: Way) =>
      (before: Day, day: Day): Probe[] =>
        WAYS.every((each) => probesBetween(learned.get(each)!, before, day, places).length > 0)
          ? probesBetween(learned.get(way)!, before, day, places)
          : [];
    for (let repetition = 1; repetition <= REPETITIONS; repetition++) {
      for (const way of WAYS) {
        console.error(`repetition ${repetition} of ${REPETITIONS}: ${way}`);
        const page = await openPage(browser, addresses, way, CAMERA);
        const steps = await walk(page, [...days, ...[...days].reverse().slice(1)], probesFor(way));
        runs.get(way)!.push({ steps, memory: await memoryOf(page) });
        await page.context().close();
      }
    }
    const page = await openPage(browser, addresses, 'bare: nothing', CAMERA);
    const empty = await memoryOf(page);
    return { runs, empty, days, versions: `Chromium ${browser.version()}` };
  } finally {
    await browser.close();
    await dist.close();
    await others.close();
  }
}

const latencies = (run: Run): number[] => run.steps.map((step) => step.latency ?? 10_000);

function report(atlas: WholeAtlas, { runs, empty, days, versions }: Awaited<ReturnType<typeof measure>>): void {
  const here = runs.get('here')!;
  const ratios = (way: Way, of: (run: Run) => number): number[] => runs.get(way)!.map((run, i) => of(here[i]!) / of(run));
  const spread = (values: number[]): string => `${short(median(values))} (${short(Math.min(...values))} - ${short(Math.max(...values))})`;
  const typical = (run: Run): number => median(latencies(run));

  console.log(
    `\nThalweg bench: ${type()} ${release()}, ${cpus().length} x ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.version}, ${versions}, software WebGL2`,
  );
  const corners = sum(atlas.arcs.map((arc) => arc.geometry.coordinates.length));
  console.log(
    `${atlas.dataset.id} ${atlas.dataset.version}: ${atlas.faces.length} faces, ${atlas.arcs.length} arcs, ${corners.toLocaleString('en')} vertices; ${here[0]!.steps.length} steps between ${days.length} versions (${toIso(days[0]!)} to ${toIso(days.at(-1)!)}) there and back, ${REPETITIONS} interleaved repetitions, 1280 x 760\n`,
  );
  console.log('A step of the slider: from the input event to the first frame whose pixels are right (ms)\n');
  console.log(
    table(
      ['', 'median', 'p95', 'here / this', 'stale frames', 'long tasks', 'never right'],
      WAYS.map((way) => {
        const steps = runs.get(way)!.flatMap((run) => run.steps);
        const ms = runs.get(way)!.flatMap(latencies);
        const missed = steps.filter((step) => step.latency === null).length;
        return [
          way,
          median(ms),
          quantile(ms, 0.95),
          way === 'here' ? '1' : spread(ratios(way, typical)),
          String(sum(steps.map((step) => step.staleFrames))),
          String(sum(steps.map((step) => step.longTasks))),
          String(missed),
        ];
      }),
    ),
  );
  console.log(
    '\nMemory after all steps and a garbage collection (MB; JS heap of the page, then everything with its workers); "above" = above an empty MapLibre map\n',
  );
  const heap = (way: Way, key: keyof Memory): number => median(runs.get(way)!.map((run) => run.memory[key]));
  const above = (way: Way, key: keyof Memory): number => heap(way, key) - empty[key];
  console.log(
    table(
      ['', 'heap', 'here / this', 'above empty', 'here / this', 'with workers', 'here / this'],
      [
        ...WAYS.map((way) => [
          way,
          heap(way, 'main'),
          heap('here', 'main') / heap(way, 'main'),
          above(way, 'main'),
          above('here', 'main') / above(way, 'main'),
          heap(way, 'all'),
          heap('here', 'all') / heap(way, 'all'),
        ]),
        ['(empty map)', empty.main, '', '', '', empty.all, ''],
      ],
    ),
  );
  const own = here.flatMap((run) => run.steps);
  const [write, redraw] = [own.map((step) => step.script), own.map((step) => step.scriptWithRedraw)];
  console.log(
    `\nOwn script in a step here: ${short(median(write))} ms (p95 ${short(quantile(write, 0.95))}) for the store and the map; ${short(median(redraw))} ms (p95 ${short(quantile(redraw, 0.95))}) with the panels' redraw.`,
  );
}

function reportStatistics(atlas: WholeAtlas): number {
  const found = compareStatistics(atlas, (layer) => ['1689', '1727', '1858', '1860', '1864'].includes(layer.from.slice(0, 4)));
  console.log('\nWhat changed between two neighbouring versions, by treaty: from the partition, and by turf.intersect of the two layers\n');
  console.log(
    table(
      ['versions', 'partition ms', 'intersect ms', 'times faster', 'km2', 'difference'],
      found.map((s) => [
        `${s.from} - ${s.to}`,
        s.partitionMs.toFixed(4),
        s.intersectMs,
        s.intersectMs / s.partitionMs,
        s.partitionKm2,
        s.partitionKm2 ? `${((s.intersectKm2 / s.partitionKm2 - 1) * 1e6).toFixed(2)} ppm` : '-',
      ]),
    ),
  );
  return Math.min(...found.map((each) => each.intersectMs / each.partitionMs));
}

/** What the atlas set out to reach, beside what this run found. */
function reportAims({ runs }: Awaited<ReturnType<typeof measure>>, faster: number): void {
  const of = (way: Way, value: (run: Run) => number): number => median(runs.get(way)!.map(value));
  const step = (way: Way): number => of(way, (run) => median(latencies(run)));
  const heap = (way: Way): number => of(way, (run) => run.memory.main);
  const script = median(runs.get('here')!.flatMap((run) => run.steps.map((each) => each.script)));
  const aims: [string, string, number, boolean][] = [
    ['step / setData in the same atlas', '<= 0.4', step('here') / step('atlas: setData'), step('here') / step('atlas: setData') <= 0.4],
    ['heap / setData in the same atlas', '<= 0.25', heap('here') / heap('atlas: setData'), heap('here') / heap('atlas: setData') <= 0.25],
    ['own script in a step, ms', '<= 1', script, script <= 1],
    ['statistics / turf.intersect, times faster', '>= 1,000', faster, faster >= 1000],
  ];
  const rows = aims.map(([name, aim, found, reached]) => [name, aim, found, reached ? 'reached' : 'MISSED']);
  console.log(`\n${table(['', 'aim', 'found', ''], rows)}`);
}

const atlas = readAtlas();
const measured = await measure(atlas);
report(atlas, measured);
reportAims(measured, reportStatistics(atlas));
