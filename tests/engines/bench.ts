import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Arc, Face, WholeAtlas } from '../../src/core/model';
import { tableParquet } from '../../src/export/package/table-parquet';
import { SQL } from '../../src/export/sql';
import { arcsTable, facesTable, tenuresTable } from '../../src/export/package/tables';
import { madeUp } from '../histories/made-up';
import { java } from './java';
import type { Machine } from './machine';
import { askPython } from './python';
import { pythonWith } from './venv';

const HISTORIES = 100;
const WORKERS = [1, 2];
interface Told {
  workers: number;
  histories: number;
  /** Rows of the answers, and the seconds that they took (median). */
  change_rows: number;
  change_s: number;
  totals_rows: number;
  totals_s: number;
}

/** A history, and what is asked of it: the change between two dates, the totals of one. */
interface Laid {
  name: string;
  atlas: WholeAtlas;
  from: string;
  to: string;
  date: string;
}

const embedded = (atlas: WholeAtlas): Laid => ({ name: 'embedded', atlas, from: '1857-12-31', to: '1860-12-31', date: '1860-12-31' });
/** As large as the largest that the page is measured with: a thousand dates, two million vertices. */
const large = (): Laid => ({
  ...{ name: 'made-up', atlas: madeUp({ faces: 10_000, dates: 1200, vertices: 2_000_000 }) },
  ...{ from: '1749-12-31', to: '1750-12-31', date: '1750-12-31' },
});

/** How long Spark takes for change and totals of one history and of a hundred of its size, with one worker and with two. */
export async function bench(atlas: WholeAtlas, folder: string, machine: Machine): Promise<void> {
  const programs = java(machine);
  const python = pythonWith('pyspark', machine);
  for (const laid of [embedded(atlas), large()]) {
    const place = join(folder, laid.name);
    for (let n = 1; n <= HISTORIES; n++) writeHistory(shifted(laid.atlas, n), place, n);
    console.log(`${laid.name}: ${laid.atlas.faces.length} faces, ${laid.atlas.tenures.length} tenures in each history`);
    await measure(laid, place, (task) => askPython<Told[]>(python, 'spark_bench.py', task, programs));
  }
}

async function measure({ from, to, date }: Laid, folder: string, ask: (task: object) => Promise<Told[]>): Promise<void> {
  const sql = { change: SQL['sql/spark/change.sql'], totals: SQL['sql/spark/totals.sql'] };
  const given = { change: { lens: 'dejure', from, to }, totals: { lens: 'dejure', date } };
  console.log('workers  histories  change: rows  seconds  totals: rows  seconds');
  for (const workers of WORKERS) {
    const told = await ask({ folder, workers, histories: [1, HISTORIES], sql, given });
    told.forEach(print);
    compare(told as [Told, Told]);
  }
}

function print({ workers, histories, change_rows, change_s, totals_rows, totals_s }: Told): void {
  const cell = (value: number | string, width: number) => String(value).padStart(width);
  const cells = [cell(workers, 7), cell(histories, 9), cell(change_rows, 12), cell(change_s.toFixed(2), 7)];
  console.log([...cells, cell(totals_rows, 12), cell(totals_s.toFixed(2), 7)].join('  '));
}

/** A hundred histories must give a hundred times the rows; what they take is told as a ratio. Throws Error where rows are missing. */
function compare([one, many]: [Told, Told]): void {
  if (many.change_rows !== HISTORIES * one.change_rows || many.totals_rows !== HISTORIES * one.totals_rows)
    throw new Error(
      `${HISTORIES} histories gave ${many.change_rows} and ${many.totals_rows} rows, and one ${one.change_rows} and ${one.totals_rows}`,
    );
  const ratio = (key: 'change_s' | 'totals_s') => (many[key] / one[key]).toFixed(1);
  console.log(
    `${one.workers} worker(s): ${HISTORIES} histories take ${ratio('change_s')} times (change) and ${ratio('totals_s')} times (totals) as long as one`,
  );
}

/** The same history under ids of its own, holders too: so one query of the package, as it is, answers for each of many histories. */
function shifted(atlas: WholeAtlas, n: number): WholeAtlas {
  const id = (region: string) => `h${n}.${region}`;
  return {
    ...atlas,
    faces: atlas.faces.map((face): Face => ({ ...face, id: id(face.id) })),
    arcs: atlas.arcs.map((arc): Arc => ({ ...arc, id: id(arc.id), left: arc.left && id(arc.left), right: arc.right && id(arc.right) })),
    tenures: atlas.tenures.map((tenure) => ({ ...tenure, region: id(tenure.region), holders: tenure.holders.map(id) })),
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
