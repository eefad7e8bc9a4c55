import type { Position } from 'geojson';
import type { RawFile } from '../../src/core/dated';
import type { Finding } from '../../src/core/diagnosis';
import { fromIso } from '../../src/core/time';
import { diagnose } from '../../src/doctor';

const TODAY = fromIso('2026-01-01');

/** Small made-up files, and what the doctor says of them. */
export const file = (content: unknown, name = 'F'): RawFile => ({
  name,
  bytes:
    content instanceof Uint8Array ? content : new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
});
export const polygon = (...coordinates: unknown[]) => ({ type: 'Polygon', coordinates });
export const parts = (...coordinates: unknown[]) => ({ type: 'MultiPolygon', coordinates });
/** A square, counterclockwise from its southwest corner. */
export const box = (x: number, y: number, size: number): Position[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
export const hole = (x: number, y: number, size: number): Position[] => box(x, y, size).toReversed();
export const feature = (geometry: unknown, properties: object = {}, id?: string) => ({
  type: 'Feature',
  ...(id === undefined ? {} : { id }),
  properties,
  geometry,
});
export const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
/** A version of a thing: named, with a source, from one day to another. */
export const version = (
  name: string,
  start_date: unknown,
  end_date: unknown,
  geometry: unknown = polygon(box(0, 0, 2)),
  more: object = {},
) => feature(geometry, { name, source: 'made up', start_date, end_date, ...more });

/** Kind and place, then the words: `winding (feature 1) 0,0: an outer ring runs clockwise`. */
export const tell = ({ kind, id, at, what }: Finding): string => `${kind} ${id}${at ? ` ${at.join()}` : ''}: ${what}`;
export const told = (content: unknown): string[] => diagnose([file(content)], { today: TODAY }).findings.map(tell);
