import type { MultiPolygon, Position } from 'geojson';
import { areaKm2 } from '../../core/area';
import { lengthKm } from '../../core/length';
import { isSliver } from '../compose/regions';

/** Some land in its connected pieces: those wide enough to speak of, and the slivers. Areas in km2, outlines in km. */
export interface Sorted {
  geometry: MultiPolygon;
  km2: number;
  outline: number;
  slivers: { count: number; km2: number };
}

export function sortPieces({ coordinates }: MultiPolygon, sliver_km: number): Sorted {
  const kept: Position[][][] = [];
  const sorted: Sorted = { geometry: { type: 'MultiPolygon', coordinates: kept }, km2: 0, outline: 0, slivers: { count: 0, km2: 0 } };
  for (const rings of coordinates) {
    const km2 = areaKm2({ type: 'Polygon', coordinates: rings });
    const outline = rings.reduce((sum, ring) => sum + lengthKm(ring), 0);
    if (isNarrow(km2, outline, sliver_km)) {
      sorted.slivers.count++;
      sorted.slivers.km2 += km2;
      continue;
    }
    kept.push(rings);
    sorted.km2 += km2;
    sorted.outline += outline;
  }
  return sorted;
}

/** A sliver, or a crumb of one: what is left of two lines that cross at every vertex. */
const isNarrow = (km2: number, outline: number, sliver_km: number): boolean =>
  isSliver(km2, outline, sliver_km) || km2 < (sliver_km / 4) ** 2;
