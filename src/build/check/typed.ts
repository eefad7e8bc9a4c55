import type { Authored } from '../../core/authored';
import type { Geo } from '../geo';
import type { Document, Documents, Kind } from '../read';

/** The shape has been proven, so the types may be believed. */
export function typed({ documents, assets, folder }: Documents): Geo {
  const of = (kind: Kind): Document[] => documents.filter((document) => document.kind === kind);
  const all = <T>(kind: Kind): T[] => of(kind).map(({ content }) => content as T);
  const one = <T>(kind: Kind, fallback: T): T => (of(kind)[0]?.content as T) ?? fallback;
  const paths = (kind: Kind) => of(kind).map(({ file }) => file);
  const path = (kind: Kind, name: string) => paths(kind)[0] ?? `${folder}/${name}`;
  const authored: Authored = {
    nodes: one('nodes', { nodes: [] }).nodes,
    arcs: all('arcs'),
    regions: one('regions', undefined as unknown as Authored['regions']),
    holders: one('holders', { holders: [] }).holders,
    settlements: all('settlements'),
    expeditions: all('expeditions'),
    places: one('places', { type: 'FeatureCollection', features: [] }),
    publishedAreas: one('published-areas', { figures: [] }).figures,
    events: one('events', { events: [] }).events,
    facts: one('events', { facts: 0 }).facts,
    story: one('story', { steps: [] }).steps,
    sources: one('sources', []),
    dataset: one('dataset', undefined as unknown as Authored['dataset']),
    base: Object.fromEntries(
      of('base').map(({ path: name, content }) => [name.replace(/^base\/|\.geojson$/g, ''), content]),
    ) as Authored['base'],
  };
  return {
    authored,
    assets,
    files: {
      nodes: path('nodes', 'nodes.json'),
      regions: path('regions', 'regions.geojson'),
      holders: path('holders', 'holders.json'),
      places: path('places', 'places.geojson'),
      'published-areas': path('published-areas', 'published-areas.json'),
      events: path('events', 'events.json'),
      story: path('story', 'story.json'),
      sources: path('sources', 'sources.json'),
      dataset: path('dataset', 'dataset.json'),
      arcs: paths('arcs'),
      settlements: paths('settlements'),
      expeditions: paths('expeditions'),
      base: paths('base'),
    },
  };
}
