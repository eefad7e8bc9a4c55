/**
 * `npm run bench` measures everything and writes `bench/results.md`; `npm run bench -- step first` only prints those parts. `REPETITIONS`: how
 * often (5); `MAPS=6`: for a quick look, so many of the maps that the slider goes through.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { filesOf, derive } from '../../src/build';
import type { WholeAtlas } from '../../src/core/model';
import { launchBrowser } from '../browser/launch';
import { readAtlas } from '../browser/layers';
import { ellipsoid } from './ellipsoid';
import { first } from './first';
import { PART_NAMES, type Found, type PartName, type Parts } from './found';
import { grow } from './grow';
import { host, type Host } from './host';
import { machineOf } from './machine';
import { makePeers, PAGE } from './peers';
import { report } from './report';
import { aimsOf } from './report/aims';
import { short } from './report/table';
import { slider } from './slider';
import { statistics } from './statistics';

const RESULTS = 'bench/results.md';
const REPETITIONS = Number(process.env.REPETITIONS ?? 5);
const MOST = process.env.MAPS === undefined ? undefined : Number(process.env.MAPS);

interface Bench {
  atlas: WholeAtlas;
  browser: Browser;
  at: Host;
}
const MEASURE: { [P in PartName]: (bench: Bench) => Parts[P] | Promise<Parts[P]> } = {
  step: ({ atlas, browser, at }) => slider(atlas, browser, at, { repetitions: REPETITIONS, most: MOST }),
  first: ({ atlas, browser, at }) => first(atlas, browser, at, REPETITIONS),
  statistics: ({ atlas }) => ({ changes: statistics(atlas, REPETITIONS), areas: ellipsoid(atlas, REPETITIONS) }),
  build: () => Array.from({ length: REPETITIONS }, buildSeconds),
  growth: ({ browser, at }) => grow('copies', [1, 10, 100], browser, at, REPETITIONS),
  histories: ({ browser, at }) => grow('made-up', [100, 1000, 10_000], browser, at, REPETITIONS),
};

function buildSeconds(): number {
  const began = performance.now();
  filesOf(derive('geo'));
  return (performance.now() - began) / 1000;
}

function wantedParts(): PartName[] {
  const given = process.argv.slice(2);
  const unknown = given.filter((name) => !PART_NAMES.includes(name as PartName));
  if (unknown.length > 0) throw new RangeError(`The bench has no part "${unknown.join('", "')}": it has ${PART_NAMES.join(', ')}.`);
  return given.length > 0 ? (given as PartName[]) : [...PART_NAMES];
}

async function run(wanted: readonly PartName[]): Promise<Found> {
  const began = performance.now();
  const atlas = readAtlas();
  await makePeers(atlas);
  const at = await host({ atlas: 'dist', page: PAGE });
  const browser = await launchBrowser();
  const parts: Partial<Parts> = {};
  const failed: Found['failed'] = {};
  const measure = async <P extends PartName>(name: P) => {
    try {
      parts[name] = await MEASURE[name]({ atlas, browser, at });
      for (const { name: aim, found, aim: limit } of aimsOf({ parts: { [name]: parts[name] } }))
        console.error(`${aim}: ${short(found)} (${limit})`);
    } catch (error) {
      console.error(error);
      failed[name] = String(error).split('\n')[0]!;
    }
  };
  try {
    for (const name of wanted) await measure(name);
    const date = new Date().toISOString().slice(0, 10);
    const minutes = (performance.now() - began) / 60_000;
    return { date, minutes, repetitions: REPETITIONS, machine: machineOf(browser, atlas), parts, failed };
  } finally {
    await browser.close();
    await at.close();
  }
}

const wanted = wantedParts();
const found = await run(wanted);
const text = report(found);
console.log(text);
const isWhole = Object.keys(found.failed).length === 0;
if (!isWhole) process.exitCode = 1;
if (isWhole && wanted.length === PART_NAMES.length && MOST === undefined && REPETITIONS >= 5) {
  mkdirSync('bench', { recursive: true });
  writeFileSync(RESULTS, text);
  console.error(`written to ${RESULTS}`);
}
