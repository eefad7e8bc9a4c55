/** An atlas in map tiles passes the gate as it is; whatever else lies behind an address is told, with what to do. */
import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { RangeSource } from '../../src/catalog/range';
import { loadTiles } from '../../src/catalog/tiles';
import { totals } from '../../src/core/totals';
import { changeDays } from '../../src/core/history';
import { LENSES } from '../../src/core/model';
import { TILED_CATALOG, type TiledCatalog } from '../../src/core/tiled';
import { archive } from '../../src/export/tiles/archive';
import { pmtilesOf } from '../../src/export/tiles';
import { madeUp } from '../histories/made-up';

const URL = 'https://tiles.example/history.pmtiles';
const whole = madeUp({ faces: 400, dates: 40, vertices: 8000, holders: 6 });
const file = pmtilesOf(whole, { maxZoom: 3 });

interface Asked {
  ranges: string[];
}
/** A host that has one file. */
const hostOf = (content: Uint8Array<ArrayBuffer>, asked: Asked = { ranges: [] }): typeof fetch =>
  (async (_: string, { headers }: { headers: Record<string, string> }) => {
    const range = headers.Range!;
    asked.ranges.push(range);
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range)!.map(Number) as [number, number, number];
    if (from >= content.length) return new Response(null, { status: 416 });
    return new Response(content.slice(from, to + 1), { status: 206, headers: { ETag: '"1"' } });
  }) as unknown as typeof fetch;
const load = (content: Uint8Array<ArrayBuffer>, asked?: Asked) => loadTiles(URL, new RangeSource(URL, hostOf(content, asked)));
const answering = (answer: () => Promise<Response>) => loadTiles(URL, new RangeSource(URL, answer));

/** The same tiles with other facts. */
function told(change: (facts: TiledCatalog) => void): Uint8Array<ArrayBuffer> {
  const { faces, arcs, places, expeditionFiles, events, settlements, tenures, layings, holders, dataset } = structuredClone(whole);
  const lists = { nodes: [], expeditions: [], publishedAreas: [], sources: [], layers: [] };
  const facts: TiledCatalog = {
    catalog: { schema: 1, dataset, holders, settlements, tenures, layings, ...lists },
    ...{ faces, arcs, places, expeditionFiles, events },
  };
  change(facts);
  return archived({ [TILED_CATALOG]: facts });
}
const archived = (metadata: object) =>
  archive([{ z: 0, x: 0, y: 0, bytes: Uint8Array.of(1) }], metadata, { box: [0, 0, 1, 1], minZoom: 0, maxZoom: 0 });

describe('a history in map tiles', () => {
  test('says the same sums on every day as the history that it was made of', async () => {
    const tiled = await load(file);
    expect(tiled.shapes).toMatchObject({ kind: 'tiles', url: URL, minZoom: 0, maxZoom: 3 });
    for (const lens of LENSES)
      for (const day of changeDays(whole, lens)) expect(totals(tiled, lens, day)).toEqual(totals(whole, lens, day));
  });
  test('is asked for its beginning and its facts, and for no tile', async () => {
    const asked: Asked = { ranges: [] };
    await load(file, asked);
    expect(asked.ranges).toHaveLength(2);
    expect(asked.ranges[0]).toBe('bytes=0-16383');
  });
  test('comes without shapes, frozen', async () => {
    const tiled = await load(file);
    expect(tiled.faces.some((face) => 'geometry' in face)).toBe(false);
    expect(Object.isFrozen(tiled.tenures[0])).toBe(true);
  });
});

describe('what lies behind an address is told', () => {
  const cut = file.slice(0, 17_000);
  const directory = file.slice();
  const lie = gzipSync(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x0f));
  directory.set(lie, 127);
  new DataView(directory.buffer).setBigUint64(16, BigInt(lie.length), true);
  test.each<[name: string, content: Uint8Array<ArrayBuffer>, message: RegExp]>([
    ['a page of the host', new TextEncoder().encode('<!doctype html><title>Not found</title>'), /is not a PMTiles file/],
    ['an archive of another version', file.slice().fill(2, 7, 8), /version 2; this program reads version 3/],
    ['an archive of pictures', file.slice().fill(2, 99, 100), /pictures, not vector tiles/],
    ['an archive whose end is missing', cut, /is not whole: it ends after \d+ bytes. Upload it anew/],
    ['a directory that promises more than it has', directory, /is not whole: a directory of \d+ entries has \d+ bytes/],
    ['a directory that is no directory', file.slice().fill(7, 127, 160), /a directory of it cannot be unpacked/],
    ['tiles without a history', archived({ name: 'roads' }), /no history: its metadata have no member "thalweg"/],
    [
      'facts of another schema',
      told((facts) => void Object.assign(facts.catalog, { schema: 2 })),
      /catalog\.schema is not a version that this program reads/,
    ],
    [
      'a source whose address would run',
      told((facts) => void facts.catalog.sources.push({ id: 'a', type: 'book', title: 'A', URL: 'javascript:alert(1)' })),
      /catalog\.sources\.0\.URL is no web address/,
    ],
    [
      'a licence whose address would run',
      told((facts) => void (facts.catalog.dataset.licences[0]!.url = 'data:text/html,x')),
      /licences\.0\.url is no web address/,
    ],
    ['a day that is none', told((facts) => void (facts.catalog.tenures[0]!.from = '1500-02-31')), /1500-02-31/],
    [
      'land that is no face',
      told((facts) => void (facts.catalog.tenures[0]!.region = 'atlantis')),
      /somebody holds "atlantis", which is no face/,
    ],
    ['a holder whom nobody knows', told((facts) => void (facts.catalog.tenures[0]!.holders = ['nemo'])), /held by "nemo"/],
    ['two faces of one name', told((facts) => void (facts.faces[1]!.id = facts.faces[0]!.id)), /two faces have the same id/],
    ['an area below nothing', told((facts) => void (facts.faces[0]!.area_km2 = -1)), /faces\.0\.area_km2/],
  ])('%s', async (_, content, message) => {
    const why = await load(content).then(
      () => 'nothing was wrong',
      (error: Error) => error.message,
    );
    expect(why).toMatch(message);
    expect(why).toContain(URL);
  });
  test('a host that sends whole files', () =>
    expect(answering(async () => new Response(file, { status: 200 }))).rejects.toThrow(/sends whole files only.*answers range requests/));
  test('a file that is not there', () =>
    expect(answering(async () => new Response('', { status: 404 }))).rejects.toThrow(/answered 404. Is the address right/));
  test('a host that lets nobody read', () =>
    expect(answering(async () => Promise.reject(new TypeError('Failed to fetch')))).rejects.toThrow(
      /could not be fetched[\s\S]*Access-Control-Allow-Origin/,
    ));
  test('a file that is replaced while it is read', async () => {
    let tag = 0;
    const host = hostOf(file);
    const changing = (async (...request: Parameters<typeof fetch>) => {
      const answer = await host(...request);
      return new Response(answer.body, { status: answer.status, headers: { ETag: `"${tag++}"` } });
    }) as typeof fetch;
    await expect(loadTiles(URL, new RangeSource(URL, changing))).rejects.toThrow(/has been replaced since it was opened/);
  });
});
