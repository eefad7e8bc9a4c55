import type { Position } from 'geojson';
import type { Area } from './clip';
import { crossings } from './partition/crossings';
import { doubleArea, edgeOf, fromGrid, toGrid } from './partition/edges';

/** What is wrong with an area that a reader drew or wrote; `at` is a place in degrees. */
export type DrawnProblem =
  | { kind: 'empty' }
  | { kind: 'unreadable' }
  | { kind: 'box' }
  | { kind: 'noPolygon' }
  | { kind: 'range'; at: Position }
  | { kind: 'nothing' }
  | { kind: 'crosses'; at: Position };
export type Drawn = { area: Area } | { problem: DrawnProblem };

/**
 * The area on the grid of the atlas, its rings closed and wound as RFC 7946 asks, or what is wrong with it. Readers' polygons come wound
 * either way; which of two winding ways was meant is never in doubt, so that is mended and not refused.
 */
export function checkDrawn(polygons: Position[][][]): Drawn {
  if (polygons.length === 0) return { problem: { kind: 'noPolygon' } };
  const wrong = polygons.flat(2).find((at) => !inRange(at));
  if (wrong) return { problem: { kind: 'range', at: wrong } };
  const closed = polygons.map((rings) => rings.map(closeRing));
  if (closed.flat().some((ring) => ring.length < 4)) return { problem: { kind: 'nothing' } };
  const met = crossings(closed.flat().map((ring, i) => edgeOf(String(i), ring))).find(({ a, b, kind }) => kind !== 'touches' || a === b);
  if (met) return { problem: { kind: 'crosses', at: fromGrid(met.at) } };
  if (closed.flat().some((ring) => turns(ring) === 0)) return { problem: { kind: 'nothing' } };
  const wound = closed.map((rings) => rings.map((ring, i) => (turns(ring) > 0 === (i === 0) ? ring : ring.toReversed())));
  return { area: wound.length === 1 ? { type: 'Polygon', coordinates: wound[0]! } : { type: 'MultiPolygon', coordinates: wound } };
}

export const inRange = ([lon, lat]: Position): boolean => Math.abs(lon!) <= 180 && Math.abs(lat!) <= 90;
const turns = (ring: Position[]): number => doubleArea(edgeOf('', ring).line);

/** On the grid, without steps of no length, the first point again at the end. */
function closeRing(ring: Position[]): Position[] {
  const points = edgeOf('', ring).line.map(fromGrid);
  const [first, last] = [points[0], points.at(-1)];
  return first && String(toGrid(first)) !== String(toGrid(last!)) ? [...points, first] : points;
}
