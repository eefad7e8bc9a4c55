import type { Transfer } from '../core/change';
import type { Atlas } from '../core/model';
import { provenance, type ChangeQuery, type ExportMeta } from './meta';
import { changeRows } from './rows';

/**
 * `{thalweg: {version, checksum, method, licence, permalink, ...}, transfers: [...]}`: the rows of the table, and what they rest on, for a
 * file that leaves its home. The command line prints the rows alone: scripts want an array.
 */
export function changeJson(atlas: Atlas, transfers: readonly Transfer[], query: ChangeQuery, meta: ExportMeta = {}): string {
  return `${JSON.stringify({ thalweg: provenance(atlas, transfers, query, meta), transfers: changeRows(atlas, transfers, query) }, null, 2)}\n`;
}
