import type { Transfer } from '../core/change';
import type { Atlas } from '../core/model';
import { csv } from './csv';
import { licenceLine, METHOD, type ChangeQuery, type ExportMeta } from './meta';
import { CHANGE_COLUMNS, changeRows } from './rows';

const TOLD = ['method', 'licence', 'permalink'] as const;

/**
 * The transfers as a table with exactly `CHANGE_COLUMNS`. With a permalink (a file taken from the screen, far from this repository) three
 * columns follow: `method`, `licence`, `permalink`. Not comment lines: CSV has none, and readers would take them for rows.
 */
export function changeCsv(atlas: Atlas, transfers: readonly Transfer[], query: ChangeQuery, meta: ExportMeta = {}): string {
  const rows = changeRows(atlas, transfers, query);
  if (!meta.permalink) return csv(CHANGE_COLUMNS, rows);
  const told = { method: METHOD, licence: licenceLine(atlas), permalink: meta.permalink };
  return csv(
    [...CHANGE_COLUMNS, ...TOLD],
    rows.map((row) => ({ ...row, ...told })),
  );
}
