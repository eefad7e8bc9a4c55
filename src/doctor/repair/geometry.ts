import type { Geometry, Position } from 'geojson';
import { ledger } from '../ledger';
import { DEFAULTS } from '../options';
import { examinePlane } from '../plane';
import { isBag, own } from '../shape/own';
import { untangled, withinGlobe, wrapped, type Rings } from './globe';
import { cleanRing, rounded, turned } from './ring';

/** What is done to every position before anything else. */
export type Move = (position: Position) => Position;

/** A geometry mended; itself where it is of a shape that is not understood, so that nothing is lost. */
export function mendGeometry(geometry: unknown, move: Move): unknown {
  const type = own(geometry, 'type');
  if (!isBag(geometry) || typeof type !== 'string') return geometry;
  const inner = own(geometry, 'geometries');
  if (Array.isArray(inner)) return { ...geometry, geometries: (inner as unknown[]).map((each) => mendGeometry(each, move)) };
  if (!isPositions(own(geometry, 'coordinates'))) return geometry;
  if (type === 'Polygon' || type === 'MultiPolygon') return mendAreas(geometry as unknown as Geometry & { coordinates: unknown }, move);
  return { ...geometry, coordinates: eachPosition(own(geometry, 'coordinates'), (position) => rounded(wrap(move(position)))) };
}

/** Nothing but numbers in lists, all of them finite. */
const isPositions = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isPositions) : typeof value === 'number' && Number.isFinite(value);
const wrap = ([lon, ...rest]: Position): Position => [wrapped(lon!), ...rest];

function eachPosition(value: unknown, change: Move): unknown {
  if (!Array.isArray(value)) return value;
  return typeof value[0] === 'number' ? change(value as Position) : (value as unknown[]).map((each) => eachPosition(each, change));
}

function mendAreas(geometry: Geometry & { coordinates: unknown }, move: Move): unknown {
  const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Rings[];
  if (
    !polygons.every(
      (rings) =>
        Array.isArray(rings) && rings.every((ring) => Array.isArray(ring) && ring.every((at) => Array.isArray(at) && at.length > 1)),
    )
  )
    return geometry;
  const mended = polygons.flatMap((rings) => mendPolygon(rings.map((ring) => ring.map(move))));
  if (mended.length === 0) return geometry;
  return mended.length === 1 && geometry.type === 'Polygon'
    ? { ...geometry, coordinates: mended[0] }
    : { ...geometry, type: 'MultiPolygon', coordinates: mended };
}

/** A polygon as RFC 7946 wants it: closed, rounded, within the globe, wound to the left, without crossings; none when it encloses nothing. */
function mendPolygon(rings: Rings): Rings[] {
  const closed = rings.filter((ring) => ring.length > 0).map((ring) => [...ring, ring[0]!]);
  if (closed.length === 0 || rings[0]!.length === 0) return [];
  return withinGlobe(closed)
    .flatMap((piece) => {
      const clean = tidy(piece);
      return clean && isTangled(clean) ? untangled(clean).map(tidy) : [clean];
    })
    .filter((piece) => piece !== undefined);
}

function tidy(rings: Rings): Rings | undefined {
  const clean = rings.map((ring) => cleanRing(ring.map(rounded)));
  if (!clean[0]) return undefined;
  return clean.flatMap((ring, i) => (ring ? [turned(ring, i === 0)] : []));
}

/** A polygon in parts that do not cross themselves; nothing where it does not either, none where it cannot be parted. */
export const untangle = (rings: Rings): Rings[] | undefined =>
  isTangled(rings)
    ? untangled(rings)
        .map(tidy)
        .filter((piece) => piece !== undefined)
    : undefined;

/** Whether a ring crosses or retraces itself. */
function isTangled(rings: Rings): boolean {
  const book = ledger(1);
  const item = { file: '', id: '', index: 0, properties: {}, areas: [rings], lines: [], span: { from: null, to: null } };
  examinePlane([item], book, DEFAULTS);
  return book.has('bow-tie', '') || book.has('spike', '') || book.has('self-overlap', '');
}
