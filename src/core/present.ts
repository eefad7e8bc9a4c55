import type { Line } from './lines';
import { STATUSES, type Tenure } from './model';

/** What the map of a day shows: only that belongs in its legend. */
export interface Present {
  holders: string[];
  statuses: Tenure[];
  lines: Line['status'][];
  /** Whether some border is the edge of a zone. */
  soft: boolean;
}

/** Holders with the most land first; of each status the first example, so that its swatch has true colours. */
export function presentOn(
  tenures: ReadonlyMap<string, Tenure>,
  lines: ReadonlyMap<string, Line>,
  km2: ReadonlyMap<string, number>,
  soft: ReadonlySet<string>,
): Present {
  const all = [...tenures.values()];
  const land = new Map<string, number>();
  for (const { holders, region } of all)
    for (const id of holders) land.set(id, (land.get(id) ?? 0) + (km2.get(region) ?? 0) / holders.length);
  const statuses = STATUSES.filter((status) => status !== 'held').flatMap((status) => all.find((tenure) => tenure.status === status) ?? []);
  const drawn = new Set([...lines.values()].map((line) => line.status));
  return {
    holders: [...land.keys()].sort((a, b) => land.get(b)! - land.get(a)!),
    statuses,
    lines: (['fixed', 'drawn', 'described', 'disputed', 'unlaid'] as const).filter((status) => drawn.has(status)),
    soft: [...lines.keys()].some((arc) => soft.has(arc)),
  };
}

/** What two maps beside each other show. */
export const both = (one: Present, other: Present): Present => ({
  holders: [...new Set([...one.holders, ...other.holders])],
  statuses: [...one.statuses, ...other.statuses.filter(({ status }) => !one.statuses.some((each) => each.status === status))],
  lines: [...new Set([...one.lines, ...other.lines])],
  soft: one.soft || other.soft,
});
