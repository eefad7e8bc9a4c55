import type { Found, Parts } from '../found';
import { median, quantile, sum } from '../numbers';
import { latency, scripts, work } from './step';
import { ratio } from './table';

/** What the atlas set out to reach, what this run found, and whether that is it. */
export interface Aim {
  name: string;
  aim: string;
  found: number;
  reached: boolean;
}

/** Only of what was measured. */
export function aimsOf({ parts }: Pick<Found, 'parts'>): Aim[] {
  return [
    ...(parts.step ? stepAims(parts.step) : []),
    ...(parts.first ? firstAims(parts.first) : []),
    ...(parts.statistics ? statisticsAims(parts.statistics) : []),
  ];
}

const most = (name: string, found: number, limit: number, unit = ''): Aim => ({
  name,
  aim: `<= ${limit}${unit}`,
  found,
  reached: found <= limit,
});

const p95 = (list: number[]) => quantile(list, 0.95);

function stepAims({ runs }: Parts['step']): Aim[] {
  const { here, 'atlas: setData': setData, 'atlas: date filter': filter } = runs;
  const drags = here.flatMap(({ drag }) => drag ?? []);
  return [
    most('step / setData in the same atlas', ratio(here.map(latency), setData.map(latency)).typical, 0.3),
    most('step / date filter in the same atlas', ratio(here.map(latency), filter.map(latency)).typical, 0.4),
    most('stale or blank frames in a drag, worst run', Math.max(...drags.map(({ stale }) => stale)), 0),
    most('own script of a step in a drag, p95, ms by the clock', p95(drags.flatMap(({ script }) => script)), 1),
    most('own script of a step in a drag, p95, ms of work', p95(drags.flatMap(({ processor }) => processor)), 1),
    most('own script of a step from rest, p95, ms by the clock', p95(here.flatMap(scripts)), 1),
    most('own script of a step from rest, p95, ms of work', p95(here.flatMap(work)), 1),
    most('own tasks over 50 ms in a drag, all runs', sum(drags.map(({ ownLong }) => ownLong)), 0),
    most('requests in a drag, all runs', sum(drags.map(({ requests }) => requests)), 0),
    most(
      'heap / setData in the same atlas',
      ratio(
        here.map(({ memory }) => memory.main),
        setData.map(({ memory }) => memory.main),
      ).typical,
      0.25,
    ),
  ];
}

function firstAims({ pictures, own }: Parts['first']): Aim[] {
  const { here, ...peers } = pictures;
  const visits = ['cold', 'warm', 'slow'] as const;
  const against = visits.flatMap((visit) =>
    Object.entries(peers).map(([peer, times]) => most(`first picture, ${visit}, / ${peer}`, ratio(here[visit], times[visit]).typical, 1)),
  );
  return [...against, most('longest own task until the whole atlas is there, median, ms', median(own.map(({ ms }) => ms)), 50)];
}

function statisticsAims({ changes, areas }: Parts['statistics']): Aim[] {
  const faster = Math.min(...changes.map(({ partitionMs, intersectMs }) => ratio(intersectMs, partitionMs).typical));
  return [
    { name: 'statistics, times faster than turf.intersect, the least', aim: '>= 1,000', found: faster, reached: faster >= 1000 },
    most('areas off GeographicLib, the most, parts in a million', areas.worstPpm, 1),
  ];
}
