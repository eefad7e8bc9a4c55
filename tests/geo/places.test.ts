/**
 * The truth table: who held a place on a day, written down from the histories and not from what the program answers
 * (`research` says where it was read). `both` stands for the two lenses; `contested_by` is left out where the lenses differ in it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeAtlas } from '../../src/core/decode';
import { tenureAt } from '../../src/core/history';
import { faceAt } from '../../src/core/locate';
import { LENSES, type ExpeditionFile, type Lens, type Position, type Status } from '../../src/core/model';
import { fromIso } from '../../src/core/time';

interface Expectation {
  lens: Lens | 'both';
  date: string;
  holders: string[];
  status: Status;
  settlement?: string;
  contested_by?: string[];
}
interface Place {
  place: string;
  at: Position;
  research: string;
  expect: Expectation[];
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const places: Place[] = read('tests/geo/truth/places.json');
const expeditions: ExpeditionFile[] = readdirSync('geo/expeditions').map((name) => read(`geo/expeditions/${name}`));
const atlas = decodeAtlas(read('geo/layers/catalog.json'), read('geo/layers/atlas.topojson'), read('geo/places.geojson'), expeditions);

const lenses = (lens: Expectation['lens']) => (lens === 'both' ? LENSES : [lens]);

test('the table reaches along the whole border', () => {
  expect(places.length).toBeGreaterThanOrEqual(40);
  const regions = new Set(places.map(({ at }) => faceAt(atlas, at)?.id));
  expect(regions.size).toBeGreaterThanOrEqual(30);
});

describe.each(places)('$place', ({ at, expect: rows }) => {
  const face = faceAt(atlas, at);
  test.each(rows.flatMap((row) => lenses(row.lens).map((lens) => ({ ...row, lens }))))('on $date, $lens', (row) => {
    const tenure = face && tenureAt(atlas, face.id, row.lens, fromIso(row.date));
    expect({
      holders: tenure?.holders,
      status: tenure?.status,
      ...(row.settlement && { settlement: tenure?.settlement }),
      ...(row.contested_by && { contested_by: [...(tenure?.contested_by ?? [])].sort() }),
    }).toEqual({
      holders: row.holders,
      status: row.status,
      ...(row.settlement && { settlement: row.settlement }),
      ...(row.contested_by && { contested_by: [...row.contested_by].sort() }),
    });
  });
});
