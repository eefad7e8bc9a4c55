import { feature } from 'topojson-client';
import type { Polygon, Topology } from 'topojson-specification';
import { isObject, listOf, own, type Bag } from '../own';
import { refuse, thousands } from '../refusal';
import { rawOf, type Raw } from './raw';

/** A geometry object of a topology, its properties and id inherited from the collection around it where it has none. */
interface Member {
  type: string;
  arcs: unknown;
  bag: Bag;
}

/**
 * The features of a topology, its shared arcs decoded. Before any is: arcs must be there, and the positions that they come to, each counted
 * as often as it is used, must be at most `left` (a topology of a few bytes can name one arc a million times). Throws Refusal.
 */
export function topologyFeatures(topology: Bag, file: string, left: number): { features: Raw[]; positions: number } {
  const lengths = arcLengths(own(topology, 'arcs'), file);
  checkTransform(own(topology, 'transform'), file);
  const objects = own(topology, 'objects');
  if (!isObject(objects)) refuse('unknown-type', file, 'the topology has no "objects"', 'Have its maker write it again', 'objects');
  const members = Object.values(objects).flatMap((object) => membersOf(object, undefined));
  if (members.length === 0) refuse('no-features', file, 'the topology holds no objects', 'Put borders into it, or leave it out', 'objects');
  let positions = 0;
  for (const { arcs } of members) {
    positions += used(arcs, lengths, file);
    if (positions > left)
      refuse(
        'too-many-vertices',
        file,
        `decoded, the topology has more than the ${thousands(left)} vertices that are read of all files together`,
        'Simplify it (toposimplify), or cut it by region or by time',
      );
  }
  return { features: members.map((member, index) => decoded(member, topology, file, index)), positions };
}

function arcLengths(arcs: unknown, file: string): number[] {
  if (!Array.isArray(arcs))
    return refuse('unknown-type', file, 'the topology has no list of "arcs"', 'Have its maker write it again', 'arcs');
  return arcs.map((arc: unknown, i) => {
    const good =
      Array.isArray(arc) && arc.every((point) => Array.isArray(point) && typeof point[0] === 'number' && typeof point[1] === 'number');
    if (!good)
      refuse('broken-topology', file, `arc ${i} of the topology is not a list of positions`, 'Have its maker write it again', `arc ${i}`);
    return (arc as unknown[]).length;
  });
}

function checkTransform(transform: unknown, file: string): void {
  if (transform === undefined || transform === null) return;
  const pair = (key: string) => listOf(own(transform, key)).filter((value) => Number.isFinite(value)).length >= 2;
  if (!pair('scale') || !pair('translate'))
    refuse(
      'broken-topology',
      file,
      'the "transform" of the topology has no scale and translate of two numbers',
      'Have its maker write it again',
      'transform',
    );
}

function membersOf(object: unknown, around: Bag | undefined): Member[] {
  if (!isObject(object)) return [];
  const bag: Bag = {};
  for (const key of ['id', 'properties']) bag[key] = own(object, key) ?? own(around, key);
  const type = String(own(object, 'type'));
  if (type === 'GeometryCollection') return listOf(own(object, 'geometries')).flatMap((each) => membersOf(each, bag));
  return [{ type, arcs: own(object, 'arcs'), bag }];
}

/** How many positions a list of arcs, however nested, comes to. */
function used(arcs: unknown, lengths: number[], file: string): number {
  if (arcs === undefined || arcs === null) return 0;
  if (Array.isArray(arcs)) {
    let sum = 0;
    for (const each of arcs as unknown[]) sum += used(each, lengths, file);
    return sum;
  }
  const index = Number.isInteger(arcs) ? (arcs as number) : NaN;
  const length = lengths[index < 0 ? ~index : index];
  if (length === undefined)
    return refuse(
      'broken-topology',
      file,
      `an outline uses arc ${JSON.stringify(arcs)}, and there are ${lengths.length} (0 to ${lengths.length - 1})`,
      'Have its maker write it again: arcs are missing',
    );
  return length;
}

const DEPTH: Record<string, number> = { Polygon: 2, MultiPolygon: 3 };

/** What is no polygon keeps its type alone, so that it is counted. */
function decoded({ type, arcs, bag }: Member, topology: Bag, file: string, index: number): Raw {
  const geometry = isNested(arcs, DEPTH[type] ?? 0)
    ? feature(topology as unknown as Topology, { type, arcs } as unknown as Polygon).geometry
    : { type };
  return rawOf({ ...bag, geometry }, file, index);
}

/** Whether every list is nested just so deep: the decoder trusts that. */
const isNested = (arcs: unknown, depth: number): boolean =>
  depth > 0 && Array.isArray(arcs) && arcs.every((each) => (depth === 1 ? Number.isInteger(each) : isNested(each, depth - 1)));
