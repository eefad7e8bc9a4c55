/**
 * Two thousand spoilt data files, each on the way that it would go in the page or on the command line: it is opened with what was found, or it is
 * refused in words that name the value, the place and the remedy. Nothing else happens, and it does not take long.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examine, read } from '../../src/build';
import { filesOf as builtFiles } from '../../src/build/files';
import { parseJson, type Documents } from '../../src/build/read';
import { loadAtlas } from '../../src/catalog/load';
import type { RawFile } from '../../src/core/dated';
import { sayFault, type Fault } from '../../src/core/fault';
import type { WholeAtlas } from '../../src/core/model';
import { fromIso } from '../../src/core/time';
import { filesOf as composedFiles } from '../../src/import/write';
import { createStore } from '../../src/state/store';
import { answering } from '../../src/worker/open/answer';
import type { Reply } from '../../src/worker/open/protocol';
import { atlasOf, deriveFrom, miniDocuments } from '../core/mini';
import { asFile, asSequence, asTopology, jsonFg, ohm, SHAPES, yearly, zipped } from '../import/fixtures/aland';
import { spoils, spoilt, type Spoil } from './mutate';

/** The same two thousand each time; a failure prints it, with the way to the one that failed. */
const SEED = 20260101;
/** Seconds of the processor that one file may take; most take a thousandth of that. */
const MOST_S = 5;
const TODAY = fromIso('2026-01-01');

const built = builtFiles(deriveFrom(miniDocuments()));
const GATE = ['catalog.json', 'atlas.topojson', 'places.geojson', 'events.json'];
const FOREIGN: Record<string, RawFile[]> = {
  ...Object.fromEntries(Object.entries(SHAPES).map(([shape, make]) => [shape, [asFile(`${shape}.geojson`, make())]])),
  yearly: yearly(),
  thalweg: GATE.map((name) => asFile(name, String(built.get(name)))),
  'json-fg': [asFile('fg.json', jsonFg())],
  topology: [asFile('aland.topojson', asTopology(ohm()))],
  sequence: [asFile('aland.geojsonl', asSequence(ohm()))],
  archive: [zipped('years.zip', yearly())],
};

/** Words of the engine and not of ours, and values that were written as nothing. */
const RAW =
  /undefined|\[object|\bNaN\b|is not a function|Cannot |not iterable|Invalid (array|string) length|Maximum call|Unexpected|broke off/;

function expectWords(faults: readonly Fault[]): void {
  for (const fault of faults) {
    expect(fault.file, fault.what).not.toBe('');
    expect(fault.what.length, sayFault(fault)).toBeGreaterThan(3);
    expect(fault.remedy.length, sayFault(fault)).toBeGreaterThan(5);
    expect(fault.remedy).not.toMatch(RAW);
    expect(sayFault(fault).length, `"${sayFault(fault).slice(0, 300)}" is longer than anybody reads`).toBeLessThan(2000);
  }
  expect(faults.filter((fault) => 'kind' in fault && fault.kind === 'unforeseen')).toEqual([]);
}

/** Every number of a tree is one. */
function expectNumbers(value: unknown, path: string): void {
  if (typeof value === 'number' && !Number.isFinite(value)) expect.fail(`${path} is ${value}`);
  if (typeof value === 'object' && value !== null) for (const [key, each] of Object.entries(value)) expectNumbers(each, `${path}.${key}`);
}

/** What stands in every object, list and function since a file was read: nothing. */
const polluted = (): string[] => [Object.prototype, Array.prototype, Function.prototype].flatMap((each) => Object.keys(each));

/** It can be shown on each of its days. */
function expectAtlas(atlas: WholeAtlas): void {
  const { range } = atlas.dataset;
  expectNumbers(atlas, 'atlas');
  expect(fromIso(range.from)).toBeLessThan(fromIso(range.to));
  const store = createStore(atlas);
  const holders = new Set(atlas.holders.map(({ id }) => id));
  for (const lens of ['dejure', 'defacto'] as const) {
    for (const day of [fromIso(range.from), ...store.days.value.slice(0, 10), fromIso(range.to)]) {
      for (const tenure of store.tenuresOn(lens, day).values()) for (const id of tenure.holders) expect(holders).toContain(id);
      expect(store.linesOn(lens, day).size).toBeGreaterThanOrEqual(0);
    }
  }
}

type Built = ReadonlyMap<string, string | Uint8Array>;
const gate = (files: Built) => loadAtlas('', (name) => Promise.resolve(new Response(String(files.get(name)))));

/** As the thread of the page does it: first what it is, then an atlas of it. */
function opened(files: RawFile[]): { findings: Fault[]; atlas?: WholeAtlas } {
  const replies: Reply[] = [];
  const ask = answering((reply) => replies.push(reply));
  ask({ kind: 'files', files });
  ask({ kind: 'read', choices: {} });
  ask({ kind: 'compose', choices: {}, today: TODAY });
  const told = replies.filter(({ kind }) => kind !== 'progress');
  expect(told.map(({ kind }) => kind)).toEqual(['read', expect.stringMatching(/^(made|failed)$/)]);
  const [first, last] = told as [Extract<Reply, { kind: 'read' }>, Reply];
  const { findings } = first.set.diagnosis;
  expectNumbers(first.set, 'set');
  if (last.kind === 'failed') {
    expect(last.message).toMatch(
      /: no version with a place and a time .* is left: look at what was found in the files, and mend that first$/,
    );
    expect(findings, last.message).not.toEqual([]);
  }
  return { findings, ...(last.kind === 'made' && { atlas: last.made.atlas }) };
}

/** Runs it, within the time and with nothing left behind. */
function timed<T>(run: () => T): T {
  const before = process.cpuUsage();
  const done = run();
  expect(process.cpuUsage(before).user / 1e6, 'seconds of the processor').toBeLessThan(MOST_S);
  expect(polluted()).toEqual([]);
  return done;
}

test('1,300 of other people, of every shape that is opened: what is opened is an atlas, and stays one when it is written and read again', async () => {
  const counts = { opened: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(FOREIGN)), fc.nat(), spoils, async (shape, which, all) => {
      const files = FOREIGN[shape]!.map((file, i) => (i === which % FOREIGN[shape]!.length ? spoilt(file, all) : file));
      const { findings, atlas } = timed(() => opened(files));
      expectWords(findings);
      counts[atlas ? 'opened' : 'refused'] += 1;
      if (!atlas) return;
      expectAtlas(atlas);
      const again = await gate(composedFiles(atlas));
      expect(again.dataset).toEqual(atlas.dataset);
      expect(again.tenures).toHaveLength(atlas.tenures.length);
    }),
    { numRuns: 1300, seed: SEED },
  );
  expect(Math.min(counts.opened, counts.refused), 'some of both').toBeGreaterThan(300);
}, 120_000);

/** Authored data with one file spoilt. */
function authored(documents: Documents, which: number, all: readonly Spoil[]): Documents {
  const chosen = documents.documents[which % documents.documents.length]!;
  const { bytes } = spoilt(asFile(chosen.path, chosen.content), all);
  const parsed = parseJson(new TextDecoder().decode(bytes), chosen.file);
  const others = documents.documents.filter((each) => each !== chosen);
  if ('fault' in parsed) return { ...documents, documents: others, faults: [parsed.fault] };
  return { ...documents, documents: [...others, { ...chosen, content: parsed.content }] };
}

const isRight = (faults: readonly Fault[]): boolean => faults.every(({ severity }) => severity !== 'error');

test('400 that are authored: what the check lets pass is built and opens', () => {
  const mini = miniDocuments();
  let passed = 0;
  fc.assert(
    fc.property(fc.nat(), spoils, (which, all) => {
      const documents = authored(mini, which, all);
      const { faults } = timed(() => examine(documents));
      expectWords(faults);
      if (!isRight(faults)) return;
      passed += 1;
      expectAtlas(atlasOf(deriveFrom(documents)));
    }),
    { numRuns: 400, seed: SEED },
  );
  expect(passed).toBeGreaterThan(10);
}, 120_000);

test('20 of the atlas’ own data, which is a hundred times larger', () => {
  const geo = read('geo');
  fc.assert(
    fc.property(fc.nat(), spoils, (which, all) => expectWords(timed(() => examine(authored(geo, which, all))).faults)),
    { numRuns: 20, seed: SEED },
  );
}, 120_000);

/** What a server gives that has not all of a file, or another one. */
const INSTEAD = [
  '',
  '<!doctype html><title>Log in</title>',
  'null',
  '[]',
  '{}',
  '{"type":"FeatureCollection"}',
  ...GATE.map((name) => String(built.get(name))),
];

test('280 of a build that could not be fetched as they were sent: the gate says which file is damaged and what to do', async () => {
  const cut = fc.nat(999).map((part) => (whole: string) => whole.slice(0, (whole.trimEnd().length * part) / 1000));
  const other = fc.constantFrom(...INSTEAD).map((text) => () => text);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...GATE), fc.oneof(cut, other), async (name, spoil) => {
      const whole = String(built.get(name));
      const came = spoil(whole);
      fc.pre(came !== whole);
      const answer = await gate(new Map([...built, [name, came]])).catch((error: unknown) => error as Error);
      expect(answer, came.slice(0, 80)).toBeInstanceOf(Error);
      expect((answer as Error).message).toMatch(new RegExp(`^${name}:? .*(Rebuild the data|Reload the page)`));
      expect(polluted()).toEqual([]);
    }),
    { numRuns: 280, seed: SEED },
  );
}, 120_000);
