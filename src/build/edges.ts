import { edgeOf, type Edge } from '../core/partition/edges';
import type { Label } from '../core/partition/label';
import type { Geo } from './geo';

/** All arcs on the grid, in order of id, and the file that each was drawn in. */
export function edgesOf({ authored, files }: Pick<Geo, 'authored' | 'files'>): { edges: Edge[]; fileOf: (id: string) => string } {
  const fileOf = new Map<string, string>();
  const edges = authored.arcs.flatMap(({ features }, i) =>
    features.map(({ id, geometry }) => {
      fileOf.set(String(id), files.arcs[i]!);
      return edgeOf(String(id), geometry.coordinates);
    }),
  );
  edges.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { edges, fileOf: (id) => fileOf.get(id)! };
}

/** Every label point with its region. */
export const labelsOf = ({ authored }: Pick<Geo, 'authored'>): Label[] =>
  authored.regions.features.flatMap(({ id, geometry }) => {
    const points = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
    return points.map((at) => ({ region: String(id), at }));
  });
