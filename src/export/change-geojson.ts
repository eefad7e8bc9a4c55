import type { FeatureCollection } from 'geojson';
import type { Transfer } from '../core/change';
import type { Atlas } from '../core/model';
import { withLand } from './land';
import { provenance, type ChangeQuery, type ExportMeta } from './meta';
import { changeRows } from './rows';

/**
 * RFC 7946: one MultiPolygon for each transfer (a region that passed twice is there twice), the row as its properties, and the foreign member
 * `thalweg` with what the file rests on.
 */
export function changeGeojson(atlas: Atlas, transfers: readonly Transfer[], query: ChangeQuery, meta: ExportMeta = {}): string {
  const { type, features }: FeatureCollection = withLand(atlas, changeRows(atlas, transfers, query));
  return `${JSON.stringify({ type, thalweg: provenance(atlas, transfers, query, meta), features })}\n`;
}
