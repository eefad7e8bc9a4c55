import type { Transfer } from '../core/change';
import type { Atlas } from '../core/model';
import { changeCsv } from './change-csv';
import { changeGeojson } from './change-geojson';
import { changeJson } from './change-json';
import type { ChangeQuery, ExportMeta } from './meta';

const BUILDERS = { csv: changeCsv, json: changeJson, geojson: changeGeojson } as const;

/** The transfers in one of the three formats. */
export const changeFile = (
  format: keyof typeof BUILDERS,
  atlas: Atlas,
  transfers: readonly Transfer[],
  query: ChangeQuery,
  meta: ExportMeta = {},
): string => BUILDERS[format](atlas, transfers, query, meta);
