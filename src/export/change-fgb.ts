import { serialize } from 'flatgeobuf/lib/mjs/geojson/featurecollection.js';
import type { Transfer } from '../core/change';
import type { Atlas } from '../core/model';
import { withLand } from './land';
import type { ChangeQuery, ExportMeta } from './meta';
import { toldRows } from './rows';

const WGS84 = 4326;

/**
 * FlatGeobuf (opens in QGIS and GDAL): one MultiPolygon for each transfer; the row, its sources, method, licence, attribution and permalink are
 * its attributes, for the format's own header has no room that readers show. Throws RangeError without a transfer: a file needs one to know its
 * columns.
 */
export function changeFgb(
  atlas: Atlas,
  transfers: readonly Transfer[],
  query: ChangeQuery,
  meta: ExportMeta = {},
): Uint8Array<ArrayBuffer> {
  const land = withLand(atlas, toldRows(atlas, transfers, query, meta));
  if (land.features.length === 0) throw new RangeError('FlatGeobuf cannot hold a change of nothing: choose other dates, or take GeoJSON');
  return new Uint8Array(serialize(land, WGS84));
}
