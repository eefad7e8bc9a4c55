import type { Lens, WholeAtlas } from '../../core/model';
import type { OverlayChange } from '../../core/overlaid';

/** Which change is wanted: days as in `overlayChange`. */
export interface OverlayQuery {
  from: number;
  to: number;
  lens: Lens;
  sliver_km: number;
}
/** As much of an atlas as an overlay asks for. */
export type Versions = Pick<WholeAtlas, 'faces' | 'arcs' | 'tenures'>;

/** What the page asks of the thread: first the versions, once, then a change. */
export type Request = { kind: 'open'; versions: Versions } | { kind: 'overlay'; query: OverlayQuery };
/** What it hears: days done, of how many; then the change, or in words why there is none. */
export type Reply =
  { kind: 'progress'; done: number; all: number } | { kind: 'done'; change: OverlayChange } | { kind: 'failed'; message: string };
