import type { Position } from 'geojson';
import type { Day } from '../core/time';
import type { Bag } from './shape/own';

/** When something is on the map: half-open days; null = without end on that side. */
export interface Span {
  from: Day | null;
  to: Day | null;
}
/** A feature whose parts have been looked at one by one; only what has the shape that it should have is kept. */
export interface Item {
  file: string;
  id: string;
  /** Its number in its file, from 0. */
  index: number;
  properties: Bag;
  /** Rings of longitudes and latitudes: finite, closed, of at least four positions. */
  areas: Position[][][];
  lines: Position[][];
  /** Any time, unless its properties say so. */
  span: Span;
  /** Which reading of history it is on; undefined = on every. */
  lens?: string;
}

/** Whether two things are ever on one map. */
export function meetInTime(a: Pick<Item, 'span' | 'lens'>, b: Pick<Item, 'span' | 'lens'>): boolean {
  if (a.lens !== undefined && b.lens !== undefined && a.lens !== b.lens) return false;
  return (a.span.from ?? -Infinity) < (b.span.to ?? Infinity) && (b.span.from ?? -Infinity) < (a.span.to ?? Infinity);
}
