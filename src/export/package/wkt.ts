import type { LineString, MultiPolygon, Position } from 'geojson';

/** Well-known text of a shape, degrees, longitude first. */
export function wkt(shape: MultiPolygon | LineString): string {
  if (shape.type === 'LineString') return `LINESTRING ${line(shape.coordinates)}`;
  return `MULTIPOLYGON (${shape.coordinates.map((rings) => `(${rings.map(line).join(', ')})`).join(', ')})`;
}

const line = (positions: Position[]): string => `(${positions.map(([x, y]) => `${x} ${y}`).join(', ')})`;
