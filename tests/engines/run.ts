/**
 * `npm run test:engines`: the data package asked by real engines. Every answer must be that of the command line, row by row. An engine that
 * cannot be had is skipped with its reason; what became of each is the last line but one. `--bench`: how long Spark takes for a hundred histories.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openAtlas } from '../../src/cli/atlas';
import { packageFiles } from '../../src/export/package';
import { bench } from './bench';
import { duckdb } from './duckdb';
import { thisMachine } from './machine';
import { attempt, inWords, summary, type Outcome } from './outcome';
import { postgis } from './postgis';
import { questions } from './questions';
import { spark } from './spark';

const ENGINES = { postgis, spark, duckdb } as const;

const atlas = openAtlas('geo/layers');
const folder = mkdtempSync(join(tmpdir(), 'thalweg-package-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

if (process.argv.includes('--bench')) await bench(atlas, folder, thisMachine);
else process.exitCode = await test();

async function test(): Promise<number> {
  chmodSync(folder, 0o755); // the owner of a database is somebody else
  for (const [path, content] of packageFiles(atlas, { layers: false })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const asked = questions(atlas);
  const outcomes: [string, Outcome][] = [];
  for (const [name, engine] of Object.entries(ENGINES)) {
    const began = Date.now();
    const outcome = await attempt(() => engine(folder, asked, thisMachine));
    console.log(`engines: ${inWords(name, outcome)}, ${Math.round((Date.now() - began) / 1000)} s`);
    if (outcome.kind === 'passed') console.log(`  ${[`${outcome.answers} answers as ours`, ...outcome.notes].join('; ')}`);
    if (outcome.kind === 'failed') for (const fault of outcome.faults.slice(0, 20)) console.log(`  ${fault}`);
    outcomes.push([name, outcome]);
  }
  console.log(`\n${summary(outcomes)}`);
  return outcomes.some(([, { kind }]) => kind === 'failed') ? 1 : 0;
}
