import type { WholeAtlas } from '../../core/model';
import { layerFile, layerSpan } from '../../core/files/layer';
import { AS_WRITTEN, readActs } from '../../core/reading';
import { sha256, type Versioned } from '../version';
import { catalogFile, catalogOf } from './catalog';

import { outlineFile } from './outline';
import { stamp } from './stamp';
import { storyPages } from './story-page';
import { topologyFile } from './topology';
import { baseFile, eventsFile, expeditionFile, placesFile, storyFile } from './travels';

/** Path below `geo/layers` -> content. The same build gives the same bytes. */
export type Files = Map<string, string | Uint8Array>;

/** Everything that the build writes, in memory. */
export function filesOf(built: Versioned): Files {
  const atlas: WholeAtlas = {
    ...catalogOf(built, []),
    written: built.settlements,
    reading: AS_WRITTEN,
    settlements: readActs(built.settlements, AS_WRITTEN),
    tenures: built.tenures,
    shapes: { kind: 'whole' },
    faces: built.faces,
    arcs: built.arcs,
    places: built.authored.places,
    expeditionFiles: [],
    events: built.authored.events,
  };
  const files: Files = new Map();
  const layers = built.settlements.map((settlement) => {
    const file = `${settlement.id}.geojson`;
    const content = layerFile(atlas, settlement, stamp(built));
    files.set(file, content);
    return { settlement: settlement.id, file, ...layerSpan(atlas, settlement), sha256: sha256(content) };
  });
  files.set('catalog.json', catalogFile(catalogOf(built, layers)));
  files.set('atlas.topojson', topologyFile(built));
  files.set('outline.topojson', outlineFile(built));
  files.set('places.geojson', placesFile(built));
  files.set('base.topojson', baseFile(built));
  files.set('events.json', eventsFile(built));
  files.set('story.json', storyFile(built));
  for (const [name, html] of storyPages(built)) files.set(name, html);
  for (const expedition of built.authored.expeditions)
    files.set(`expeditions/${expedition.expedition.id}.geojson`, expeditionFile(built, expedition));
  for (const { path, bytes } of built.assets) files.set(path, bytes);
  return files;
}
