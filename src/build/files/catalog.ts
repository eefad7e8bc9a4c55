import type { Catalog } from '../../core/model';
import type { Versioned } from '../version';
import { listwise } from '../../core/files/json';
import { expeditionEntries } from './travels';

/** `catalog.json`, one item of each list per line. Tenures are not in it: they travel with the faces. */
export function catalogOf(built: Versioned, layers: Catalog['layers']): Catalog {
  const { authored, checksum, settlements, layings } = built;
  return {
    schema: 1,
    dataset: { ...authored.dataset, checksum },
    holders: byId(authored.holders),
    nodes: byId(authored.nodes).flatMap(({ id, name, lon, lat }) => (name ? [{ id, name, lon, lat }] : [])),
    settlements,
    tenures: [],
    layings,
    expeditions: expeditionEntries(built),
    publishedAreas: authored.publishedAreas,
    sources: byId(authored.sources),
    layers,
  };
}

export const catalogFile = (catalog: Catalog): string => listwise(catalog);

const byId = <T extends { id: string }>(items: T[]): T[] => items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
