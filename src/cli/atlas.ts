import * as v from 'valibot';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeAtlas, type AtlasTopology } from '../core/decode';
import { CatalogSchema } from '../core/schema/catalog';
import { TopologySchema } from '../core/schema/topology';
import type { Catalog, EventFile, ExpeditionFile, PlaceFile, WholeAtlas } from '../core/model';
import { NoAnswer } from './errors';
import { readText } from './paths';

/** The atlas from its built files in `layers`. */
export function openAtlas(layers: string): WholeAtlas {
  const load = <T>(name: string): T => JSON.parse(readFileSync(join(layers, name), 'utf8')) as T;
  if (!existsSync(join(layers, 'catalog.json'))) throw new NoAnswer(`${layers} holds no built atlas: run "thalweg build" first`);
  const catalog = load<Catalog>('catalog.json');
  const expeditions = catalog.expeditions.map(({ file }) => load<ExpeditionFile>(file));
  const { events } = load<EventFile>('events.json');
  return decodeAtlas(catalog, load<AtlasTopology>('atlas.topojson'), load<PlaceFile>('places.geojson'), expeditions, events);
}

/** The atlas of a folder that `import` wrote. Throws NoAnswer naming the folder or the file, what is wrong and what to do. */
export function openData(folder: string): WholeAtlas {
  const remedy = 'give --data a folder that "thalweg import FILE... --out DIR" wrote';
  if (!existsSync(folder)) throw new NoAnswer(`--data "${folder}": there is no such folder: ${remedy}`);
  for (const [name, schema] of [['catalog.json', CatalogSchema] as const, ['atlas.topojson', TopologySchema] as const]) {
    if (!existsSync(join(folder, name))) throw new NoAnswer(`--data "${folder}" holds no ${name}: ${remedy}`);
    const wrong = faultIn(readText(join(folder, name)), schema);
    if (wrong) throw new NoAnswer(`--data "${folder}": ${name}: ${wrong}: import the files anew`);
  }
  try {
    return openAtlas(folder);
  } catch (error) {
    throw error instanceof NoAnswer ? error : new NoAnswer(`--data "${folder}" cannot be read (${(error as Error).message}): ${remedy}`);
  }
}

function faultIn(text: string, schema: v.GenericSchema): string | undefined {
  try {
    const { issues, success } = v.safeParse(schema, JSON.parse(text));
    return success ? undefined : `${v.getDotPath(issues[0]) ?? 'the file'} ${issues[0].message}`;
  } catch (error) {
    return `is not JSON (${(error as Error).message})`;
  }
}
