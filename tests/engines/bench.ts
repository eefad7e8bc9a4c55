import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Arc, Face, WholeAtlas } from '../../src/core/model';
import { tableParquet } from '../../src/export/package/table-parquet';
import { arcsTable, facesTable, tenuresTable } from '../../src/export/package/tables';
import { askPython } from './python';
import { needJava } from './spark';
import { pythonWith } from './venv';

const HISTORIES = 100;
interface Told {
  workers: number;
  histories: number;
  rows: number;
  change_s: number;
  totals_s: number;
}

/** How long Spark takes for change and totals of one history and of a hundred copies, with one worker and with two. */
export async function bench(atlas: WholeAtlas, folder: string): Promise<void> {
  needJava();
  for (let n = 1; n <= HISTORIES; n++) writeHistory(shifted(atlas, n), folder, n);
  const told: Told[] = [];
  for (const workers of [1, 2])
    told.push(...(await askPython<Told[]>(pythonWith('pyspark'), 'spark_bench.py', { folder, workers, histories: [1, HISTORIES] })));
  const seconds = (value: number) => value.toFixed(2).padStart(6);
  console.log('workers  histories    rows  change s  totals s');
  for (const { workers, histories, rows, change_s, totals_s } of told)
    console.log(
      `${String(workers).padStart(7)}  ${String(histories).padStart(9)}  ${String(rows).padStart(6)}    ${seconds(change_s)}    ${seconds(totals_s)}`,
    );
  for (const workers of [1, 2]) {
    const [one, many] = told.filter((each) => each.workers === workers) as [Told, Told];
    const ratio = (key: 'change_s' | 'totals_s') => (many[key] / one[key]).toFixed(1);
    console.log(
      `${workers} worker${workers > 1 ? 's' : ''}: ${HISTORIES} histories take ${ratio('change_s')} times (change) and ${ratio('totals_s')} times (totals) as long as one`,
    );
  }
}

/** The same history under ids of its own. */
function shifted(atlas: WholeAtlas, n: number): WholeAtlas {
  const id = (region: string) => `h${n}.${region}`;
  return {
    ...atlas,
    faces: atlas.faces.map((face): Face => ({ ...face, id: id(face.id) })),
    arcs: atlas.arcs.map((arc): Arc => ({ ...arc, id: id(arc.id), left: arc.left && id(arc.left), right: arc.right && id(arc.right) })),
    tenures: atlas.tenures.map((tenure) => ({ ...tenure, region: id(tenure.region) })),
  };
}

/** One partition of each table, as Spark lays them. */
function writeHistory(atlas: WholeAtlas, folder: string, n: number): void {
  const write = (name: string, bytes: Uint8Array) => {
    const partition = join(folder, name, `history=${n}`);
    mkdirSync(partition, { recursive: true });
    writeFileSync(join(partition, `${name}.parquet`), bytes);
  };
  write(
    'faces',
    tableParquet(
      facesTable(atlas),
      atlas.faces.map(({ geometry }) => geometry),
    ),
  );
  write('tenures', tableParquet(tenuresTable(atlas)));
  write(
    'arcs',
    tableParquet(
      arcsTable(atlas),
      atlas.arcs.map(({ geometry }) => geometry),
    ),
  );
}
