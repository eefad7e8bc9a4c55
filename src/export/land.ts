import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { isWhole, type Atlas } from '../core/model';
import type { ChangeRow } from './rows';

/** Rows with the land that they are about, wound as the build wound it. A row whose region has no face is left out. Throws where the shapes are in tiles. */
export function withLand<Row extends ChangeRow>(atlas: Atlas, rows: readonly Row[]): FeatureCollection<MultiPolygon, Row> {
  if (!isWhole(atlas))
    throw new Error(
      'The shapes of this data set are in map tiles, cut to pieces: take the table (CSV, XLSX, JSON), or the data package that the tiles were made of.',
    );
  const shapes = new Map(atlas.faces.map((face) => [face.id, face.geometry]));
  const features = rows.flatMap((properties): Feature<MultiPolygon, Row>[] => {
    const geometry = shapes.get(String(properties.region));
    return geometry ? [{ type: 'Feature', id: `${properties.region}@${properties.effective}`, properties, geometry }] : [];
  });
  return { type: 'FeatureCollection', features };
}
