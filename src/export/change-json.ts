import type { Transfer } from '../core/change';
import type { Atlas } from '../core/model';
import { provenance, type ChangeQuery, type ExportMeta } from './meta';
import { changeRows } from './rows';

/** `{thalweg: {version, checksum, method, licence, permalink, ...}, transfers: [...]}`: the rows of the table, and what they rest on. */
export function changeJson(atlas: Atlas, transfers: readonly Transfer[], query: ChangeQuery, meta: ExportMeta = {}): string {
  return `${JSON.stringify({ thalweg: provenance(atlas, query, meta), transfers: changeRows(atlas, transfers, query) }, null, 2)}\n`;
}
