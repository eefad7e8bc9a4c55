import type { Lens, WholeAtlas } from '../../core/model';
import type { Opinion } from '../../core/opinion';

/** What is laid over our atlas: days and widths as in `secondOpinion`. */
export interface OpinionQuery {
  other: WholeAtlas;
  day: number;
  lens: Lens;
  chosen: Readonly<Record<string, string>>;
  sliver_km: number;
}

/** What the page asks of the thread: first our atlas, once, then what others say. */
export type Request = { kind: 'open'; ours: WholeAtlas } | { kind: 'opine'; query: OpinionQuery };
/** What it hears: steps done, of how many; then the outcome, or in words why there is none. */
export type Reply =
  { kind: 'progress'; done: number; all: number } | { kind: 'done'; opinion: Opinion } | { kind: 'failed'; message: string };
