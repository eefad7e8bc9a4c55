import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { draftOf } from '../../src/core/outline';
import { apart } from '../../src/map/apart';
import { FLAVOURS } from '../../src/map/flavour';
import { styleOf } from '../../src/map/style';
import { stubAtlas } from './stub';

/** What MapLibre goes by when it cuts layers together (`groupByLayout` in its style specification). */
const cutAs = (layer: LayerSpecification): string => {
  const { type, source, filter, layout } = layer as { type: string; source?: string; filter?: FilterSpecification; layout?: object };
  return JSON.stringify([type, source, filter, layout]);
};

it('of all layers of the map, those that follow a feature-state are each cut alone', () => {
  const { layers } = styleOf(draftOf(stubAtlas()), FLAVOURS.light);
  const following = layers.filter(({ paint }) => JSON.stringify(paint ?? {}).includes('feature-state'));
  expect(following.length).toBeGreaterThan(12);
  for (const layer of following) expect(layers.filter((other) => cutAs(other) === cutAs(layer))).toEqual([layer]);
});

const line = (id: string, more: object = {}): LayerSpecification => ({
  ...{ id, type: 'line', source: 'arcs', paint: { 'line-opacity': ['number', ['feature-state', 'glow'], 0] } },
  ...more,
});

it.each([
  ['all that it drew before, where it drew everything', line('glow'), [true, true]],
  ['all that it drew before, where it left something out', line('glow', { filter: ['==', ['get', 'kind'], 'river'] }), [true, false]],
])('a layer that is set apart draws %s', (_, layer, kept) => {
  const [set] = apart([layer]) as { filter: FilterSpecification }[];
  const passes = (kind: string) =>
    featureFilter(set!.filter, 'layers[0].filter').filter({ zoom: 3 }, { type: 'LineString', properties: { kind } } as never);
  expect(['river', 'coast'].map(passes)).toEqual(kept);
});

it('a layer without a feature-state is left as it is', () => {
  const plain = line('plain', { paint: { 'line-opacity': 1 } });
  expect(apart([plain])).toEqual([plain]);
});
