import type { Transfer } from '../core/change';
import type { Atlas } from '../core/model';
import { csv } from './csv';
import type { ChangeQuery, ExportMeta } from './meta';
import { CHANGE_COLUMNS, changeRows, TOLD, toldRows } from './rows';

/**
 * The transfers as a table with exactly `CHANGE_COLUMNS`. With a permalink (a file taken from the screen, far from this repository) five
 * columns follow: `sources`, `method`, `licence`, `attribution`, `permalink`. Not comment lines: CSV has none, and readers would take them
 * for rows.
 */
export function changeCsv(atlas: Atlas, transfers: readonly Transfer[], query: ChangeQuery, meta: ExportMeta = {}): string {
  if (!meta.permalink) return csv(CHANGE_COLUMNS, changeRows(atlas, transfers, query));
  return csv([...CHANGE_COLUMNS, ...TOLD], toldRows(atlas, transfers, query, meta));
}
