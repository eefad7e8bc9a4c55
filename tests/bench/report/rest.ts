import type { Parts } from '../found';
import type { Size, Walked } from '../grow';
import { median, sum } from '../numbers';
import { ratio, runs, short, spread, table, type Cell } from './table';

export function firstReport({ pictures, living, sent, own }: Parts['first']): string {
  const { here } = pictures;
  const worst = own.reduce((a, b) => (b.ms > a.ms ? b : a));
  return `## First picture

From following the link to the first frame in which nine in ten places on land have their colour, ms. Cold: nothing in any cache. Warm: the second visit in the same browser. Slow: cold at
1.6 Mbit/s with 150 ms of delay. Each page comes from the same host, gzipped; MapLibre is the same build. The peers draw the borders on a bare map, without
names, waters, timeline or text. Ours is a drawing of the same borders and colours, coarser, that waits for no engine; then comes the map that moves, with
names, waters and hatches, of which the first frame with the colours is counted. "Here / this" is below 1 where the first picture of the atlas is sooner.

${table(
  ['', 'cold', 'here / this', 'warm', 'here / this', 'slow', 'here / this', 'kB sent by then'],
  Object.entries({ ...pictures, 'here: the map that moves': living }).map(([page, times]) => [
    page,
    ...(['cold', 'warm', 'slow'] as const).flatMap((visit): Cell[] => [
      median(times[visit]),
      page === 'here' ? '1' : spread(ratio(here[visit], times[visit])),
    ]),
    page in sent ? median(sent[page as keyof typeof sent]) : '',
  ]),
)}

Our longest task until the whole atlas was there took ${runs(own.map(({ ms }) => ms))} ms (the worst: ${worst.what}).`;
}

export const statisticsReport = ({ changes, areas }: Parts['statistics']): string => `## Statistics

What changed between two neighbouring versions, by treaty: from the partition, and by \`turf.intersect\` of the two published layers (only pairs under different holders whose boxes meet).

${table(
  ['versions', 'partition, ms', 'intersect, ms', 'times faster', 'km2', 'difference'],
  changes.map(({ from, to, partitionMs, intersectMs, partitionKm2, intersectKm2 }) => [
    `${from} - ${to}`,
    median(partitionMs).toFixed(4),
    median(intersectMs),
    spread(ratio(intersectMs, partitionMs)),
    partitionKm2,
    partitionKm2 ? `${((intersectKm2 / partitionKm2 - 1) * 1e6).toFixed(2)} ppm` : '-',
  ]),
)}

The areas of all ${areas.regions} regions: ours take ${runs(areas.ours)} ms, GeographicLib ${runs(areas.theirs)} ms on the same outlines with short edges; they differ by ${areas.worstPpm.toFixed(3)} parts in a million at most.`;

export const buildReport = (seconds: Parts['build']): string => `## Build

From the authored data in \`geo\` to all files of \`geo/layers\`, checked: ${runs(seconds)} s.`;

export const growthReport = (sizes: Parts['growth']): string => `## Growth: the embedded history once, ten and a hundred times

Copies side by side on the same dates, so that a step turns as many times more land. The last column: how often the first.

${grown(sizes, ({ size }) => `${size} x`)}`;

export const historiesReport = (sizes: Parts['histories']): string => `## Made-up histories of the world

As map tiles on a static host that is asked by ranges. The last column: how often the first.

${grown(sizes, ({ size }) => `${size.toLocaleString('en')} faces`)}`;

function grown(sizes: readonly Size[], head: (size: Size) => string): string {
  const row = (name: string, of: (size: Size) => number): Cell[] => [name, ...sizes.map(of), of(sizes.at(-1)!) / of(sizes[0]!)];
  const walked = (name: string, of: (each: Walked) => number) => row(name, (size) => median(size.walked.map(of)));
  const count = (name: string, of: (size: Size) => number): Cell[] => [
    name,
    ...sizes.map((size) => Math.round(of(size)).toLocaleString('en')),
    of(sizes.at(-1)!) / of(sizes[0]!),
  ];
  const asked = sum(sizes.flatMap((size) => size.walked.map((each) => each.asked)));
  const picture = sizes.map((size) => runs(size.walked.map(({ pictureMs }) => pictureMs))).join(', ');
  const step = sizes.map((size) => runs(size.walked.map((each) => each.step))).join(', ');
  return `${table(
    ['', ...sizes.map(head), 'grows'],
    [
      count('faces', ({ made }) => made.faces),
      count('dates', ({ made }) => made.dates),
      count('vertices', ({ made }) => made.vertices),
      row('lines into faces, ms', ({ reckoned }) => reckoned.partition),
      row('file into atlas, ms', ({ reckoned }) => reckoned.decode),
      row('sums of a day, ms', ({ reckoned }) => reckoned.totals),
      row('change between first and last day, ms', ({ reckoned }) => reckoned.change),
      row('all transfers, ms', ({ reckoned }) => reckoned.transfers),
      row('the chronicle of all of it, ms', ({ reckoned }) => reckoned.chronicle),
      row('map tiles made (once), s', ({ made }) => made.seconds),
      row('peak memory of that, MB', ({ made }) => made.megabytes),
      row('file of tiles, MB', ({ made }) => made.fileMb),
      walked('first picture, ms', ({ pictureMs }) => pictureMs),
      walked('fetched for it, MB', ({ fetchedMb }) => fetchedMb),
      walked('in so many requests', ({ requests }) => requests),
      walked('step, median ms', (each) => each.step),
      walked('step, p95 ms', ({ stepP95 }) => stepP95),
      walked('own script in a step, median ms', ({ own }) => own),
      walked('own script in a step, p95 ms', ({ ownP95 }) => ownP95),
      walked('features told in a step', ({ told }) => told),
    ],
  )}

Medians with the least and the most, by size: first picture ${picture} ms; step ${step} ms. Requests while the slider went through time: ${short(asked) === '0.00' ? 'none' : asked}.`;
}
