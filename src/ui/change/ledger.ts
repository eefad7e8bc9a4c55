import { areaErrorKm2 } from '../../core/margin';
import { tenureAt } from '../../core/history';
import type { Atlas, FaceFacts, Lens } from '../../core/model';
import type { Day } from '../../core/time';
import { groupKey, groupOf, type Group } from '../holders';

/** An area with its margin of error, both km2. */
export interface Area {
  km2: number;
  error: number;
}
/** What one holder (or the shared land, or land without a holder) gained and lost; `low` and `high` count shared land not at all or wholly. */
export interface Entry {
  group: Group;
  gained: Area;
  lost: Area;
  net: number;
  netError: number;
  low: number;
  high: number;
}

type State = { key: string; group: Group; holders: string[] };
type Step = { face: FaceFacts; before: State; after: State };

/**
 * Gained and lost between two days, each region once; zones that are only claimed or pay tribute stand apart unless `claims` counts them. Every square kilometre lost by one line is gained by another: the nets add up to nil.
 */
export function ledger(atlas: Atlas, from: Day, to: Day, lens: Lens, claims = false): Entry[] {
  const steps = atlas.faces.filter((face) => face.land).flatMap((face) => stepOf(atlas, face, from, to, lens, claims));
  const groups = new Map(steps.flatMap(({ before, after }) => [before, after]).map((state) => [state.key, state.group]));
  return [...groups.values()].map((group) => entryOf(atlas, group, steps)).sort((a, b) => rank(a) - rank(b) || b.net - a.net);
}

function stepOf(atlas: Atlas, face: FaceFacts, from: Day, to: Day, lens: Lens, claims: boolean): Step[] {
  const [before, after] = [from, to].map((day) => stateOn(atlas, face.id, day, lens, claims));
  return before && after && (before.key !== after.key || before.holders.join() !== after.holders.join()) ? [{ face, before, after }] : [];
}

function stateOn(atlas: Atlas, region: string, day: Day, lens: Lens, claims: boolean): State | undefined {
  const tenure = tenureAt(atlas, region, lens, day);
  if (!tenure) return undefined;
  const group = groupOf(tenure, claims);
  return { group, key: groupKey(group), holders: tenure.holders };
}

function entryOf(atlas: Atlas, group: Group, steps: Step[]): Entry {
  const key = groupKey(group);
  const gained = steps.filter((step) => step.after.key === key && step.before.key !== key);
  const lost = steps.filter((step) => step.before.key === key && step.after.key !== key);
  const net = sum(gained) - sum(lost);
  const whole =
    group.kind === 'holder'
      ? sum(steps.filter((step) => step.after.holders.includes(group.id))) -
        sum(steps.filter((step) => step.before.holders.includes(group.id)))
      : net;
  return {
    group,
    gained: area(atlas, gained),
    lost: area(atlas, lost),
    net,
    netError: area(atlas, [...gained, ...lost]).error,
    low: Math.min(net, whole),
    high: Math.max(net, whole),
  };
}

const sum = (steps: Step[]): number => steps.reduce((total, step) => total + step.face.area_km2, 0);
const area = (atlas: Atlas, steps: Step[]): Area => ({
  km2: sum(steps),
  error: areaErrorKm2(
    atlas.arcs,
    steps.map((step) => step.face.id),
  ),
});
/** Holders first, then the land that is nobody's alone. */
const rank = (entry: Entry): number => ({ holder: 0, shared: 1, zone: 2, none: 3 })[entry.group.kind];
