import type { DatedFeature } from '../../core/dated';
import { lengthKm } from '../../core/length';
import { areaErrorKm2 } from '../../core/margin';
import type { Arc, Face } from '../../core/model';
import { fromGrid } from '../../core/partition/edges';
import { polygonise } from '../../core/partition/polygonise';
import { chains, type Chain } from './chains';
import { claims } from './claims';
import { round, type Drawing } from './drawing';
import { gather } from './gather';
import { ERROR_KM, type Faces, type How, type Measures, type Stage } from './how';
import { likelyCrossings } from './sample';
import { node, type Limits } from './node';
import { poleOf } from './pole';
import { regionsOf, sliversOf, type Region } from './regions';
import { snap } from './snap';
import { sweep, type Conflicts } from './sweep';
import { apartKm } from './scale';
import { addStep, cancel, endsOf, newWeb, type Web } from './web';
import { edgeOfLand, textOf } from './words';

export interface Wanted {
  snap_km: number;
  sliver_km: number;
  /** Take the partition whatever it looks like, as long as it can be made. */
  insist: boolean;
}
type WhyVersions = Extract<How, { drawing: 'versions' }>['why'];
export type Partitioned =
  | { kind: 'made'; drawing: Drawing; measures: Measures & Faces; conflicts: Conflicts }
  | { kind: 'apart'; why: WhyVersions; measures: Measures };

/** Lines that share their borders cross seldom; those drawn twice cross at every other vertex. */
const limitsOf = (steps: number, versions: number, insist: boolean): Limits => ({
  crossings: Math.round(insist ? 4 * steps + 100_000 : Math.max(2000, 20 * versions, steps / 10)),
  // a bound on time: so many pairs of neighbours may be looked at
  compared: 20_000_000 + 200 * steps,
});
/** From here on an overlay is mostly slivers. */
const MOSTLY = 1 / 3;

/** The versions as one planar partition, or why they are none. `tell` hears a share of the whole work, 0 to 1. */
export function partition(features: readonly DatedFeature[], wanted: Wanted, tell: (share: number, stage: Stage) => void): Partitioned {
  const web = newWeb();
  tell(0, 'lines');
  const { outlines, vertices } = gather(web, features);
  for (const { feature, places } of outlines)
    places.forEach((place, i) => addStep(web, place, places[(i + 1) % places.length]!, feature + 1));
  const limits = limitsOf(web.users.size, features.length, wanted.insist);
  const likely = likelyCrossings(web, wanted.snap_km);
  if (likely > 2 * limits.crossings) {
    const why: WhyVersions = { kind: 'crossings', found: Math.round(likely), limit: limits.crossings };
    return { kind: 'apart', why, measures: { ...measuresOf(web, features, wanted, vertices), crossings: why.found } };
  }
  tell(0.05, 'snap');
  const { to, moved, farthest } = snap(web, wanted.snap_km);
  web.users.clear();
  for (const { feature, places } of outlines)
    places.forEach((place, i) => addStep(web, to[place]!, to[places[(i + 1) % places.length]!]!, feature + 1));
  cancel(web);
  tell(0.15, 'cross');
  const noded = node(web, wanted.snap_km, limits, (number) => tell(0.15 + 0.25 * (1 - 0.5 ** number), 'cross'));
  const measures = measuresOf(web, features, wanted, vertices);
  if (noded.kind !== 'done') {
    const found = noded.kind === 'crossings' ? noded.found : 0;
    return { kind: 'apart', why: noded, measures: { ...measures, snapped: moved, moved_km: farthest, crossings: found } };
  }
  cancel(web);
  const found = {
    ...measures,
    snapped: moved + noded.drawn,
    moved_km: Math.max(farthest, noded.farthest),
    crossings: noded.crossings,
  };
  return divide(web, features, wanted, found, tell);
}

function measuresOf(web: Web, features: readonly DatedFeature[], { snap_km, sliver_km }: Wanted, vertices: number): Measures {
  let [all, common] = [0, 0];
  for (const [key, users] of web.users) {
    const [a, b] = endsOf(key);
    const km = apartKm(web.points[a]!, web.points[b]!);
    all += km;
    if (users.length > 1) common += km;
  }
  const shared = all === 0 ? 0 : common / all;
  return {
    features: features.length,
    vertices,
    snapped: 0,
    moved_km: 0,
    snap_km,
    sliver_km,
    segments: web.users.size,
    shared,
    crossings: 0,
  };
}

/** The faces of the web, who held them, and whether they are worth having. */
function divide(
  web: Web,
  features: readonly DatedFeature[],
  { sliver_km, insist }: Wanted,
  measures: Measures,
  tell: (share: number, stage: Stage) => void,
): Partitioned {
  tell(0.4, 'faces');
  const lines = chains(web);
  const divided = polygonise(lines);
  tell(0.55, 'claims');
  const covered = claims(lines, divided, features.length, (done) => tell(0.55 + (0.15 * done) / features.length, 'claims'));
  const slivers = sliversOf(divided.cells, (cell) => covered[cell]!.length > 0, sliver_km);
  const gaps = sliversOf(divided.cells, (cell) => covered[cell]!.length === 0, sliver_km);
  const faces = covered.filter((covering) => covering.length > 0).length;
  const counts = { faces, regions: new Set(covered.map((covering) => covering.join())).size, arcs: lines.length, slivers, gaps };
  if (!insist && slivers.count + gaps.count > MOSTLY * (faces + gaps.count)) {
    return { kind: 'apart', why: { kind: 'slivers', measures: counts }, measures };
  }
  tell(0.7, 'history');
  const { regions, regionOf } = regionsOf(features, divided.cells, covered);
  const sides = (i: number): [Region | null, Region | null] =>
    [divided.left[i], divided.right[i]].map((cell) => regionOf[cell ?? -1] ?? null) as never;
  const arcs = arcsOf(lines, features, sides);
  const conflicts: Conflicts = { joint: 0, contested: 0 };
  const lived = regions.map(({ id, covering }) => ({ region: id, spans: sweep(features, covering, conflicts) }));
  const beside = arcs.flatMap(({ left, right }): [string, string][] => (left && right ? [[left, right]] : []));
  const drawn = regions.map((region, i): Face => {
    if (i % 64 === 0) tell(0.75 + (0.2 * i) / regions.length, 'history');
    return faceOf(region, arcs);
  });
  return {
    kind: 'made',
    drawing: { faces: drawn, arcs, lived, beside, landless: landless(features, covered) },
    measures: { ...measures, ...counts, regions: regions.length },
    conflicts,
  };
}

/** What is narrower than the joining of corners, or has no outline but that of another, covers nothing. */
function landless(features: readonly DatedFeature[], covered: readonly (readonly number[])[]): number[] {
  const there = new Set(covered.flat());
  return features.flatMap((_, i) => (there.has(i) ? [] : [i]));
}

function faceOf({ id, name, geometry, km2 }: Region, arcs: readonly Arc[]): Face {
  const largest = geometry.coordinates.reduce((best, rings) => (boxSize(rings[0]!) > boxSize(best[0]!) ? rings : best));
  const label = poleOf(largest);
  return { id, name, land: true, label, area_km2: round(km2, 6), area_error_km2: round(areaErrorKm2(arcs, [id]), 6), geometry };
}

function boxSize(ring: readonly (readonly number[])[]): number {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring as [number, number][])
    [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
  return (east - west) * (north - south);
}

/** Chains as arcs, named after what they part; several between the same two are numbered pieces of one group. */
function arcsOf(lines: readonly Chain[], features: readonly DatedFeature[], sides: (i: number) => [Region | null, Region | null]): Arc[] {
  const groupOf = (i: number) => {
    const ids = sides(i).map((side) => side?.id ?? 'edge');
    return ids.sort((a, b) => (a === 'edge' ? 1 : b === 'edge' ? -1 : a < b ? -1 : 1)).join('--');
  };
  const sizes = new Map<string, number>();
  lines.forEach((_, i) => sizes.set(groupOf(i), (sizes.get(groupOf(i)) ?? 0) + 1));
  const numbers = new Map<string, number>();
  const nodes = new Map<string, string>();
  const nodeAt = (point: readonly number[]): string => {
    const key = point.join();
    const known = nodes.get(key) ?? `n${nodes.size + 1}`;
    nodes.set(key, known);
    return known;
  };
  return lines.map(({ line, users }, i): Arc => {
    const group = groupOf(i);
    const number = (numbers.get(group) ?? 0) + 1;
    numbers.set(group, number);
    const [left, right] = sides(i);
    const coordinates = line.map(fromGrid);
    const own = users.map((user) => features[Math.abs(user) - 1]!);
    return {
      id: sizes.get(group) === 1 ? group : `${group}.${number}`,
      kind: 'conventional',
      name: left && right ? textOf([left.name, right.name], (names) => names.join(' / ')) : edgeOfLand((left ?? right)!.name),
      from: nodeAt(line[0]!),
      to: nodeAt(line.at(-1)!),
      ...provenance(own),
      left: left?.id ?? null,
      right: right?.id ?? null,
      length_km: round(lengthKm(coordinates), 4),
      geometry: { type: 'LineString', coordinates },
    };
  });
}

/** Where a line comes from: the files of the versions that have it, and the largest error that any of them admits. */
export function provenance(own: readonly DatedFeature[]): Pick<Arc, 'source' | 'licence' | 'method' | 'error_km'> {
  return {
    source: [...new Set(own.map(({ source, file }) => source ?? file))].slice(0, 3).join('; '),
    licence: 'that of the file',
    method: 'as the file has it',
    error_km: Math.max(...own.map(({ error_km }) => error_km ?? ERROR_KM)),
  };
}
