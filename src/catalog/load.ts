import { decodeAtlas, type AtlasTopology } from '../core/decode';
import type { Catalog, ExpeditionFile, PlaceFile, WholeAtlas } from '../core/model';
import { CatalogSchema, CollectionSchema } from '../core/schema/catalog';
import { BuiltEventsSchema } from '../core/schema/told';
import { TopologySchema } from '../core/schema/topology';
import { breath } from './breath';
import { damaged, fetcherOfPage, load, sameBuild, type Fetcher } from './fetch';
import { deepFreeze } from './freeze';

/**
 * The one gate through which data enters the app: fetches the built files below `base` (which ends in `/`), checks their shape once, decodes
 * and freezes them. Throws Error naming the file, what is wrong and what to do.
 */
export async function loadAtlas(base: string, fetcher: Fetcher = fetcherOfPage): Promise<WholeAtlas> {
  const [catalog, topology, places, told] = await Promise.all([
    load(base, 'catalog.json', CatalogSchema, fetcher) as Promise<Catalog>,
    load(base, 'atlas.topojson', TopologySchema, fetcher) as unknown as Promise<AtlasTopology>,
    load(base, 'places.geojson', CollectionSchema, fetcher) as unknown as Promise<PlaceFile>,
    load(base, 'events.json', BuiltEventsSchema, fetcher),
  ]);
  for (const [name, file] of Object.entries({ 'atlas.topojson': topology, 'places.geojson': places, 'events.json': told }))
    sameBuild(name, file, catalog);
  const expeditions = catalog.expeditions.map(
    ({ file }) => load(base, file, CollectionSchema, fetcher) as unknown as Promise<ExpeditionFile>,
  );
  const journeys = await Promise.all(expeditions);
  await breath();
  const atlas = decoded(() => decodeAtlas(catalog, topology, places, journeys, told.events));
  for (const part of Object.values(atlas)) {
    await breath();
    deepFreeze(part);
  }
  await breath();
  return Object.freeze(atlas);
}

function decoded(decode: () => WholeAtlas): WholeAtlas {
  try {
    return decode();
  } catch (error) {
    throw damaged('atlas.topojson', error as Error);
  }
}
