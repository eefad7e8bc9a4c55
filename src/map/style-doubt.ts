import type { ExpressionSpecification, FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { FLAVOURS, type Flavour } from './flavour';
import { away, edge, imageName, render, type Pattern } from './patterns';
import { SPARE } from './spare';
import { canBorder } from './style-lines';

/** The pattern of land that may not have been so yet: a veil of paper, combed upright as no other pattern is. */
export const DOUBT = 'doubt:';
const [STEP, VEIL, COMB] = [7, 0.42, 0.85];

/** The pictures of it, by their names in the map. */
export const doubtImages = (): Map<string, Pattern> =>
  new Map(
    Object.values(FLAVOURS).map((flavour) => [
      imageName(flavour.name, DOUBT),
      render({ size: STEP, ink: (x) => VEIL + (COMB - VEIL) * edge(away(x, STEP), 0.9) }, flavour.paper),
    ]),
  );

/** An unseen layer still costs its pixels, so that only land is in it that is ever in doubt; a longer list would cost more than that. */
const MANY = 400;
const doubt: ExpressionSpecification = ['number', ['feature-state', 'doubt'], 0];

/** Over the land, and over its lines: paper that withdraws as the land becomes sure. */
export function doubtLayers(flavour: Flavour, regions: readonly string[]): [FillLayerSpecification, LineLayerSpecification] {
  const land: ExpressionSpecification = ['==', ['get', 'land'], true];
  return [
    {
      id: 'doubt',
      type: 'fill',
      source: 'faces',
      filter: regions.length > 0 && regions.length <= MANY ? ['match', ['get', 'id'], [...regions], true, false] : land,
      paint: { 'fill-pattern': imageName(flavour.name, DOUBT), 'fill-antialias': false, 'fill-opacity': doubt },
    },
    {
      id: 'doubt-line',
      type: 'line',
      source: 'arcs',
      filter: canBorder,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': flavour.halo,
        'line-width': SPARE,
        'line-opacity': ['case', ['==', ['coalesce', ['feature-state', 'line'], ''], ''], 0, ['*', 0.62, doubt]],
      },
    },
  ];
}
