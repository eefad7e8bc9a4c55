/** Steps and drags of the slider, here and in the usual ways; and what each holds in memory after them. */
import type { Browser, Page } from 'playwright-core';
import type { WholeAtlas } from '../../src/core/model';
import { fromIso, type Day } from '../../src/core/time';
import { control, type Control } from './control';
import { mapsOf, spread } from './days';
import { drag, dragDays, type Drag } from './drag';
import type { Host } from './host';
import { learn, probesBetween, type Looks } from './looks';
import { memoryOf, onlyBare, openPage, type Memory, type Way, WAYS } from './pages';
import { median } from './numbers';
import { MARKS, timed } from './processor';
import { repaint, rest, type Step, takeStep, lookAt } from './step';

export interface Run {
  steps: Step[];
  /** Of a repaint with nothing new, ms. */
  floor: number[];
  drag?: Drag;
  memory: Memory;
  /** As much arithmetic as our own script is in the drag, in its place. */
  control?: Control;
}
export interface Slider {
  runs: Record<Way, Run[]>;
  empty: Memory;
  /** How many of the maps the steps go between, and how many there are; a drag meets them all. */
  versions: number;
  maps: number;
}

export interface Effort {
  repetitions: number;
  most?: number;
}

const VERSIONS = 7;
const DRAG = 300;
const REPAINTS = 6;
/** From rest is: no frame for so many ms. */
const QUIET = 300;
/** Whose pictures are the same. */
const LOOKS: Record<Way, Way> = {
  here: 'here',
  'atlas: setData': 'atlas: setData',
  'atlas: date filter': 'atlas: setData',
  'bare: setData': 'bare: setData',
  'bare: date filter': 'bare: setData',
  'bare: a file per map': 'bare: setData',
};

/** Without `most` all maps; a quick look takes the first few. */
export async function slider(
  atlas: WholeAtlas,
  browser: Browser,
  { address }: Host,
  { repetitions, most = Infinity }: Effort,
): Promise<Slider> {
  const { maps, end } = firstMaps(atlas, most);
  const open = (way: Way | 'bare: nothing') => openPage(browser, atlas, address, way, maps[0]!);
  const looks = new Map<Way, Looks>();
  for (const way of new Set(Object.values(LOOKS))) {
    console.error(`learning what each map looks like: ${way}`);
    const page = await open(way);
    looks.set(way, await learn(page, atlas, maps));
    await page.context().close();
  }
  const told = (before: Day, day: Day) => [...looks.values()].every((each) => probesBetween(each, before, day).length > 0);
  /** Only steps that all ways show. */
  const days = maps.filter((day, i) => i === 0 || told(maps[i - 1]!, day));
  const versions = spread(days, VERSIONS).filter((day, i, all) => i === 0 || told(all[i - 1]!, day));
  const runs = Object.fromEntries(WAYS.map((way) => [way, []])) as unknown as Slider['runs'];
  for (let repetition = 1; repetition <= repetitions; repetition++) {
    for (const way of WAYS) {
      console.error(`slider, repetition ${repetition} of ${repetitions}: ${way}`);
      const page = await open(way);
      const seen = looks.get(LOOKS[way])!;
      const steps = await walk(page, [...versions, ...versions.toReversed().slice(1)], seen);
      await page.evaluate(rest, QUIET);
      const floor = await page.evaluate(repaint, REPAINTS);
      const course = dragDays(maps[0]!, end, Math.min(DRAG, 4 * most));
      const dragged = way === 'here' || onlyBare(way) ? await drag(page, seen, maps, course) : undefined;
      const memory = await memoryOf(page);
      const beside = way === 'here' && dragged ? await control(page, course, median(dragged.processor)) : undefined;
      runs[way].push({ steps, floor, drag: dragged, memory, control: beside });
      await page.context().close();
    }
  }
  const page = await open('bare: nothing');
  const empty = await memoryOf(page);
  await page.context().close();
  return { runs, empty, versions: versions.length, maps: maps.length };
}

/** The day after each on which the map becomes another one (what lights up on the day itself is past), and the last day of the last. */
function firstMaps(atlas: WholeAtlas, most: number): { maps: Day[]; end: Day } {
  const all = mapsOf(atlas);
  const maps = all.filter((day, i) => all[i + 1] !== day + 1).map((day) => day + 1);
  return { maps: maps.slice(0, most), end: (maps[most] ?? fromIso(atlas.dataset.range.to)) - 2 };
}

async function walk(page: Page, days: readonly Day[], looks: Looks): Promise<Step[]> {
  await page.evaluate(lookAt, { day: days[0]!, places: [] });
  const { found, processor } = await timed(page, async () => {
    const steps: Omit<Step, 'processor'>[] = [];
    for (let i = 1; i < days.length; i++) {
      await page.evaluate(rest, QUIET);
      steps.push(await page.evaluate(takeStep, { day: days[i]!, probes: probesBetween(looks, days[i - 1]!, days[i]!), marks: MARKS }));
    }
    return steps;
  });
  return found.map((step, i) => ({ ...step, processor: processor[i]! }));
}
