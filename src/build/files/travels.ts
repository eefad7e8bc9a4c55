import { topology } from 'topojson-server';
import type { Catalog, ExpeditionFile, LegProperties } from '../../core/model';
import { boxOfRings } from '../../core/locate';
import { edtfDays, toIso } from '../../core/time';
import type { Versioned } from '../version';
import { linewise } from './json';
import { stamp } from './stamp';
import { positionsOf } from '../../doctor/shape/positions';

/** `expeditions/<id>.geojson`: the legs, each with the id `<expedition>.<leg>`. */
export function expeditionFile(built: Versioned, { expedition, features }: ExpeditionFile): string {
  const legs = features.map(({ properties, geometry }) => ({
    type: 'Feature',
    id: `${expedition.id}.${properties.leg}`,
    properties,
    geometry,
  }));
  const bbox = boxOfRings(features.map(({ geometry }) => geometry.coordinates));
  return linewise({ type: 'FeatureCollection', thalweg: stamp(built), expedition, bbox }, 'features', legs);
}

/** When and in which file an expedition is, in order of its first day. */
export function expeditionEntries({ authored }: Versioned): Catalog['expeditions'] {
  const entries = authored.expeditions.map(({ expedition, features }) => ({
    expedition,
    file: `expeditions/${expedition.id}.geojson`,
    ...span(features.map((f) => f.properties)),
  }));
  return entries.sort((a, b) => (a.from + a.file < b.from + b.file ? -1 : 1));
}

function span(legs: LegProperties[]): { from: string; to: string } {
  const days = legs.flatMap(({ from, to }) => [edtfDays(from.gregorian), edtfDays(to.gregorian)]);
  return { from: toIso(Math.min(...days.map(({ first }) => first))), to: toIso(Math.max(...days.map(({ last }) => last))) };
}

/** `places.geojson`, in order of id. */
export function placesFile(built: Versioned): string {
  const features = built.authored.places.features.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  const bbox = boxOfRings([features.flatMap(({ geometry }) => positionsOf(geometry))]);
  return linewise({ type: 'FeatureCollection', thalweg: stamp(built), ...(features.length > 0 && { bbox }) }, 'features', features);
}

/** `events.json`: the facts of the narrative, in its own order. */
export const eventsFile = (built: Versioned): string => linewise({ thalweg: stamp(built) }, 'events', built.authored.events);

/** `story.json`: the story step by step. A file of its own, for it is read only when it is first asked for. */
export const storyFile = (built: Versioned): string => linewise({ thalweg: stamp(built) }, 'steps', built.authored.story);

/** `base.topojson`: lakes and rivers to draw beneath, on a grid of a hundred-thousandth of their extent. */
export function baseFile(built: Versioned): string {
  const objects = Object.fromEntries(Object.entries(built.authored.base).sort(([a], [b]) => (a < b ? -1 : 1)));
  const packed = topology(objects, 1e5);
  return `${JSON.stringify({ ...packed, thalweg: stamp(built) })}\n`;
}
