import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';

/**
 * Layers that follow a feature-state, each with a filter that is no other's. MapLibre cuts layers of one source, filter and layout as one, and
 * when a state changes works through all of them once for each of them: five layers together are painted twenty-five times.
 */
export const apart = (layers: readonly LayerSpecification[]): LayerSpecification[] =>
  layers.map((layer) => (followsState(layer) ? withOwnFilter(layer) : layer));

const followsState = ({ paint }: LayerSpecification): boolean => JSON.stringify(paint ?? {}).includes('"feature-state"');

function withOwnFilter(layer: LayerSpecification): LayerSpecification {
  if (!('source' in layer)) return layer;
  const { filter } = layer as { filter?: FilterSpecification };
  const always = ['to-boolean', layer.id]; // true of any name
  return { ...layer, filter: filter ? ['all', filter, always] : always } as LayerSpecification;
}
