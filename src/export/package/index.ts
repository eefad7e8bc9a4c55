import { layerFile } from '../../core/files/layer';
import { sha256 } from '../../core/sha256';
import { stampOf } from '../../core/files/stamp';
import type { WholeAtlas } from '../../core/model';
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
/** What a file is, before it is measured. */
type Draft = Omit<Resource, 'bytes' | 'sha256'> & { content: string | Uint8Array<ArrayBuffer> };

/**
 * The data package, file by file, `datapackage.json` last because it tells of the others. Nothing of a day or a machine goes into it, so
 * the same atlas gives the same bytes. A generator, for with its layers it may be large: whoever writes it keeps one file at a time.
 */
export function* packageFiles(atlas: WholeAtlas, { layers }: PackageOptions): Generator<PackageFile> {
  const resources: Resource[] = [];
  for (const { content, ...draft } of drafts(atlas, layers)) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    resources.push({ ...draft, bytes: bytes.length, sha256: sha256(bytes) });
    yield [draft.path, bytes];
  }
  yield ['datapackage.json', new TextEncoder().encode(datapackage(atlas, resources))];
}

function* drafts(atlas: WholeAtlas, layers: boolean): Generator<Draft> {
  yield* tableFiles(facesTable(atlas), shapesOf(atlas.faces));
  yield* tableFiles(tenuresTable(atlas));
  yield* tableFiles(arcsTable(atlas), shapesOf(atlas.arcs));
  yield { path: 'thalweg.pmtiles', title: 'The whole history as map tiles', content: pmtilesOf(atlas) };
  if (layers) yield* layerFiles(atlas);
  yield { path: 'sources.json', title: 'Bibliography, CSL-JSON', content: `${JSON.stringify(atlas.sources, null, 2)}\n` };
  for (const [path, content] of Object.entries(SQL)) yield { path, title: content.slice(3, content.indexOf('\n')), content };
  yield { path: 'README.md', title: 'What the files are', content: readme(atlas, layers) };
  yield { path: 'LICENSE-DATA', title: 'Licences of the parts', content: licence(atlas) };
  yield { path: 'CITATION.cff', title: 'How to cite', content: citationFile(atlas) };
}

type Shape = (WholeAtlas['faces'] | WholeAtlas['arcs'])[number]['geometry'];
const shapesOf = (things: { geometry: Shape }[]): Shape[] => things.map(({ geometry }) => geometry);

/** A table as CSV and as Parquet; its shapes, if it has any, in a CSV of their own: no cell of a spreadsheet holds one. */
function* tableFiles<Row>(table: Table<Row>, shapes?: Shape[]): Generator<Draft> {
  const { name, title } = table;
  const described = table as unknown as Table<never>;
  yield { path: `${name}.csv`, title, table: described, content: tableCsv(table) };
  yield { path: `${name}.parquet`, title, table: described, ...(shapes && { geometry: 'wkb' }), content: tableParquet(table, shapes) };
  if (!shapes) return;
  const only: Table<Row> = { ...table, columns: table.columns.slice(0, 1), refers: [{ columns: table.key, to: name, key: table.key }] };
  const texts = new Map(table.rows.map((row, i) => [row, wkt(shapes[i]!)]));
  const geometry: Column<Row> = { name: 'geometry', type: 'string', description: '', value: (row) => texts.get(row)! };
  const content = tableCsv({ ...only, columns: [...only.columns, geometry] });
  yield { path: `${name}-wkt.csv`, title: `${title}: their shapes`, table: only as unknown as Table<never>, geometry: 'wkt', content };
}

function* layerFiles(atlas: WholeAtlas): Generator<Draft> {
  for (const act of atlas.settlements) {
    const content = layerFile(atlas, act, stampOf(atlas.dataset, atlas.dataset.checksum));
    yield { path: `layers/${act.id}.geojson`, title: `The map as it was left by: ${act.name.en}`, content };
  }
}
