import type { Line } from '../../core/lines';
import { STATUSES, type Tenure } from '../../core/model';

/** What the map of a day shows: only that belongs in its legend. */
export interface Present { holders: string[]; statuses: Tenure[]; lines: Line['status'][] }

/** Holders in the order of the data; of each status the first example, so that its swatch has true colours. */
export function presentOn(tenures: ReadonlyMap<string, Tenure>, lines: ReadonlyMap<string, Line>, order: readonly string[]): Present {
  const all = [...tenures.values()];
  const borne = new Set(all.flatMap((tenure) => tenure.holders));
  const statuses = STATUSES.filter((status) => status !== 'held').flatMap((status) => all.find((tenure) => tenure.status === status) ?? []);
  const drawn = new Set([...lines.values()].map((line) => line.status));
  return {
    holders: order.filter((id) => borne.has(id)), statuses,
    lines: (['fixed', 'described', 'disputed', 'unlaid'] as const).filter((status) => drawn.has(status)),
  };
}
