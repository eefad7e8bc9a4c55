/** The package that the page makes: entry by entry what the command line writes, for our atlas and for a reader's. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it, test } from 'vitest';
import { loadAtlas } from '../../src/catalog/load';
import { openAtlas, openData } from '../../src/cli/atlas';
import { run } from '../../src/cli/run';
import type { WholeAtlas } from '../../src/core/model';
import { sha256 } from '../../src/core/sha256';
import { pmtilesOf } from '../../src/export/tiles';
import { zipOf } from '../../src/export/zip';
import { compose } from '../../src/import/compose';
import { filesOf } from '../../src/import/write';
import { answering } from '../../src/worker/package/answer';
import { packed, type Thread } from '../../src/worker/package/client';
import type { Request } from '../../src/worker/package/protocol';
import { atlas as own } from '../cli/in-process';
import { board, jitter, setOf } from '../import/compose/made';

const home = mkdtempSync(join(tmpdir(), 'thalweg-package-'));
afterAll(() => rmSync(home, { recursive: true }));

/** A thread that answers in its own time, as a worker does: everything crosses as a copy. */
function thread(ended: string[] = []): Thread {
  const made: Thread = {
    onmessage: null,
    onerror: null,
    terminate: () => {
      made.onmessage = null;
      ended.push('end');
    },
    postMessage: (request: Request) => void setTimeout(() => answer(structuredClone(request))),
  };
  const answer = answering((reply) => made.onmessage?.({ data: structuredClone(reply) } as MessageEvent));
  return made;
}
const asked = () => ({ tell: () => undefined, signal: new AbortController().signal });
const whole = async (atlas: WholeAtlas, layers = true) => {
  const pieces = await packed({ atlas, layers }, asked(), () => thread());
  return Buffer.concat(pieces);
};
const sums = (entries: Iterable<[string, Uint8Array]>) =>
  Object.fromEntries([...entries].map(([path, bytes]) => [path, sha256(bytes)]).sort());
const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): [string, Uint8Array] => [path.slice(folder.length + 1), readFileSync(path)]);

async function exported(line: string[]): Promise<Record<string, string>> {
  const world = { root: 'nowhere', out: () => undefined, say: () => undefined };
  const folder = join(home, String(readdirSync(home).length));
  const code = await run(['export', folder, ...line], { ...world, atlas: (data) => (data === undefined ? own : openData(data)) });
  expect(code).toBe(0);
  return sums(filesBelow(folder));
}
function imported(name: string, atlas: WholeAtlas): string {
  for (const [path, content] of filesOf(atlas)) {
    mkdirSync(dirname(join(home, name, path)), { recursive: true });
    writeFileSync(join(home, name, path), content);
  }
  return join(home, name);
}

const features = board(3, [1800, 1850], (x, y, step) => (x + step > 1 ? 'red' : 'blue'), 8);
const composed = (which: typeof features) => compose(setOf(which), {}, () => undefined).atlas;

describe('each entry of the zip has the checksum of the file of the command line', () => {
  test('for our own atlas, with the layers and without', async () => {
    expect(sums(Object.entries(unzipSync(await whole(own))))).toEqual(await exported([]));
    expect(sums(Object.entries(unzipSync(await whole(own, false))))).toEqual(await exported(['--layers', 'no']));
  });
  test.each([
    ['side by side', composed(features)],
    ['drawn independently', composed(jitter(features, 0.002))],
  ])("for a reader's borders (%s), which the command line reads from the folder of an import", async (name, atlas) => {
    const theirs = await exported(['--data', imported(name, atlas)]);
    expect(Object.keys(theirs)).toContain('thalweg.pmtiles');
    expect(sums(Object.entries(unzipSync(await whole(atlas))))).toEqual(theirs);
  });
});

test('an atlas that came through the gate of the page gives the tiles of the one that the command line reads', async () => {
  const base = 'https://there.test/';
  const fetcher = async (url: string) => new Response(readFileSync(join('geo/layers', url.slice(base.length))));
  const [page, line] = [await loadAtlas(base, fetcher), openAtlas('geo/layers')];
  expect(Buffer.compare(pmtilesOf(page, { maxZoom: 0 }), pmtilesOf(line, { maxZoom: 0 }))).toBe(0);
});

describe('the zip', () => {
  it('has the same bytes each time', async () => {
    expect(Buffer.compare(await whole(own), await whole(own))).toBe(0);
  });
  it('has the same bytes in every time zone, since it keeps local time', () => {
    const zone = process.env.TZ;
    const made = ['UTC', 'Asia/Vladivostok', 'America/Anchorage'].map((TZ) => {
      process.env.TZ = TZ;
      return sha256(zipOf([['a.txt', new Uint8Array([1, 2, 3])]]));
    });
    process.env.TZ = zone;
    expect(new Set(made).size).toBe(1);
  });
  it('comes file by file, and tells how many there are', async () => {
    const told: [number, number][] = [];
    await packed({ atlas: own, layers: true }, { ...asked(), tell: (...at) => told.push(at) }, () => thread());
    const [last] = told.slice(-1) as [[number, number]];
    expect(last[0]).toBe(last[1]);
    expect(told.map(([done]) => done)).toEqual([...told.map(([done]) => done)].sort((a, b) => a - b));
    expect(told.length).toBeGreaterThan(20);
  });
});

describe('the thread', () => {
  it('ends when the package is made, and when the reader gives it up', async () => {
    const ended: string[] = [];
    await packed({ atlas: own, layers: false }, asked(), () => thread(ended));
    expect(ended).toEqual(['end']);
    const control = new AbortController();
    const coming = packed({ atlas: own, layers: true }, { tell: () => control.abort(), signal: control.signal }, () => thread(ended));
    await expect(coming).rejects.toThrow('abort');
    expect(ended).toEqual(['end', 'end']);
  });
  it('says why there is no package', async () => {
    const broken = { ...own, faces: undefined } as unknown as WholeAtlas;
    await expect(packed({ atlas: broken, layers: false }, asked(), () => thread())).rejects.toThrow(/undefined/);
    const dead = () => {
      const made = thread();
      made.postMessage = () => made.onerror?.({ message: '' } as ErrorEvent);
      return made;
    };
    await expect(packed({ atlas: own, layers: false }, asked(), dead)).rejects.toThrow('did not start');
  });
});
