/** `outline.topojson` says of the atlas what the first picture shows, in the words of the atlas. */
import { expect, test } from 'vitest';
import { decodeOutline, type OutlineTopology } from '../../src/core/decode';
import type { ActOutline } from '../../src/core/model';
import { drawnOf } from '../../src/core/outline';
import { crossings } from '../../src/core/partition/crossings';
import { toGrid } from '../../src/core/partition/edges';
import { readAtlas, readLayer } from '../browser/layers';

const atlas = readAtlas();
const { outline, drawn } = decodeOutline(readLayer<OutlineTopology>('outline.topojson'));
const exact = drawnOf(atlas);
const byId = <T extends { id: string }>(all: readonly T[]): T[] => all.toSorted((a, b) => a.id.localeCompare(b.id));

const only = <T extends object>(thing: T, ...keys: (keyof T)[]) => Object.fromEntries(keys.map((key) => [key, thing[key]]));

test('it is of the same build', () => expect(outline.dataset).toEqual(atlas.dataset));

test('its acts have the names, days and deeds of the atlas, so that its histories are the same', () => {
  expect(byId(outline.holders)).toEqual(byId(atlas.holders));
  const told = ({ id, name, summary, dates, effective }: ActOutline) => ({ id, name, summary, dates, effective });
  expect(byId(outline.written).map(told)).toEqual(byId(atlas.written).map(told));
  const key = ({ region, lens, from }: { region: string; lens: string; from: string }) => `${region} ${lens} ${from}`;
  const sorted = <T extends Parameters<typeof key>[0]>(all: readonly T[]) => all.toSorted((a, b) => key(a).localeCompare(key(b)));
  expect(sorted(outline.tenures)).toEqual(sorted(atlas.tenures));
  expect(new Set(outline.layings.map(({ arc, from, status }) => `${arc} ${from} ${status}`))).toEqual(
    new Set(atlas.layings.map(({ arc, from, status }) => `${arc} ${from} ${status}`)),
  );
});

test('its faces and lines are those of the atlas, with their names and measures', () => {
  expect(outline.faces).toEqual(atlas.faces.map((face) => only(face, 'id', 'name', 'land', 'label', 'area_km2', 'area_error_km2')));
  const measures = ['id', 'kind', 'name', 'from', 'to', 'left', 'right', 'length_km', 'error_km'] as const;
  expect(outline.arcs).toEqual(atlas.arcs.map((arc) => only(arc, ...measures)));
  expect(outline.places.features.map(({ id, properties: { names } }) => [id, names])).toEqual(
    atlas.places.features.map(({ id, properties: { names } }) => [id, names]),
  );
});

test('its lines meet where the exact ones meet, and nowhere else', () => {
  expect([...drawn.arcs.keys()]).toEqual([...exact.arcs.keys()]);
  for (const [id, { coordinates }] of drawn.arcs) {
    const { coordinates: fine } = exact.arcs.get(id)!;
    expect(
      [coordinates[0], coordinates.at(-1)].map((end) => toGrid(end!)),
      id,
    ).toEqual([fine[0], fine.at(-1)].map((end) => toGrid(end!)));
    expect(coordinates.length, id).toBeLessThanOrEqual(fine.length);
  }
  expect(crossings([...drawn.arcs].map(([id, { coordinates }]) => ({ id, line: coordinates.map(toGrid) })))).toEqual([]);
});

test('each face has as many polygons and rings as the exact one', () => {
  const shape = (faces: typeof drawn.faces) => [...faces].map(([id, { coordinates }]) => [id, coordinates.map((rings) => rings.length)]);
  expect(shape(drawn.faces)).toEqual(shape(exact.faces));
});
