import type { ExpressionSpecification } from 'maplibre-gl';

/** A width that grows with the zoom: at zoom 3 and at zoom 8, and somewhat less on a phone that shows all of Asia. */
export const width = (far: number, near: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  1.5,
  far * 0.5,
  3.2,
  far,
  8,
  near,
];
