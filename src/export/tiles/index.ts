import * as v from 'valibot';
import { boxOf, boxOfRings } from '../../core/locate';
import type { ArcFacts, Atlas, Catalog, FaceFacts, WholeAtlas } from '../../core/model';
import { TiledSchema } from '../../core/schema/tiled';
import { TILE_LAYERS, TILED_CATALOG, type TiledCatalog } from '../../core/tiled';
import { archive } from './archive';
import { cut } from './cut';

/** At zoom 8 a step of the grid is 38 m at the equator, 25 m at 50 degrees: finer than the error of nearly every line; zoomed in further, it is stretched. */
const LAST_ZOOM = 8;

/**
 * The whole history as one PMTiles archive: its shapes as vector tiles from zoom 0 to `maxZoom`, and everything else in the metadata (see
 * `core/tiled.ts`). The same atlas gives the same bytes.
 */
export function pmtilesOf(atlas: WholeAtlas, { maxZoom = LAST_ZOOM }: { maxZoom?: number } = {}): Uint8Array<ArrayBuffer> {
  const box = boxOfRings(
    atlas.faces.map(boxOf).map(([west, south, east, north]) => [
      [west, south],
      [east, north],
    ]),
  );
  return archive(cut(atlas.faces, atlas.arcs, maxZoom), metadata(atlas, maxZoom), { box, minZoom: 0, maxZoom });
}

/** What readers of any map tiles look for, and the rest of the atlas. */
function metadata(atlas: WholeAtlas, maxzoom: number): object {
  const { dataset } = atlas;
  return {
    name: dataset.title.en,
    description: dataset.citation,
    version: dataset.version,
    attribution: dataset.attribution,
    type: 'overlay',
    vector_layers: Object.values(TILE_LAYERS).map((id) => ({ id, fields: { id: 'String' }, minzoom: 0, maxzoom })),
    [TILED_CATALOG]: tiledCatalog(atlas),
  };
}

/**
 * The atlas without shapes, and without the list of layers, which are files beside others. Acts go in as they are written: a reading is the
 * reader's choice. It leaves by the gate through which it will be read, so that members stand in one order, whether an atlas was made or read.
 */
function tiledCatalog(atlas: Atlas): TiledCatalog {
  const { schema, drawing, dataset, holders, nodes, written, tenures, layings, expeditions, publishedAreas, sources } = atlas;
  const catalog: Catalog = {
    schema,
    ...(drawing && { drawing }),
    ...{ dataset, holders, nodes, settlements: written, tenures, layings, expeditions, publishedAreas, sources, layers: [] },
  };
  const tiled: TiledCatalog = {
    catalog,
    faces: atlas.faces.map((face) => withoutShape<FaceFacts>({ ...face, bbox: boxOf(face) })),
    arcs: atlas.arcs.map((arc) => withoutShape<ArcFacts>(arc)),
    places: { type: 'FeatureCollection', features: atlas.places.features },
    expeditionFiles: atlas.expeditionFiles,
    events: atlas.events,
  };
  return v.parse(TiledSchema, tiled) as unknown as TiledCatalog;
}

/** JSON leaves out what is undefined. */
const withoutShape = <Facts extends object>(thing: Facts): Facts => ({ ...thing, geometry: undefined });
