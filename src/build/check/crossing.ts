import type { Fault } from '../../core/fault';
import { fromGrid } from '../../core/partition/edges';
import { crossings, type Crossing } from '../../core/partition/crossings';
import { edgesOf } from '../edges';
import type { Geo } from '../geo';

const WHAT: Record<Crossing['kind'], (other: string) => string> = {
  crosses: (other) => `crosses ${other} away from any node`,
  touches: (other) => `touches ${other} away from any node`,
  overlaps: (other) => `runs over ${other}`,
};
const REMEDY: Record<Crossing['kind'], string> = {
  crosses: 'Put a node there and cut both arcs at it, or move one of them',
  touches: 'Put a node there and cut the arc that passes, or move one of them away',
  overlaps: 'Draw the common stretch once, as an arc of its own between two nodes',
};

/** Arcs that meet away from their ends: each other, or themselves. */
export function crossingFaults(geo: Geo): Fault[] {
  const { edges, fileOf } = edgesOf(geo);
  return crossings(edges).map(({ a, b, at, kind }) => {
    const [id, other] = [edges[a]!.id, edges[b]!.id];
    return {
      file: fileOf(id),
      id,
      at: fromGrid(at),
      what: WHAT[kind](a === b ? 'itself' : `"${other}"`),
      remedy: REMEDY[kind],
      severity: 'error',
    };
  });
}
