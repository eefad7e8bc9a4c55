import type { MultiPolygon, Polygon, Position } from 'geojson';
import { circle } from './circle';
import { checkDrawn, inRange, type Drawn } from './drawn';

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
