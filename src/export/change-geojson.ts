import type { Feature, MultiPolygon } from 'geojson';
import type { Transfer } from '../core/change';
import type { Atlas } from '../core/model';
import { provenance, type ChangeQuery, type ExportMeta } from './meta';
import { changeRows } from './rows';

/**
 * RFC 7946: one MultiPolygon for each transfer (a region that passed twice is there twice), the row as its properties, and the foreign member
 * `thalweg` with what the file rests on. Geometry is that of the face, wound as the build wound it.
 */
export function changeGeojson(atlas: Atlas, transfers: readonly Transfer[], query: ChangeQuery, meta: ExportMeta = {}): string {
  const shapes = new Map(atlas.faces.map((face) => [face.id, face.geometry]));
  const features = changeRows(atlas, transfers, query).flatMap((row): Feature<MultiPolygon>[] => {
    const geometry = shapes.get(String(row.region));
    return geometry ? [{ type: 'Feature', id: `${row.region}@${row.effective}`, properties: row, geometry }] : [];
  });
  return `${JSON.stringify({ type: 'FeatureCollection', thalweg: provenance(atlas, query, meta), features })}\n`;
}
