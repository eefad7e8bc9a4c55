import * as v from 'valibot';
import { decodeAtlas, type AtlasTopology } from '../core/decode';
import type { Atlas, Catalog, ExpeditionFile, PlaceFile } from '../core/model';
import { CatalogSchema, CollectionSchema, TopologySchema } from '../core/schema/catalog';
import { BuiltEventsSchema } from '../core/schema/told';
import { deepFreeze } from './freeze';

/** Fetches `name` and gives its parsed JSON. */
type Fetcher = (url: string) => Promise<Response>;

/**
 * The one gate through which data enters the app: fetches the built files below `base` (which ends in `/`), checks their shape once, decodes
 * and freezes them. Throws Error naming the file, what is wrong and what to do.
 */
export async function loadAtlas(base: string, fetcher: Fetcher = (url) => fetch(url)): Promise<Atlas> {
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
  return deepFreeze(decodeAtlas(catalog, topology, places, await Promise.all(expeditions), told.events));
}

/** Two builds must not be mixed, as a cache or an upload that is half done may do. */
function sameBuild(name: string, file: object, { dataset }: Catalog): void {
  const { checksum } = (file as { thalweg?: { checksum?: string } }).thalweg ?? {};
  if (checksum !== undefined && checksum !== dataset.checksum)
    throw new Error(`${name} comes from another build than catalog.json. Reload the page; if it stays so, build and upload all files anew`);
}

async function load<S extends v.GenericSchema>(base: string, name: string, schema: S, fetcher: Fetcher): Promise<v.InferOutput<S>> {
  const response = await fetcher(base + name).catch((error: Error) => {
    throw new Error(`${name} did not come (${error.message}). Is there a connection?`);
  });
  if (!response.ok) throw new Error(`${name}: the server answered ${response.status}. Build the data first: npm run thalweg -- build`);
  const result = v.safeParse(schema, await response.json());
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${name}: ${v.getDotPath(issue) ?? 'the file'} ${issue.message}. Rebuild the data: npm run thalweg -- build`);
}
