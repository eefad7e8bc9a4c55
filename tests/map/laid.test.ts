import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { LineLayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { fromIso } from '../../src/core/civil';
import { linesAt } from '../../src/core/lines';
import { LENSES, type Outline } from '../../src/core/model';
import { draftOf } from '../../src/core/outline';
import { everyReading } from '../../src/core/reading';
import { FLAVOURS } from '../../src/map/flavour';
import { styleOf } from '../../src/map/style';
import { readAtlas } from '../browser/layers';
import { madeUp } from '../histories/made-up';
import { stubAtlas } from './stub';

const atlas = readAtlas();
const { layers } = styleOf(draftOf(atlas), FLAVOURS.light);
const filterOf = (id: string, among = layers) => (among.find((layer) => layer.id === id) as LineLayerSpecification).filter!;
const holds = (id: string, among = layers) => {
  const { filter } = featureFilter(filterOf(id, among), `${id}.filter`);
  return (arc: { id: string; kind: string }) => filter({ zoom: 4 }, { type: 2, properties: { ...arc } } as never);
};
const SHOWN_BY = {
  fixed: ['border-fixed', 'border-casing'],
  described: ['border-described', 'border-casing'],
  disputed: ['border-disputed', 'border-casing'],
  unlaid: ['border-unlaid'],
} as const;

/** The days on which something may become another thing. */
const turnsOf = ({ tenures, layings }: Outline) => [...new Set([...tenures, ...layings].map(({ from }) => fromIso(from)))];

describe('a layer of borders', () => {
  it('holds every line that it ever shows: on any day, under either lens and every reading', () => {
    const arcs = new Map(atlas.arcs.map((arc) => [arc.id, arc]));
    const filters = new Map(Object.values(SHOWN_BY).flatMap((ids) => ids.map((id) => [id, holds(id)] as const)));
    const missing = everyReading(atlas)
      .flatMap((reading) => LENSES.flatMap((lens) => turnsOf(reading).flatMap((day) => [...linesAt(reading, lens, day).values()])))
      .flatMap(({ arc, status }) => SHOWN_BY[status as keyof typeof SHOWN_BY].map((id) => ({ arc, id })))
      .filter(({ arc, id }) => !filters.get(id)!(arcs.get(arc)!));
    expect(missing).toEqual([]);
  });
  it('leaves out most of what it never shows', () => {
    const shares = ['border-disputed', 'border-described', 'border-fixed'].map(
      (id) => atlas.arcs.filter(holds(id)).length / atlas.arcs.length,
    );
    expect(Math.max(...shares)).toBeLessThan(0.35);
  });
  it('that can show nothing in an atlas without acts is empty, and the one for drawn lines holds all', () => {
    const drawn = { ...stubAtlas(), settlements: [], written: [], layings: [] };
    const { layers: plain } = styleOf(draftOf(drawn), FLAVOURS.light);
    const counts = ['border-fixed', 'border-casing', 'border-described', 'border-disputed', 'border-unlaid'].map(
      (id) => drawn.arcs.filter(holds(id, plain)).length,
    );
    const all = drawn.arcs.filter(({ kind }) => kind !== 'coast' && kind !== 'frame').length;
    expect(counts).toEqual([all, all, 0, 0, 0]);
  });
  it('names no line of a history that has too many', () => {
    const { layers: many } = styleOf(draftOf(madeUp({ faces: 1000, dates: 100, vertices: 20_000 })), FLAVOURS.light);
    expect(JSON.stringify(filterOf('border-fixed', many)).length).toBeLessThan(200);
  });
});
