import type { Atlas } from '../../core/model';
import { cite } from '../../core/facts';
import type { Table } from './columns';

/** A file of the package, as its descriptor tells of it. */
export interface Resource {
  path: string;
  title: string;
  bytes: number;
  sha256: string;
  table?: Table<never>;
  /** Columns besides those of the table: the shape. */
  geometry?: 'wkt' | 'wkb';
}

/** `datapackage.json`, Frictionless Data Package 2: what each file is, its columns and keys, its checksum, licences, sources and maker. */
export function datapackage(atlas: Atlas, resources: readonly Resource[]): string {
  const { dataset } = atlas;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slug(dataset.id),
    id: `${dataset.id}@${dataset.version}+${dataset.checksum}`,
    title: dataset.title.en,
    description:
      'A history of borders: one planar partition of the land into regions, and for each region who held it when. README.md tells what the files are.',
    version: dataset.version,
    licenses: dataset.licences.map(({ part, name, url }) => ({ name: slug(name, /[^A-Za-z0-9.-]+/g), path: url, title: part })),
    contributors: [{ title: makerOf(atlas), roles: ['author'] }],
    sources: atlas.sources.map((source) => ({ title: cite(source), ...(source.URL && { path: source.URL }) })),
    keywords: ['borders', 'historical GIS', 'history'],
    temporal: dataset.range,
    attribution: dataset.attribution,
    citation: dataset.citation,
    resources: resources.map(describe),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** Who made the data set, if its citation is written `Author (year). Title.` */
export const makerOf = ({ dataset }: Pick<Atlas, 'dataset'>): string =>
  /^(.+?) \(\d{4}\)\. /.exec(dataset.citation)?.[1] ?? dataset.title.en;

/** Lower-case letters, digits, points and dashes, as names must be. */
const slug = (text: string, strange = /[^a-z0-9._-]+/g): string =>
  (strange.flags && strange.source.includes('A-Z') ? text : text.toLowerCase()).replace(strange, '-').replace(/^-+|-+$/g, '') || 'data';

const FORMATS: Readonly<Record<string, readonly [format: string, mediatype: string]>> = {
  csv: ['csv', 'text/csv'],
  parquet: ['parquet', 'application/vnd.apache.parquet'],
  geojson: ['geojson', 'application/geo+json'],
  pmtiles: ['pmtiles', 'application/vnd.pmtiles'],
  json: ['json', 'application/json'],
  sql: ['sql', 'application/sql'],
  md: ['md', 'text/markdown'],
  cff: ['cff', 'application/yaml'],
};

function describe({ path, title, bytes, sha256, table, geometry }: Resource): object {
  const [format, mediatype] = FORMATS[path.split('.').at(-1)!] ?? ['txt', 'text/plain'];
  return {
    name: slug(path),
    path,
    title,
    ...(table && { type: 'table' }),
    format,
    mediatype,
    ...(mediatype.startsWith('text/') || format === 'geojson' || format === 'json' ? { encoding: 'utf-8' } : {}),
    bytes,
    hash: `sha256:${sha256}`,
    ...(table && { rows: table.rows.length, schema: schemaOf(table, geometry) }),
  };
}

function schemaOf({ columns, key, refers }: Table<never>, geometry: Resource['geometry']): object {
  const fields = columns.map(({ name, type, description, required }) => ({
    name,
    type,
    description,
    ...(required && { constraints: { required } }),
  }));
  const shape = geometry === 'wkt' ? 'well-known text' : 'well-known binary';
  return {
    fields: geometry
      ? [...fields, { name: 'geometry', type: geometry === 'wkt' ? 'string' : 'any', description: `Shape as ${shape}, OGC:CRS84` }]
      : fields,
    primaryKey: key,
    ...(refers.length > 0 && {
      foreignKeys: refers.map(({ columns: fieldsOf, to, key: of }) => ({
        fields: fieldsOf,
        reference: { resource: `${to}.csv`, fields: of },
      })),
    }),
    missingValues: [''],
  };
}
