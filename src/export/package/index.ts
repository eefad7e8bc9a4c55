import { layerFile } from '../../core/files/layer';
import { sha256 } from '../../core/sha256';
import { stampOf } from '../../core/files/stamp';
import { LENSES, type Tenure, type WholeAtlas } from '../../core/model';
import { SQL } from '../sql';
import { pmtilesOf } from '../tiles';
import { citationFile, licence, readme } from './about';
import type { Column, Table } from './columns';
import { datapackage, type Resource } from './datapackage';
import { tableCsv } from './table-csv';
import { tableParquet } from './table-parquet';
import { arcsTable, facesTable, tenuresTable } from './tables';
import { wkt } from './wkt';

export type PackageFile = [path: string, content: Uint8Array<ArrayBuffer>];
export interface PackageOptions {
  /** With the map as each act left it: one GeoJSON file an act, which repeat nearly everything. */
  layers: boolean;
}
/** What a file is, before it is made. */
type Draft = Omit<Resource, 'bytes' | 'sha256'> & { content: () => string | Uint8Array<ArrayBuffer> };

/** How many files the package has. */
export const packageCount = (atlas: WholeAtlas, { layers }: PackageOptions): number => drafts(atlas, layers).length + 1;

/**
 * The data package, file by file, `datapackage.json` last because it tells of the others. Nothing of a day or a machine goes into it, so
 * the same atlas gives the same bytes. A generator, for with its layers it may be large: whoever writes it keeps one file at a time.
 */
export function* packageFiles(atlas: WholeAtlas, { layers }: PackageOptions): Generator<PackageFile> {
  const resources: Resource[] = [];
  const ordered = inOrder(atlas);
  for (const { content, ...draft } of drafts(ordered, layers)) {
    const made = content();
    const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made;
    resources.push({ ...draft, bytes: bytes.length, sha256: sha256(bytes) });
    yield [draft.path, bytes];
  }
  yield ['datapackage.json', new TextEncoder().encode(datapackage(ordered, resources))];
}

/**
 * An atlas has its tenures, and what each source says of itself, in the order in which they were made or read, by way of a check or not; a
 * package has one: tenures by region, as the regions stand, by lens, by day; sources by id, their fields by name.
 */
function inOrder(atlas: WholeAtlas): WholeAtlas {
  const places = new Map(atlas.faces.map(({ id }, i) => [id, i]));
  const placeOf = ({ region, lens }: Tenure) => 2 * (places.get(region) ?? Infinity) + LENSES.indexOf(lens);
  const byDay = (a: Tenure, b: Tenure) => (a.from < b.from ? -1 : Number(a.from > b.from));
  const tenures = atlas.tenures.toSorted((a, b) => placeOf(a) - placeOf(b) || byDay(a, b));
  return { ...atlas, tenures, sources: atlas.sources.map(byField).toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

const byField = <T extends object>(source: T): T => Object.fromEntries(Object.entries(source).sort(([a], [b]) => (a < b ? -1 : 1))) as T;

const drafts = (atlas: WholeAtlas, layers: boolean): Draft[] => [
  ...tableFiles(facesTable(atlas), shapesOf(atlas.faces)),
  ...tableFiles(tenuresTable(atlas)),
  ...tableFiles(arcsTable(atlas), shapesOf(atlas.arcs)),
  { path: 'thalweg.pmtiles', title: 'The whole history as map tiles', content: () => pmtilesOf(atlas) },
  ...(layers ? layerFiles(atlas) : []),
  { path: 'sources.json', title: 'Bibliography, CSL-JSON', content: () => `${JSON.stringify(atlas.sources, null, 2)}\n` },
  ...Object.entries(SQL).map(([path, text]) => ({ path, title: text.slice(3, text.indexOf('\n')), content: () => text })),
  { path: 'README.md', title: 'What the files are', content: () => readme(atlas, layers) },
  { path: 'LICENSE-DATA', title: 'Licences of the parts', content: () => licence(atlas) },
  { path: 'CITATION.cff', title: 'How to cite', content: () => citationFile(atlas) },
];

type Shape = (WholeAtlas['faces'] | WholeAtlas['arcs'])[number]['geometry'];
const shapesOf = (things: { geometry: Shape }[]): Shape[] => things.map(({ geometry }) => geometry);

/** A table as CSV and as Parquet; its shapes, if it has any, in a CSV of their own: no cell of a spreadsheet holds one. */
function tableFiles<Row>(table: Table<Row>, shapes?: Shape[]): Draft[] {
  const { name, title } = table;
  const described = table as unknown as Table<never>;
  const parquet = () => tableParquet(table, shapes);
  const files: Draft[] = [
    { path: `${name}.csv`, title, table: described, content: () => tableCsv(table) },
    { path: `${name}.parquet`, title, table: described, ...(shapes && { geometry: 'wkb' }), content: parquet },
  ];
  if (!shapes) return files;
  const only: Table<Row> = { ...table, columns: table.columns.slice(0, 1), refers: [{ columns: table.key, to: name, key: table.key }] };
  const content = () => {
    const texts = new Map(table.rows.map((row, i) => [row, wkt(shapes[i]!)]));
    const geometry: Column<Row> = { name: 'geometry', type: 'string', description: '', value: (row) => texts.get(row)! };
    return tableCsv({ ...only, columns: [...only.columns, geometry] });
  };
  const told = `${title}: their shapes`;
  return [...files, { path: `${name}-wkt.csv`, title: told, table: only as unknown as Table<never>, geometry: 'wkt', content }];
}

const layerFiles = (atlas: WholeAtlas): Draft[] =>
  atlas.settlements.map((act) => ({
    path: `layers/${act.id}.geojson`,
    title: `The map as it was left by: ${act.name.en}`,
    content: () => layerFile(atlas, act, stampOf(atlas.dataset, atlas.dataset.checksum)),
  }));
