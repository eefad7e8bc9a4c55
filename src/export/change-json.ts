import type { Transfer } from '../core/change';
import type { Atlas } from '../core/model';
import type { ChangeQuery, ExportMeta } from './meta';
import { rowsFor } from './rows';

/** The rows of the table as an array, numbers as numbers: with a permalink, each says of itself what it does in the CSV. */
export function changeJson(atlas: Atlas, transfers: readonly Transfer[], query: ChangeQuery, meta: ExportMeta = {}): string {
  return `${JSON.stringify(rowsFor(atlas, transfers, query, meta), null, 2)}\n`;
}
