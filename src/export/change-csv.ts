import type { Transfer } from '../core/change';
import type { Atlas } from '../core/model';
import { csv } from './csv';
import type { ChangeQuery, ExportMeta } from './meta';
import { CHANGE_COLUMNS, rowsFor, TOLD } from './rows';

/**
 * The transfers as a table with exactly `CHANGE_COLUMNS`. With a permalink the columns `TOLD` follow, and `within` where an area was cut out. Not comment lines: CSV has none, and
 * readers would take them for rows.
 */
export function changeCsv(atlas: Atlas, transfers: readonly Transfer[], query: ChangeQuery, meta: ExportMeta = {}): string {
  const columns = meta.permalink ? [...CHANGE_COLUMNS, ...TOLD, ...(query.within ? ['within'] : [])] : CHANGE_COLUMNS;
  return csv(columns, rowsFor(atlas, transfers, query, meta));
}
