import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../../src/catalog/load';
import { openAtlas } from '../../../src/cli/atlas';
import { transfers } from '../../../src/core/change';
import { faceOn, facesAt } from '../../../src/core/locate';
import { tenureAt, tenuresOf } from '../../../src/core/history';
import { linesAt } from '../../../src/core/lines';
import type { WholeAtlas } from '../../../src/core/model';
import { totals } from '../../../src/core/totals';
import { compose } from '../../../src/import/compose';
import { filesOf } from '../../../src/import/write';
import { board, box, jitter, setOf, version, year } from './made';

const YEARS = [1800, 1820, 1850];
const holder = (x: number, y: number, step: number) => ['red', 'blue', 'grün/+'][(x + 2 * y + step) % 3]!;
const enclave = [
  version('ring', 1800, 1900, [[box(11, 50, 11.3, 50.3), box(11.1, 50.1, 11.2, 50.2).reverse()]]),
  version('inside', 1810, 1890, [[box(11.1, 50.1, 11.2, 50.2)]], {
    lens: 'defacto',
    status: 'occupied',
    why: 'It was taken.',
    source: 'A book',
  }),
];
const SETS = {
  partition: compose(setOf([...board(4, YEARS, holder, 2), ...enclave]), {}, () => undefined),
  versions: compose(setOf([...jitter(board(4, YEARS, holder, 2), 0.003), ...enclave]), {}, () => undefined),
};

describe.each(Object.entries(SETS))('a composed atlas (%s), written and read again', (way, { atlas, how }) => {
  const files = filesOf(atlas);
  const fetcher = (url: string) => Promise.resolve(new Response(files.get(url) ?? null, { status: files.has(url) ? 200 : 404 }));
  const ask = (read: WholeAtlas) => ({
    drawing: read.drawing,
    areas: read.faces.map(({ id, area_km2, area_error_km2, label }) => [id, area_km2, area_error_km2, label]),
    shapes: read.faces.map(({ geometry }) => geometry),
    totals: [1800, 1815, 1855, 1895].map((y) => totals(read, 'defacto', year(y))),
    changes: transfers(read, year(1800), year(1899), 'dejure'),
    lines: [1800, 1815, 1855].map((y) => [...linesAt(read, 'dejure', year(y)).entries()].sort()),
    history: read.faces.map(({ id }) => tenuresOf(read, id, 'dejure')),
    acts: read.settlements,
    sources: read.sources,
  });

  test('was put together as expected', () => expect(how.drawing).toBe(way));
  test('passes the gate of the page and gives the same answers', async () => {
    expect(ask(await loadAtlas('', fetcher))).toEqual(ask(atlas));
  });
  test('is read by the command line from a folder, and gives the same answers', () => {
    const folder = mkdtempSync(join(tmpdir(), 'composed-'));
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    expect(ask(openAtlas(folder))).toEqual(ask(atlas));
  });
  test('gives the same bytes again', () => expect(filesOf(atlas)).toEqual(files));
  test('has a layer for each day of change, on which nothing is that is not there', () => {
    expect(atlas.settlements.map(({ id }) => `${id}.geojson`).filter((file) => !files.has(file))).toEqual([]);
    const layer = JSON.parse(files.get('on-1810-01-01.geojson')!);
    expect(layer.features.filter((each: { geometry: { type: string } }) => each.geometry.type === 'MultiPolygon')).toHaveLength(18);
  });
  test('says why a thing begins in the words of its file, and where that has it from', () => {
    const act = atlas.settlements.find(({ id }) => id === 'on-1810-01-01')!;
    expect(act.articles[0]).toMatchObject({ text: { en: 'It was taken.' }, sources: ['a-book', 'made-geojson'] });
    expect(atlas.sources.find(({ id }) => id === 'a-book')).toMatchObject({ title: 'A book' });
  });
});

describe('of many faces at a place', () => {
  const { atlas } = SETS.versions;
  test('the one is seen that is there on the day', () => {
    expect(facesAt(atlas, [10.05, 50.05])).toHaveLength(3);
    YEARS.forEach((y, step) => {
      const face = faceOn(atlas, [10.05, 50.05], 'dejure', year(y))!;
      expect(tenureAt(atlas, face.id, 'dejure', year(y))).toMatchObject({ from: `${y}-01-01`, holders: [['red', 'blue', 'grun'][step]] });
    });
  });
  test('the smaller lies above the larger', () => {
    const { atlas: nested } = compose(
      setOf([version('big', 1800, null, [[box(10, 50, 11, 51)]]), version('small', 1800, null, [[box(10.4, 50.4, 10.5, 50.5)]])]),
      { drawing: 'versions' },
      () => undefined,
    );
    expect(faceOn(nested, [10.45, 50.45], 'dejure', year(1850))!.id).toBe('small-1800');
    expect(faceOn(nested, [10.1, 50.1], 'dejure', year(1850))!.id).toBe('big-1800');
    expect(faceOn(nested, [10.1, 50.1], 'dejure', year(1700))).toBeUndefined();
  });
  test('an outline is a line while its face is there, and no longer', () => {
    const alone = compose(setOf([version('k', 1800, 1850, [[box(10, 50, 11, 51)]])]), { drawing: 'versions' }, () => undefined).atlas;
    expect([1800, 1849, 1850].map((y) => linesAt(alone, 'dejure', year(y)).size)).toEqual([1, 1, 0]);
  });
});
