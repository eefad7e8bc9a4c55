import type { MultiPolygon, Position } from 'geojson';
import type { AnyKind } from '../../core/finding-kinds';
import { isObject, own } from '../own';
import type { Tally, Words } from '../tally';
import { cutAtAntimeridian } from './cut';
import type { Frame } from './frame';
import { fromMercator } from './mercator';
import { partedWhereTangled } from './untangle';
import { turning, type Ring, type Rings } from './rings';
import { jumps, unwrapped } from './unwrap';

/** Why a geometry cannot be used. */
export class BadOutline extends Error {
  readonly kind: AnyKind;
  readonly remedy: string;
  readonly at?: [number, number];
  constructor(kind: AnyKind, what: string, remedy: string, at?: [number, number]) {
    super(what);
    [this.kind, this.remedy, this.at] = [kind, remedy, at];
  }
}

/**
 * The polygons of a geometry in WGS84 degrees, RFC 7946: closed, outer rings counterclockwise, cut at the antimeridian; what had to be mended is
 * counted. Nothing when there is no polygon in it. Throws BadOutline: positions that are none, or off the Earth.
 */
export function outline(geometry: unknown, frame: Frame, tally: Tally): MultiPolygon | undefined {
  const mended = new Set<Mended>();
  const coordinates = polygonsOf(geometry)
    .map((polygon) => ringsOf(polygon, frame, mended))
    .filter((rings) => rings.length > 0)
    .flatMap((rings) => withinTheWorld(rings, mended))
    .flatMap((rings) => untangled(rings, mended));
  for (const kind of mended) tally.assume(kind, WORDS[kind]);
  return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : undefined;
}

/** In parts, where its outline crosses itself: drawn as it is, a part of it would count as outside. */
function untangled(rings: Rings, mended: Set<Mended>): Rings[] {
  const parts = partedWhereTangled(rings);
  if (!parts) return [rings];
  if (parts.length === 0) throw new BadOutline('bow-tie', 'its outline crosses itself and cannot be parted', 'Untangle it');
  mended.add('untangled');
  return parts;
}

type Mended = 'polar' | 'closed' | 'wound' | 'dropped-rings' | 'wrapped' | 'untangled' | 'antimeridian';
const WORDS: Record<Mended, Words> = {
  closed: (n, or) => `${n('outline did not end where it', 'outlines did not end where they')} began: ${or('it was', 'they were')} closed`,
  wound: (n, or) =>
    `${n('outline', 'outlines')} ran the wrong way round (RFC 7946 wants outer rings counterclockwise): ${or('it was', 'they were')} turned`,
  'dropped-rings': (n) => `${n('feature', 'features')} had rings of fewer than three corners: these rings were left out`,
  wrapped: (n, or) => `${n('feature', 'features')} ran beyond 180 degrees: ${or('it was', 'they were')} brought back`,
  untangled: (n) =>
    `${n('feature', 'features')} had outlines that cross themselves: they were parted there, and what an outline goes around an odd number of times is inside`,
  polar: (n, or) => `${n('feature goes', 'features go')} around a pole: ${or('it was', 'they were')} closed over it`,
  antimeridian: (n, or) => `${n('feature crosses', 'features cross')} the antimeridian: ${or('it was', 'they were')} cut there`,
};

/** The polygons in a geometry, however nested; depth was limited before it was parsed. */
function polygonsOf(geometry: unknown): unknown[] {
  if (!isObject(geometry)) return [];
  const list = (key: string): unknown[] => {
    const value = own(geometry, key);
    return Array.isArray(value) ? value : [];
  };
  const type = own(geometry, 'type');
  if (type === 'Polygon') return [list('coordinates')];
  if (type === 'MultiPolygon') return list('coordinates');
  return type === 'GeometryCollection' ? list('geometries').flatMap(polygonsOf) : [];
}

/** The rings of a polygon that enclose something; without its outer ring there is none. */
function ringsOf(polygon: unknown, frame: Frame, mended: Set<Mended>): Rings {
  if (!Array.isArray(polygon)) return [];
  const rings: Rings = [];
  for (const [i, given] of polygon.entries()) {
    const ring = ringOf(given, frame, mended);
    if (ring.length >= 4) rings.push(ring);
    else {
      mended.add('dropped-rings');
      if (i === 0) return [];
    }
  }
  return rings;
}

function ringOf(given: unknown, frame: Frame, mended: Set<Mended>): Ring {
  if (!Array.isArray(given)) return [];
  const ring: Ring = new Array<Position>(given.length);
  for (let i = 0; i < given.length; i++) ring[i] = positionOf(given[i], frame);
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return ring;
  mended.add('closed');
  return [...ring, [...first]];
}

function positionOf(given: unknown, { mercator, swapped }: Frame): Position {
  if (!Array.isArray(given) || given.length < 2 || !Number.isFinite(given[0]) || !Number.isFinite(given[1]))
    throw new BadOutline(
      'not-a-number',
      `${JSON.stringify(given)?.slice(0, 60)} is not a position`,
      'Positions are [longitude, latitude], two numbers',
    );
  const [a, b] = given as [number, number];
  const position: Position = mercator ? fromMercator([a, b]) : swapped ? [b, a] : given.length === 2 ? (given as Position) : [a, b];
  if (Math.abs(position[1]!) <= 90 && Math.abs(position[0]!) <= 540) return position;
  throw new BadOutline(
    Math.abs(position[1]!) > 90 ? 'latitude-range' : 'longitude-range',
    `${position[0]},${position[1]} is not a place on Earth`,
    'Longitudes reach to 180 degrees, latitudes to 90',
  );
}

/** A polygon between -180 and 180, in pieces if it must be, the right way round. */
function withinTheWorld(rings: Rings, mended: Set<Mended>): Rings[] {
  const run = rings.some(jumps) ? together(rings.map(unwrapped)) : rings;
  const turned = wound(run, mended);
  if (run[0]!.every(([lon]) => Math.abs(lon!) <= 180)) {
    if (run.some((ring, i) => ring !== rings[i])) mended.add('polar'); // any other ring that jumped runs on beyond 180
    return [[turned[0]!, ...turned.slice(1).flatMap(holesWithin)]];
  }
  mended.add(run === rings ? 'wrapped' : 'antimeridian');
  return cutAtAntimeridian(turned);
}

/** A hole within the world, in pieces if it lies over the edge of it. */
function holesWithin(hole: Ring): Ring[] {
  if (hole.every(([lon]) => Math.abs(lon!) <= 180)) return [hole];
  return cutAtAntimeridian([[...hole].reverse()]).map(([ring]) => [...ring!].reverse());
}

/** Holes on the same turn of the Earth as the outer ring around them. */
function together([outer, ...holes]: Rings): Rings {
  let [west, east] = [Infinity, -Infinity];
  for (const [lon] of outer!) [west, east] = [Math.min(west, lon!), Math.max(east, lon!)];
  const moved = holes.map((hole) => {
    const [lon] = hole[0] as [number, number];
    const shift = lon < west ? 360 : lon > east ? -360 : 0;
    return shift === 0 ? hole : hole.map(([x, y]) => [x! + shift, y!]);
  });
  return [outer!, ...moved];
}

function wound(rings: Rings, mended: Set<Mended>): Rings {
  return rings.map((ring, i) => {
    const counterclockwise = turning(ring) > 0;
    if (counterclockwise === (i === 0)) return ring;
    mended.add('wound');
    return [...ring].reverse();
  });
}
