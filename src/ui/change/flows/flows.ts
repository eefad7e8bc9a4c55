import { transfers } from '../../../core/change';
import { areaErrorKm2, sumErrorKm2 } from '../../../core/margin';
import type { Atlas, Lens } from '../../../core/model';
import { fromIso, type Day } from '../../../core/time';
import { groupKey, groupOf, type Group } from '../../holders';

/** Land that one act took from one holder (or shared land, a zone, nobody) to another; km2, error one standard deviation. */
export interface Flow {
  settlement: string;
  day: Day;
  before: Group;
  after: Group;
  regions: string[];
  km2: number;
  error: number;
}

/**
 * Every flow between two days, act by act in order of time, the largest of each first. Land that changes its status but not its group does
 * not flow; so for every group what flows in less what flows out is the net of the ledger.
 */
export function flowsOf(atlas: Atlas, from: Day, to: Day, lens: Lens, claims: boolean): Flow[] {
  const land = new Set(atlas.faces.filter((face) => face.land).map((face) => face.id));
  const flows = new Map<string, Flow>();
  for (const transfer of transfers(atlas, from, to, lens)) {
    const before = groupOf({ holders: transfer.from_holders, status: transfer.from_status }, claims);
    const after = groupOf({ holders: transfer.to_holders, status: transfer.to_status }, claims);
    if (!land.has(transfer.region) || groupKey(before) === groupKey(after)) continue;
    const { settlement, effective } = transfer;
    const key = [settlement, effective, groupKey(before), groupKey(after)].join(' ');
    const flow = flows.get(key) ?? { settlement, day: fromIso(effective), before, after, regions: [], km2: 0, error: 0 };
    flow.regions.push(transfer.region);
    flow.km2 += transfer.area_km2;
    flows.set(key, flow);
  }
  for (const flow of flows.values()) flow.error = areaErrorKm2(atlas.arcs, flow.regions);
  return [...flows.values()].sort(
    (a, b) => a.day - b.day || (a.settlement < b.settlement ? -1 : a.settlement > b.settlement ? 1 : b.km2 - a.km2),
  );
}

/** All that flows, and its error: land that moved twice counts twice in both. */
export function totalOf(atlas: Atlas, flows: readonly Flow[]): { km2: number; error: number } {
  const times = new Map<string, number>();
  for (const region of flows.flatMap(({ regions }) => regions)) times.set(region, (times.get(region) ?? 0) + 1);
  return { km2: flows.reduce((sum, { km2 }) => sum + km2, 0), error: sumErrorKm2(atlas.arcs, times) };
}

/** The groups that give or take, those with the most land in motion first. */
export function groupsOf(flows: readonly Flow[]): Group[] {
  const moved = new Map<string, { group: Group; km2: number }>();
  for (const { before, after, km2 } of flows)
    for (const group of [before, after]) {
      const key = groupKey(group);
      moved.set(key, { group, km2: (moved.get(key)?.km2 ?? 0) + km2 });
    }
  return [...moved.values()].sort((a, b) => b.km2 - a.km2).map(({ group }) => group);
}
