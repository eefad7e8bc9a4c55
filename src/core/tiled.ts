import type { ArcFacts, Catalog, ExpeditionFile, FaceFacts, PlaceFile, SeedEvent } from './model';

/**
 * A whole history in one file of map tiles (PMTiles, vector tiles): the contract between who writes such a file and who shows it.
 *
 * The layers of the tiles: `faces` (polygons) and `arcs` (lines). The numeric id of a feature is the place of its face or arc in the lists
 * below, and the property `id` its name there (for `promoteId`); a face also says whether it is `land`, an arc its `kind` and how wide an edge
 * of a zone it is (`soft`), so that a style can tell them apart. Borders shared by two faces are the same vertices in every tile. What is known of them without their shapes, and all the rest of the atlas, is the member `thalweg` of the metadata: a `TiledCatalog`.
 */
export const TILE_LAYERS = { faces: 'faces', arcs: 'arcs' } as const;
/** The member of the metadata that holds the `TiledCatalog`. */
export const TILED_CATALOG = 'thalweg';

export interface TiledCatalog {
  /** `catalog.json`, with the tenures in it. */
  catalog: Catalog;
  /** Every face with its box, in the order of the numeric ids. */
  faces: FaceFacts[];
  arcs: ArcFacts[];
  places: PlaceFile;
  expeditionFiles: ExpeditionFile[];
  events: SeedEvent[];
}
