import type { Fault } from '../../core/fault';
import type { Node, Position } from '../../core/model';
import type { Geo } from '../geo';

/** Arcs begin and end exactly on the nodes that they name, are longer than nothing, and every node is used. */
export function endFaults({ authored, files }: Geo): Fault[] {
  const nodes = new Map(authored.nodes.map((node) => [node.id, node]));
  const used = new Set<string>();
  const faults = authored.arcs.flatMap(({ features }, i) =>
    features.flatMap(({ id, properties: { from, to }, geometry: { coordinates } }) => {
      used.add(from).add(to);
      const [first, last] = [coordinates[0] as Position, coordinates.at(-1) as Position];
      return [...endFault(nodes.get(from), from, first, 'begins'), ...endFault(nodes.get(to), to, last, 'ends')].map((fault) => ({
        file: files.arcs[i]!,
        id: String(id),
        severity: 'error' as const,
        ...fault,
      }));
    }),
  );
  const idle = authored.nodes
    .filter(({ id }) => !used.has(id))
    .map((node): Fault => ({
      file: files.nodes,
      id: node.id,
      at: [node.lon, node.lat],
      what: 'no arc begins or ends here',
      remedy: 'Name it in an arc, or remove it',
      severity: 'error',
    }));
  return [...faults, ...idle];
}

function endFault(node: Node | undefined, name: string, at: Position, verb: string): Pick<Fault, 'at' | 'what' | 'remedy'>[] {
  if (!node) return [{ at, what: `the arc ${verb} at an unknown node "${name}"`, remedy: 'Add it to geo/nodes.json, or name another' }];
  if (node.lon === at[0] && node.lat === at[1]) return [];
  return [
    {
      at,
      what: `the arc ${verb} away from its node "${name}" (${node.lon},${node.lat})`,
      remedy: 'Make the two coordinates the same, digit by digit',
    },
  ];
}
