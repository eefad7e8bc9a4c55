import type { LineString, MultiPolygon } from 'geojson';
import { geojsonToWkb, parquetWriteBuffer } from 'hyparquet-writer';
import { boxOfRings } from '../../core/locate';
import { fromIso } from '../../core/time';
import type { Column, ColumnType, Table } from './columns';

const EPOCH = fromIso('1970-01-01');
/** The same types in Parquet's words. */
const ELEMENTS = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies Record<ColumnType, object>;
/** Rows to a group: what an engine reads as one piece of work. */
const GROUP = 10_000;

/** A table as Parquet (Snappy, days as DATE); with shapes as GeoParquet 1.1: a column `geometry` of WKB, longitude first (OGC:CRS84). */
export function tableParquet<Row>(table: Table<Row>, shapes?: (MultiPolygon | LineString)[]): Uint8Array<ArrayBuffer> {
  const { columns, rows } = table;
  const elements = columns.map(({ name, type, required }) => ({ name, ...ELEMENTS[type], repetition_type: repetition(required) }));
  const data = columns.map((column) => ({ name: column.name, data: dataOf(column, rows) }));
  const geometry = { name: 'geometry', type: 'BYTE_ARRAY', repetition_type: 'REQUIRED' } as const;
  const buffer = parquetWriteBuffer({
    columnData: shapes ? [...data, { name: 'geometry', data: shapes.map(geojsonToWkb) }] : data,
    schema: [{ name: 'root', num_children: elements.length + (shapes ? 1 : 0) }, ...elements, ...(shapes ? [geometry] : [])],
    rowGroupSize: GROUP,
    createdBy: 'Thalweg',
    ...(shapes && { kvMetadata: [{ key: 'geo', value: JSON.stringify(geoOf(shapes)) }] }),
  });
  return new Uint8Array(buffer);
}

const repetition = (required?: true): 'REQUIRED' | 'OPTIONAL' => (required ? 'REQUIRED' : 'OPTIONAL');

function dataOf<Row>({ type, value }: Column<Row>, rows: Row[]) {
  const data = rows.map(value);
  return type === 'date' ? data.map(daysSince1970) : data;
}

const daysSince1970 = (iso: unknown): number | null => (iso === null ? null : fromIso(String(iso)) - EPOCH);

/** The metadata by which readers know the column for a shape. Edges are straight in degrees, as they were authored. */
function geoOf(shapes: (MultiPolygon | LineString)[]): object {
  const bbox = boxOfRings(shapes.flatMap((shape) => (shape.type === 'MultiPolygon' ? shape.coordinates.flat() : [shape.coordinates])));
  const types = [...new Set(shapes.map(({ type }) => type))];
  const polygons = types.includes('MultiPolygon') ? { orientation: 'counterclockwise' } : {};
  return {
    version: '1.1.0',
    primary_column: 'geometry',
    columns: { geometry: { encoding: 'WKB', geometry_types: types, crs: CRS84, edges: 'planar', ...polygons, bbox } },
  };
}

/** OGC:CRS84 in PROJJSON: WGS 84 with longitude first. */
const CRS84 = {
  $schema: 'https://proj.org/schemas/v0.7/projjson.schema.json',
  type: 'GeographicCRS',
  name: 'WGS 84 (CRS84)',
  datum_ensemble: {
    name: 'World Geodetic System 1984 ensemble',
    members: [{ name: 'World Geodetic System 1984 (G1762)', id: { authority: 'EPSG', code: 1156 } }],
    ellipsoid: { name: 'WGS 84', semi_major_axis: 6378137, inverse_flattening: 298.257223563 },
    accuracy: '2.0',
    id: { authority: 'EPSG', code: 6326 },
  },
  coordinate_system: {
    subtype: 'ellipsoidal',
    axis: [
      { name: 'Geodetic longitude', abbreviation: 'Lon', direction: 'east', unit: 'degree' },
      { name: 'Geodetic latitude', abbreviation: 'Lat', direction: 'north', unit: 'degree' },
    ],
  },
  scope: 'Not known.',
  area: 'World.',
  bbox: { south_latitude: -90, west_longitude: -180, north_latitude: 90, east_longitude: 180 },
  id: { authority: 'OGC', code: 'CRS84' },
};
