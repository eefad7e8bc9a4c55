import type { ArcFacts } from './model';

/** From this error on (one standard deviation, km) a line stands for a zone: it is drawn as wide as it is unsure. */
export const SOFT_FROM_KM = 15;

/** Whether a border that follows the arc is the edge of a zone rather than a line. */
export const isSoft = ({ kind, error_km }: Pick<ArcFacts, 'kind' | 'error_km'>): boolean =>
  error_km >= SOFT_FROM_KM && kind !== 'coast' && kind !== 'frame';
