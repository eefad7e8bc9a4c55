import { derive } from '../../src/build';
import { filesOf, type Files } from '../../src/build';
import { decodeAtlas } from '../../src/core/decode';
import type { WholeAtlas } from '../../src/core/model';

let files: Files | undefined;

/** What `geo` builds now, in memory, whether or not `geo/layers` has kept up. */
export const realFiles = (): Files => (files ??= filesOf(derive('geo')));

/** The atlas that those files say. */
export function realAtlas(): WholeAtlas {
  const parse = (name: string) => JSON.parse(String(realFiles().get(name)));
  const catalog = parse('catalog.json');
  return decodeAtlas(catalog, parse('atlas.topojson'), parse('places.geojson'), catalog.expeditions.map(({ file }: { file: string }) => parse(file)), parse('events.json').events);
}
