import type { Feature, FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Outline } from '../core/model';
import type { Laid } from '../core/opinion';
import type { Flavour } from './flavour';
import { away, diagonal, edge, render, type Pattern } from './patterns';
import { landColours } from './style-land';

export const DISSENT = 'opinion';

const aslant = diagonal(9, 0.5);
/** Fine lines both ways over land that the two disagree about; upright strokes over land that the other data do not know. */
export const patternsFor = (flavour: Flavour): Map<string, Pattern> =>
  new Map([
    [`${flavour.name} dissent`, render({ size: 9, ink: (x, y) => 0.85 * Math.max(aslant(x, y), aslant(x, -y)) }, flavour.ink)],
    [
      `${flavour.name} unknown`,
      render({ size: 10, ink: (x, y) => (away(y, 10) < 3.3 ? 0.7 * edge(away(x, 10), 0.45) : 0) }, flavour.faint),
    ],
  ]);

/** The land to hatch, in the colour of whoever they give it to, and their lines. */
export function opinionData({ opinion }: Laid, { holders }: Pick<Outline, 'holders'>): FeatureCollection {
  const known = new Set(holders.map(({ id }) => id));
  const land = opinion.parts.flatMap(({ verdict, meant, geometry }): Feature[] => {
    if (!geometry || (verdict !== 'disagreed' && verdict !== 'uncovered')) return [];
    const [first = ''] = meant;
    return [{ type: 'Feature', properties: { kind: verdict, fill: known.has(first) ? first : '' }, geometry }];
  });
  const lines = opinion.drawn.map(({ line, edge }): Feature => ({
    type: 'Feature',
    properties: { kind: edge ? 'edge' : 'line' },
    geometry: line,
  }));
  return { type: 'FeatureCollection', features: [...land, ...lines] };
}

/** Each layer and the one of the map that it lies under: land under the lines, their lines over ours. */
export function opinionLayers(atlas: Pick<Outline, 'holders'>, flavour: Flavour): [layer: LayerSpecification, under: string][] {
  const of = (kind: string): ['==', ['get', string], string] => ['==', ['get', 'kind'], kind];
  const pairs = [...landColours(atlas, flavour)].flat();
  const colour = pairs.length > 0 ? (['match', ['get', 'fill'], ...pairs, flavour.land] as never) : flavour.land;
  const width = (far: number, near: number) => ['interpolate', ['linear'], ['zoom'], 2, far, 8, near] as never;
  const line = { type: 'line', source: DISSENT, layout: { 'line-join': 'round' } } as const;
  return [
    [
      {
        id: 'opinion-land',
        type: 'fill',
        source: DISSENT,
        filter: of('disagreed'),
        paint: { 'fill-color': colour, 'fill-antialias': false },
      },
      LAND,
    ],
    [
      {
        ...{ id: 'opinion-hatch', type: 'fill', source: DISSENT, filter: of('disagreed') },
        paint: { 'fill-pattern': `${flavour.name} dissent`, 'fill-antialias': false },
      },
      LAND,
    ],
    [
      {
        ...{ id: 'opinion-unknown', type: 'fill', source: DISSENT, filter: of('uncovered') },
        paint: { 'fill-pattern': `${flavour.name} unknown`, 'fill-antialias': false },
      },
      LAND,
    ],
    [
      {
        ...line,
        id: 'opinion-casing',
        filter: of('line'),
        paint: { 'line-color': flavour.halo, 'line-width': width(3, 5.5), 'line-opacity': 0.85 },
      },
      LINES,
    ],
    [
      {
        ...{ ...line, id: 'opinion-edge', filter: of('edge') },
        paint: { 'line-color': flavour.select, 'line-width': width(0.7, 1.3), 'line-dasharray': [2, 3], 'line-opacity': 0.8 },
      },
      LINES,
    ],
    [
      {
        ...line,
        id: 'opinion-line',
        filter: of('line'),
        paint: { 'line-color': flavour.select, 'line-width': width(1.6, 2.6), 'line-dasharray': [2.4, 1.6] },
      },
      LINES,
    ],
  ];
}

const [LAND, LINES] = ['soft-edge', 'area-casing'];
