import { layerFile, layerSpan } from '../../core/files/layer';
import { linewise, listwise } from '../../core/files/json';
import { stampOf } from '../../core/files/stamp';
import { atlasTopology } from '../../core/files/topology';
import type { Catalog, WholeAtlas } from '../../core/model';
import { sha256 } from '../../core/sha256';

/** Path below the folder -> content. */
export type Files = Map<string, string>;

/** All layers together have no more coordinates than these; a history of more is for readers of the atlas, not for one file a day. */
const LAYER_COORDINATES = 20_000_000;

/**
 * A composed atlas as the files that the build writes and the page and the command line read. The same atlas gives the same bytes. Where a layer for
 * every day would be too much there is none, and the catalog lists none.
 */
export function filesOf(atlas: WholeAtlas): Files {
  const stamp = stampOf(atlas.dataset, atlas.dataset.checksum);
  const files: Files = new Map();
  const { schema, drawing, dataset, holders, nodes, written, layings, expeditions, publishedAreas, sources } = atlas;
  const layers = layersOf(atlas, (file, content) => files.set(file, content));
  const catalog: Catalog = {
    schema,
    ...(drawing && { drawing }),
    dataset,
    holders,
    nodes,
    settlements: written,
    tenures: [],
    layings,
    expeditions,
    publishedAreas,
    sources,
    layers,
  };
  files.set('catalog.json', listwise(catalog));
  files.set('atlas.topojson', atlasTopology(atlas, stamp));
  files.set('places.geojson', linewise({ type: 'FeatureCollection', thalweg: stamp }, 'features', atlas.places.features));
  files.set('base.topojson', `${JSON.stringify({ type: 'Topology', arcs: [], objects: {}, thalweg: stamp })}\n`);
  files.set('events.json', linewise({ thalweg: stamp }, 'events', atlas.events));
  files.set('story.json', linewise({ thalweg: stamp }, 'steps', []));
  return files;
}

function layersOf(atlas: WholeAtlas, write: (file: string, content: string) => void): Catalog['layers'] {
  const coordinates = atlas.faces.reduce((sum, { geometry }) => sum + geometry.coordinates.flat(2).length, 0);
  if (coordinates * atlas.settlements.length > LAYER_COORDINATES) return [];
  const stamp = stampOf(atlas.dataset, atlas.dataset.checksum);
  return atlas.settlements.map((settlement) => {
    const file = `${settlement.id}.geojson`;
    const content = layerFile(atlas, settlement, stamp);
    write(file, content);
    return { settlement: settlement.id, file, ...layerSpan(atlas, settlement), sha256: sha256(content) };
  });
}
