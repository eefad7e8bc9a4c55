import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeAtlas, type AtlasTopology } from '../core/decode';
import type { Catalog, EventFile, ExpeditionFile, PlaceFile, WholeAtlas } from '../core/model';
import { NoAnswer } from './errors';

/** The atlas from its built files in `layers`. */
export function openAtlas(layers: string): WholeAtlas {
  const load = <T>(name: string): T => JSON.parse(readFileSync(join(layers, name), 'utf8')) as T;
  if (!existsSync(join(layers, 'catalog.json'))) throw new NoAnswer(`${layers} holds no built atlas: run "thalweg build" first`);
  const catalog = load<Catalog>('catalog.json');
  const expeditions = catalog.expeditions.map(({ file }) => load<ExpeditionFile>(file));
  const { events } = load<EventFile>('events.json');
  return decodeAtlas(catalog, load<AtlasTopology>('atlas.topojson'), load<PlaceFile>('places.geojson'), expeditions, events);
}
