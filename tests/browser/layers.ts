import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeAtlas } from '../../src/core/decode';
import type { WholeAtlas, Catalog, EventFile, ExpeditionFile } from '../../src/core/model';

const LAYERS = 'geo/layers';
export const readLayer = <T>(file: string): T => JSON.parse(readFileSync(join(LAYERS, file), 'utf8')) as T;

/** The committed layers as the atlas that the page works on. */
export function readAtlas(): WholeAtlas {
  const catalog = readLayer<Catalog>('catalog.json');
  const expeditions = catalog.expeditions.map(({ file }) => readLayer<ExpeditionFile>(file));
  return decodeAtlas(
    catalog,
    readLayer('atlas.topojson'),
    readLayer('places.geojson'),
    expeditions,
    readLayer<EventFile>('events.json').events,
  );
}
