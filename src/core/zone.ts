import type { LineString } from 'geojson';
import type { ArcFacts } from './model';

/** From this error on (one standard deviation, km) a line stands for a zone: it is drawn as wide as it is unsure. */
export const SOFT_FROM_KM = 15;

/** Whether a border that follows the arc is the edge of a zone rather than a line. */
export const isSoft = ({ kind, error_km }: Pick<ArcFacts, 'kind' | 'error_km'>): boolean =>
  error_km >= SOFT_FROM_KM && kind !== 'coast' && kind !== 'frame';

/** Half of the zone that a soft edge stands for, in km on the equator of the map's projection: its error, stretched as its latitude is; 0 of a line. */
export function softnessOf(arc: Pick<ArcFacts, 'kind' | 'error_km'>, { coordinates }: LineString): number {
  const [, lat] = coordinates[Math.floor(coordinates.length / 2)]!;
  return isSoft(arc) ? Math.round(arc.error_km / Math.cos((lat! * Math.PI) / 180)) : 0;
}
