import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Area } from './clip';
import { circle } from './circle';
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

/** An area from what a reader typed: `west south east north` in degrees, a circle (`lon lat 150 km`), or GeoJSON, all of whose polygons count together. */
export function readDrawn(text: string): Drawn {
  const trimmed = text.trim();
  if (trimmed === '') return { problem: { kind: 'empty' } };
  if (!trimmed.startsWith('{')) return readCircle(trimmed) ?? readBox(trimmed);
  try {
    return checkDrawn(polygonsIn(JSON.parse(trimmed)));
  } catch {
    return { problem: { kind: 'unreadable' } };
  }
}

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

/** Beyond this a circle would leave every sheet. */
const MOST_KM = 5000;

function readCircle(text: string): Drawn | undefined {
  const written = /^(-?[\d.]+)[\s,;]+(-?[\d.]+)[\s,;]+([\d.]+)\s*(?:km|км|公里)$/i.exec(text);
  if (!written) return undefined;
  const [lon, lat, km] = written.slice(1).map(Number) as [number, number, number];
  if (![lon, lat, km].every(Number.isFinite) || !(km > 0 && km <= MOST_KM)) return { problem: { kind: 'box' } };
  return inRange([lon, lat]) ? checkDrawn([[circle([lon, lat], km)]]) : { problem: { kind: 'range', at: [lon, lat] } };
}

function readBox(text: string): Drawn {
  const numbers = text.split(/[\s,;]+/).map(Number);
  const [west, south, east, north] = numbers as [number, number, number, number];
  if (numbers.length !== 4 || numbers.some((n) => !Number.isFinite(n)) || !(west < east && south < north))
    return { problem: { kind: 'box' } };
  return checkDrawn([
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
      ],
    ],
  ]);
}

const inRange = ([lon, lat]: Position): boolean => Math.abs(lon!) <= 180 && Math.abs(lat!) <= 90;
const turns = (ring: Position[]): number => doubleArea(edgeOf('', ring).line);

/** On the grid, without steps of no length, the first point again at the end. */
function closeRing(ring: Position[]): Position[] {
  const points = edgeOf('', ring).line.map(fromGrid);
  const [first, last] = [points[0], points.at(-1)];
  return first && String(toGrid(first)) !== String(toGrid(last!)) ? [...points, first] : points;
}

/** The polygons of any GeoJSON; throws on what is none. */
function polygonsIn(content: unknown): Position[][][] {
  const { type, features, geometry, geometries, coordinates } = content as Record<string, unknown>;
  if (type === 'FeatureCollection') return (features as unknown[]).flatMap(polygonsIn);
  if (type === 'Feature') return geometry ? polygonsIn(geometry) : [];
  if (type === 'GeometryCollection') return (geometries as unknown[]).flatMap(polygonsIn);
  if (type === 'Polygon') return [numeric((content as Polygon).coordinates)];
  if (type === 'MultiPolygon') return (content as MultiPolygon).coordinates.map(numeric);
  if (coordinates === undefined) throw new TypeError('no GeoJSON');
  return [];
}

function numeric(rings: Position[][]): Position[][] {
  if (!rings.flat(2).every(Number.isFinite) || rings.flat().some((at) => at.length < 2)) throw new TypeError('no positions');
  return rings.map((ring) => ring.map(([lon, lat]) => [lon!, lat!]));
}
