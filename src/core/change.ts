import { compareIso, toIso, type Day } from './civil';
import { tenureKey, tenureOn, tenuresOf } from './history';
import type { Outline, FaceOutline, Lens, Status, Tenure } from './model';

/** A region that passed from some holders to others; `effective` is the ISO day from which it counts. Areas in km2, error one sigma. */
export interface Transfer {
  region: string;
  lens: Lens;
  from_holders: string[];
  from_status: Status;
  to_holders: string[];
  to_status: Status;
  settlement: string;
  article: string;
  effective: string;
  area_km2: number;
  area_error_km2: number;
}

/** Land of which no side can say that it is its own alone. */
export const SHARED: ReadonlySet<Status> = new Set(['joint', 'undelimited']);
/** Zones rather than territories. */
export const ZONES: ReadonlySet<Status> = new Set(['claimed', 'tributary']);
/** Whether the land was one holder's own before: neither shared, nor a zone, nor nobody's. */
export const hadOneHolder = ({ from_holders, from_status }: Pick<Transfer, 'from_holders' | 'from_status'>): boolean =>
  from_holders.length > 0 && !SHARED.has(from_status) && !ZONES.has(from_status);

/** Every step after the day `from` and not after the day `to` in which a region's holders or status change, in order of time. */
export function transfers(atlas: Outline, from: Day, to: Day, lens: Lens): Transfer[] {
  const [after, until] = [toIso(from), toIso(to)];
  const steps: Transfer[] = [];
  for (const face of atlas.faces) {
    let before: Tenure | undefined;
    for (const tenure of tenuresOf(atlas, face.id, lens)) {
      if (before && compareIso(after, tenure.from) < 0 && compareIso(tenure.from, until) <= 0) steps.push(...step(face, before, tenure));
      before = tenure;
    }
  }
  return steps.sort((a, b) => compareIso(a.effective, b.effective) || compareText(a.region, b.region));
}

/**
 * The state on the day `from` against that on the day `to`, of the same atlas or of another reading of it: each region at most once, told
 * by the tenure it ends in.
 */
export function netChange(atlas: Outline, from: Day, to: Day, lens: Lens, other = atlas): Transfer[] {
  const [before, after] = [toIso(from), toIso(to)];
  return atlas.faces.flatMap((face) => {
    const [old, now] = [tenureOn(atlas, face.id, lens, before), tenureOn(other, face.id, lens, after)];
    return old && now ? step(face, old, now) : [];
  });
}

function step(face: FaceOutline, before: Tenure, after: Tenure): Transfer[] {
  if (tenureKey(before) === tenureKey(after)) return [];
  return [
    {
      region: face.id,
      lens: after.lens,
      from_holders: before.holders,
      from_status: before.status,
      to_holders: after.holders,
      to_status: after.status,
      settlement: after.settlement,
      article: after.article,
      effective: after.from,
      area_km2: face.area_km2,
      area_error_km2: face.area_error_km2,
    },
  ];
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
