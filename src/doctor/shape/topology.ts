import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Ledger } from '../ledger';
import type { Options } from '../options';
import { isBag, own, shown, type Bag } from './own';

/** The features of a TopoJSON value, shared arcs written out. Arcs are looked at first: the library believes every number. */
export function topologyFeatures(topology: Bag, file: string, ledger: Ledger, options: Options): Bag[] {
  const [arcs, objects] = [own(topology, 'arcs'), own(topology, 'objects')];
  if (!Array.isArray(arcs) || !isBag(objects)) {
    ledger.add(
      'broken-topology',
      { file },
      `its "${Array.isArray(arcs) ? 'objects' : 'arcs'}" are ${shown(Array.isArray(arcs) ? objects : arcs)}`,
    );
    return [];
  }
  const flaw = arcFlaw(arcs as unknown[]) ?? transformFlaw(own(topology, 'transform'));
  if (flaw) {
    ledger.add('broken-topology', { file }, flaw);
    return [];
  }
  const lengths = (arcs as unknown[][]).map((arc) => arc.length);
  const left = { vertices: options.vertices };
  return Object.entries(objects).flatMap(([name, object]) => {
    const wrong = referenceFlaw(object, lengths, left);
    if (wrong) ledger.add('broken-topology', { file, id: name.slice(0, 100) }, wrong);
    return wrong ? [] : writtenOut(topology, object, { file, id: name.slice(0, 100) }, ledger);
  });
}

function writtenOut(topology: Bag, object: unknown, where: { file: string; id: string }, ledger: Ledger): Bag[] {
  try {
    const made = feature(topology as unknown as Topology, object as GeometryCollection) as unknown as Bag;
    return made.type === 'FeatureCollection' ? (made.features as Bag[]) : [made];
  } catch (error) {
    ledger.add('broken-topology', where, `cannot be written out (${(error as Error).message.slice(0, 100)})`);
    return [];
  }
}

const isPair = (value: unknown): boolean =>
  Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);

function arcFlaw(arcs: unknown[]): string | undefined {
  const bad = arcs.findIndex((arc) => !Array.isArray(arc) || arc.length < 1 || !arc.every(isPair));
  return bad < 0 ? undefined : `arc ${bad} is not a list of positions`;
}

function transformFlaw(transform: unknown): string | undefined {
  if (transform === undefined) return undefined;
  const fine = isPair(own(transform, 'scale')) && isPair(own(transform, 'translate'));
  return fine ? undefined : 'its "transform" has no "scale" and "translate" of two numbers each';
}

/** What is wrong with the arcs that a geometry names: one that is not there, or more positions than are read when all are written out. */
function referenceFlaw(geometry: unknown, lengths: number[], left: { vertices: number }): string | undefined {
  if (!isBag(geometry)) return `is ${shown(geometry)}`;
  const inner = own(geometry, 'geometries');
  if (inner !== undefined && !Array.isArray(inner)) return `its "geometries" are ${shown(inner)}`;
  for (const each of (inner ?? []) as unknown[]) {
    const flaw = referenceFlaw(each, lengths, left);
    if (flaw) return flaw;
  }
  return arcsFlaw(own(geometry, 'arcs') ?? [], lengths, left);
}

function arcsFlaw(arcs: unknown, lengths: number[], left: { vertices: number }): string | undefined {
  if (!Array.isArray(arcs)) return `its "arcs" are ${shown(arcs)}`;
  for (const each of arcs as unknown[]) {
    if (Array.isArray(each)) {
      const flaw = arcsFlaw(each, lengths, left);
      if (flaw) return flaw;
      continue;
    }
    const length = Number.isInteger(each) ? lengths[(each as number) < 0 ? ~(each as number) : (each as number)] : undefined;
    if (length === undefined) return `names arc ${shown(each)}, and there are ${lengths.length}`;
    left.vertices -= length;
    if (left.vertices < 0) return 'its arcs are used so often that they cannot all be written out';
  }
  return undefined;
}
