import type { Transfer } from '../core/change';
import type { Lens } from '../core/model';
import type { Day } from '../core/time';

export const CHANGE_FORMATS = ['csv', 'json', 'geojson'] as const;
export type ChangeFormat = (typeof CHANGE_FORMATS)[number];
/** Both days as states of the map: the transfers are those after `from` and not after `to`. */
export interface ChangeQuery {
  from: Day;
  to: Day;
  lens: Lens;
}

/** What the panels need of the world outside; `main.ts` gives the real one. */
export interface Ports {
  download(name: string, mime: string, content: string): void;
  now(): Day;
  permalink(): string;
  /** The transfers as a file that says what it is (`src/export` writes it; panels do not know that folder). */
  changeFile(format: ChangeFormat, transfers: readonly Transfer[], query: ChangeQuery): Promise<string>;
}
