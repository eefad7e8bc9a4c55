import type { Fault } from '../../core/fault';
import { arcsNamed } from '../../core/histories';
import type { Geo } from '../geo';
import { mentions, type Mention } from './mentions';

const HOME = {
  holder: 'geo/holders.json',
  source: 'geo/sources.json',
  region: 'geo/regions.geojson',
  arc: 'geo/arcs',
  settlement: 'geo/settlements',
  expedition: 'geo/expeditions',
  place: 'geo/places.geojson',
  leg: 'geo/expeditions',
  fact: 'geo/events.json',
};

/** Every id that is mentioned exists. */
export function referenceFaults(geo: Geo): Fault[] {
  const known = knownIds(geo);
  const arcs = [...known.arc];
  const exists = ({ kind, name }: Mention) => known[kind].has(name) || (kind === 'arc' && arcsNamed(name, arcs).length > 0);
  return mentions(geo)
    .filter((mention) => !exists(mention))
    .map(({ file, id, kind, name, where }): Fault => ({
      file,
      id,
      what: `${where} names an unknown ${kind} "${name}"${nearest(name, known[kind])}`,
      remedy: `Add it to ${HOME[kind]}, or name another`,
      severity: 'error',
    }));
}

function knownIds({ authored }: Geo): Record<Mention['kind'], Set<string>> {
  return {
    holder: new Set(authored.holders.map(({ id }) => id)),
    source: new Set(authored.sources.map(({ id }) => id)),
    region: new Set(authored.regions.features.map(({ id }) => String(id))),
    arc: new Set(authored.arcs.flatMap(({ features }) => features.map(({ id }) => String(id)))),
    settlement: new Set(authored.settlements.map(({ id }) => id)),
    expedition: new Set(authored.expeditions.map(({ expedition }) => expedition.id)),
    place: new Set(authored.places.features.map(({ id }) => String(id))),
    leg: new Set(
      authored.expeditions.flatMap(({ expedition, features }) => features.map(({ properties }) => `${expedition.id}/${properties.leg}`)),
    ),
    fact: new Set(authored.events.map(({ id }) => id)),
  };
}

/** A known id that begins alike, for those who mistyped. */
function nearest(name: string, known: Set<string>): string {
  const alike = [...known].find((id) => id.slice(0, 4) === name.slice(0, 4));
  return alike ? ` (is "${alike}" meant?)` : '';
}
