import type { ExpressionSpecification, FillLayerSpecification } from 'maplibre-gl';
import { FLAVOURS, type Flavour } from './flavour';
import { atItsZoom } from './far';
import { among, MANY } from './laid';
import { away, edge, imageName, render, type Pattern } from './patterns';

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

/** Over the land that is ever in doubt: paper that withdraws as it becomes sure. Its lines grow paler of themselves. */
export function doubtLayer(flavour: Flavour, regions: readonly string[]): FillLayerSpecification {
  const land: ExpressionSpecification = ['==', ['get', 'land'], true];
  return {
    id: 'doubt',
    type: 'fill',
    source: 'faces',
    filter: atItsZoom(regions.length > 0 && regions.length <= MANY ? among(regions) : land),
    paint: {
      'fill-pattern': imageName(flavour.name, DOUBT),
      'fill-antialias': false,
      'fill-opacity': ['number', ['feature-state', 'doubt'], 0],
    },
  };
}
