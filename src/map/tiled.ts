/** An atlas whose shapes are in map tiles: the same layers and states, read from one source with a layer for faces and one for arcs. */
import type { LayerSpecification, VectorSourceSpecification } from 'maplibre-gl';
import type { Outline } from '../core/model';
import { TILE_LAYERS } from '../core/tiled';

/** The name of the protocol that the tiles come by, and of their source in the style. */
export const PROTOCOL = 'pmtiles';
const SOURCE = 'tiles';
/** The sources of the style that tiles stand in for. The washes beside a border have no smoother lines of their own there. */
const LAYER_OF: Readonly<Record<string, string>> = { faces: TILE_LAYERS.faces, arcs: TILE_LAYERS.arcs, bands: TILE_LAYERS.arcs };

/** Where the map keeps the features of a source, and their states. */
export interface Target {
  source: string;
  sourceLayer?: string;
}
export const targetOf = (atlas: Pick<Outline, 'shapes'>, source: string): Target =>
  atlas.shapes.kind === 'tiles' && LAYER_OF[source] ? { source: SOURCE, sourceLayer: LAYER_OF[source] } : { source };

/** The one source instead of three; none for an atlas that has its shapes with it. */
export function tileSources({ shapes }: Outline): Record<string, VectorSourceSpecification> {
  if (shapes.kind !== 'tiles') return {};
  const { url, box, minZoom, maxZoom } = shapes;
  return {
    [SOURCE]: {
      type: 'vector',
      tiles: [`${PROTOCOL}://${url}/{z}/{x}/{y}`],
      bounds: box,
      minzoom: minZoom,
      maxzoom: maxZoom,
      promoteId: { [TILE_LAYERS.faces]: 'id', [TILE_LAYERS.arcs]: 'id' },
    },
  };
}

/** The layers of the style as they are drawn from the source that the atlas has. */
export const fromTiles = (atlas: Outline, layers: LayerSpecification[]): LayerSpecification[] =>
  atlas.shapes.kind === 'whole' ? layers : layers.map((layer) => moved(layer, atlas));

function moved(layer: LayerSpecification, atlas: Outline): LayerSpecification {
  if (!('source' in layer)) return layer;
  const { source, sourceLayer } = targetOf(atlas, layer.source);
  return sourceLayer ? { ...layer, source, 'source-layer': sourceLayer } : layer;
}
