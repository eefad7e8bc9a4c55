import { type Way, WAYS } from '../pages';
import type { Parts } from '../found';
import { median, quantile, sum } from '../numbers';
import type { Run } from '../slider';
import { ratio, runs as told, spread, table } from './table';

const NEVER = 10_000;
const latencies = ({ steps }: Run): number[] => steps.map((step) => step.latency ?? NEVER);
/** The step in the middle of a run. */
export const latency = (run: Run): number => median(latencies(run));
export const scripts = ({ steps }: Run): number[] => steps.map(({ scriptWithRedraw }) => scriptWithRedraw);
export const work = ({ steps }: Run): number[] => steps.map(({ processor }) => processor);

export function stepReport({ runs, empty, versions, maps }: Parts['step']): string {
  const here = runs.here;
  const steps = here[0]!.steps.length;
  const floor = (way: Way) => runs[way].map((run) => median(run.floor));
  return `## A step of the slider

From the input event to the first frame whose pixels are right, ms; each step from rest (no frame
for 300 ms), ${steps} steps between ${versions} of ${maps} maps, there and back, 1280 x 760.
\`atlas\` = this atlas with its borders drawn in that way, \`bare\` = a map with nothing but the borders, which has far less to draw. The floor is a repaint in
which nothing is new: what MapLibre and the software renderer take for the picture itself. Script: our own (or the page's), from the input event on, with the redraw
that it sets off at once; lists and cards follow when the hand rests, after the frame, and are not in it. By the clock this has in it the waiting for a processor, while the
renderer's threads want all of them; "work" is what a processor worked for it, by a meter that has just been used: after a rest it took 0.1 ms for itself. Both are of
every run of every step.

${table(
  ['', 'median', 'p95', 'here / this', 'floor', 'stale frames', 'never right', 'script, median', 'p95', 'work, median', 'p95'],
  WAYS.map((way) => {
    const all = runs[way].flatMap(({ steps: each }) => each);
    return [
      way,
      median(runs[way].flatMap(latencies)),
      quantile(runs[way].flatMap(latencies), 0.95),
      way === 'here' ? '1' : spread(ratio(here.map(latency), runs[way].map(latency))),
      median(floor(way)),
      String(sum(all.map(({ staleFrames }) => staleFrames))),
      String(all.filter((step) => step.latency === null).length),
      median(runs[way].flatMap(scripts)),
      quantile(runs[way].flatMap(scripts), 0.95),
      median(runs[way].flatMap(work)),
      quantile(runs[way].flatMap(work), 0.95),
    ];
  }),
)}

A step here takes ${told(here.map(latency))} ms and a repaint with nothing new ${told(floor('here'))} ms: the step is ${spread(ratio(here.map(latency), floor('here')))} times the floor.

${dragReport(runs)}

## Memory

After all steps and a garbage collection, MB: the JavaScript heap of the page, then everything with its workers. An empty MapLibre map holds ${empty.main.toFixed(1)} MB (${empty.all.toFixed(1)} with its workers).

${table(
  ['', 'heap', 'here / this', 'with workers', 'here / this'],
  WAYS.map((way) => {
    const of = (key: 'main' | 'all', each: Run[]) => each.map(({ memory }) => memory[key]);
    return [
      way,
      median(of('main', runs[way])),
      spread(ratio(of('main', here), of('main', runs[way]))),
      median(of('all', runs[way])),
      spread(ratio(of('all', here), of('all', runs[way]))),
    ];
  }),
)}`;
}

/** What the clock adds to work that touches nothing. */
function controlReport(runs: Run[]): string {
  const beside = runs.flatMap(({ control }) => control ?? []);
  if (beside.length === 0) return '';
  const [clock, worked] = [beside.flatMap(({ script }) => script), beside.flatMap(({ processor }) => processor)];
  const said = (list: number[]) => `${median(list).toFixed(3)} ms at the median and ${quantile(list, 0.95).toFixed(2)} at p95`;
  return `

Plain arithmetic in the place of our own script, about as much work and touching nothing of the atlas, takes ${said(clock)} by the clock (work: ${said(worked)}).
What the clock adds is waiting for a processor; no script in that place is free of it.`;
}

/** The ways that were dragged. */
function dragReport(runs: Parts['step']['runs']): string {
  const dragged = WAYS.map((way) => ({ way, drags: runs[way].flatMap(({ drag }) => drag ?? []) })).filter(({ drags }) => drags.length > 0);
  const steps = dragged[0]!.drags[0]!.frames;
  return `## A drag of ${steps} steps

From one end of time to the other, a step in every frame; after each frame the pixels are read back. Stale: it shows another day than the slider. Blank: at some place
it has a colour that it has on no day. Long tasks are those of more than 50 ms; own: such as do not enter through MapLibre's drawing (of the bare pages this has their reading of files).

${table(
  [
    '',
    'seconds',
    'frames a second',
    'stale, %',
    'blank, %',
    'script, median ms',
    'p95',
    'work, median ms',
    'p95',
    'long tasks',
    'worst, ms',
    'own',
    'worst own, ms',
    'requests',
  ],
  dragged.map(({ way, drags }) => {
    const script = drags.flatMap((drag) => drag.script);
    const worked = drags.flatMap((drag) => drag.processor);
    const share = (of: (drag: (typeof drags)[number]) => number) => String(Math.round((100 * sum(drags.map(of))) / (steps * drags.length)));
    return [
      way,
      median(drags.map(({ seconds }) => seconds)),
      median(drags.map(({ seconds }) => steps / seconds)),
      share(({ stale }) => stale),
      share(({ blank }) => blank),
      median(script),
      quantile(script, 0.95),
      median(worked),
      quantile(worked, 0.95),
      median(drags.map(({ long }) => long)),
      Math.max(...drags.map(({ worst }) => worst)),
      median(drags.map(({ ownLong }) => ownLong)),
      Math.max(...drags.map(({ ownWorst }) => ownWorst)),
      String(median(drags.map(({ requests }) => requests))),
    ];
  }),
)}${controlReport(runs.here)}`;
}
