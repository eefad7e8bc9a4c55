import type { Fault } from '../../core/fault';
import { groupOf } from '../../core/histories';
import { disputedClauses } from '../../core/reading';
import { everyObjectHas } from '../../core/reserved';
import type { Geo } from '../geo';

/** Ids are unique among their kind, made of a-z, 0-9, hyphen and dot, and no arc's id is also the id of a group. */
export function idFaults({ authored, files }: Geo): Fault[] {
  const arcs = authored.arcs.flatMap(({ features }, i) => features.map(({ id }) => [String(id), files.arcs[i]!] as const));
  const own = (items: { id?: unknown }[], file: string) => items.map(({ id }) => [String(id), file] as const);
  const perFile = (items: { id: string }[], names: string[]) => items.map(({ id }, i) => [id, names[i]!] as const);
  return [
    ...twice(arcs, 'arc'),
    ...shadowed(arcs),
    ...twice(own(authored.nodes, files.nodes), 'node'),
    ...twice(own(authored.regions.features, files.regions), 'region'),
    ...twice(own(authored.holders, files.holders), 'holder'),
    ...twice(own(authored.sources, files.sources), 'source'),
    ...twice(own(authored.places.features, files.places), 'place'),
    ...twice(own(authored.story, files.story), 'step'),
    ...twice(own(authored.publishedAreas, files['published-areas']), 'figure'),
    ...twice(perFile(authored.settlements, files.settlements), 'settlement'),
    ...twice(
      authored.expeditions.map(({ expedition }, i) => [expedition.id, files.expeditions[i]!] as const),
      'expedition',
    ),
    ...twice(
      disputedClauses(authored.settlements).map(
        ({ clause, settlement }) => [clause.id, files.settlements[authored.settlements.indexOf(settlement)]!] as const,
      ),
      'clause',
    ),
    ...authored.settlements.flatMap(({ id, articles }, i) => twice(own(articles, files.settlements[i]!), `article of ${id}`)),
  ];
}

type Item = readonly [id: string, file: string];

function twice(items: Item[], kind: string): Fault[] {
  const seen = new Map<string, string>();
  return items.flatMap(([id, file]) => {
    const first = seen.get(id);
    seen.set(id, first ?? file);
    const faults =
      first === undefined ? [] : [fault(file, id, `the ${kind} "${id}" is already in ${first}`, 'Give one of the two another id')];
    if (everyObjectHas(id)) faults.push(fault(file, id, `"${id}" cannot be an id`, `Add a word to it, as in ${id}-state`));
    if (!/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(id))
      faults.push(fault(file, id, `"${id}" is not an id`, 'Use a-z, 0-9, hyphen and dot, as in amur-upper.2'));
    return faults;
  });
}

function shadowed(arcs: Item[]): Fault[] {
  const groups = new Set(arcs.filter(([id]) => groupOf(id) !== id).map(([id]) => groupOf(id)));
  return arcs
    .filter(([id]) => groups.has(id))
    .map(([id, file]) => fault(file, id, `the arc "${id}" has the id of a group`, `Number it too, as in ${id}.1`));
}

const fault = (file: string, id: string, what: string, remedy: string): Fault => ({ file, id, what, remedy, severity: 'error' });
