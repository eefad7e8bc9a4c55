import type { ExpressionSpecification, FillLayerSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Outline } from '../core/model';
import { colourOf, mix, type Flavour } from './flavour';
import { atItsZoom } from './far';
import { among } from './laid';
import { GAIN, GAIN_SHARED, hatchLayersOf } from './look';
import { imageName } from './patterns';

/** What is seen only while two dates are compared. */
export const GAIN_LAYERS = [
  ['gain', GAIN],
  ['gain/shared', GAIN_SHARED],
] as const;

/** Sea, land in its holders' colours, hatches, relief, and the margin of the sheet. */
export function landLayers(atlas: Outline, flavour: Flavour): LayerSpecification[] {
  const land: ExpressionSpecification = ['==', ['get', 'land'], true];
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': flavour.water } },
    {
      ...{ id: 'land', type: 'fill', source: 'faces', filter: atItsZoom(land) },
      // coasts and borders are lines over its edges, and neighbours under one holder must not show theirs
      paint: { 'fill-color': landColour(atlas, flavour), 'fill-antialias': atlas.drawing === 'versions', ...landThere(atlas) },
    },
    ...(atlas.drawing === 'versions' ? [outlines(flavour)] : []),
    ...hatchLayersOf(atlas).map((hatches, at) => hatchLayer(at, hatches, flavour)),
    // nothing is gained until two dates are compared, and an unseen layer still costs its pixels
    ...GAIN_LAYERS.map(([id, hatch]) => ({
      ...pattern(id, land, hatch, imageName(flavour.name, hatch)),
      layout: { visibility: 'none' as const },
    })),
    ...(atlas.drawing === 'versions' ? pieces(atlas, flavour) : []),
    {
      ...{ id: 'lakes', type: 'fill', source: 'waters', filter: ['!', ['has', 'rank']] },
      paint: { 'fill-color': flavour.water, 'fill-outline-color': flavour.coast },
    },
    { id: 'margin', type: 'fill', source: 'frame', filter: ['==', ['get', 'kind'], 'margin'], paint: { 'fill-color': flavour.paper } },
  ];
}

const THERE: ExpressionSpecification = ['case', ['==', ['coalesce', ['feature-state', 'fill'], ''], ''], 0, 1];
/** Versions lie over one another, so that one out of its time must not be seen. */
const landThere = ({ drawing }: Outline) => (drawing === 'versions' ? { 'fill-opacity': THERE } : {});
/** Versions that were drawn apart share no lines: each has its own outline. */
const outlines = ({ ink }: Flavour): LineLayerSpecification => ({
  id: 'outlines',
  type: 'line',
  source: 'faces',
  layout: { 'line-join': 'round' },
  paint: { 'line-color': ink, 'line-width': ['interpolate', ['linear'], ['zoom'], 1.5, 0.6, 8, 1.8], 'line-opacity': THERE },
});

/** Land that passed between versions is cut out when it is asked for, and belongs to none of them. */
const pieces = (atlas: Outline, flavour: Flavour): FillLayerSpecification[] => [
  { id: 'gain/land', type: 'fill', source: 'pieces', paint: { 'fill-color': matched(atlas, flavour, ['get', 'fill']) } },
  {
    id: 'gain/hatch',
    type: 'fill',
    source: 'pieces',
    paint: { 'fill-pattern': imageName(flavour.name, GAIN), 'fill-antialias': false },
  },
];

/** The words of `lookOf` as colours of this flavour. */
function landColour(atlas: Outline, flavour: Flavour): ExpressionSpecification {
  const held = matched(atlas, flavour, ['coalesce', ['feature-state', 'fill'], 'paper']);
  if (held[0] !== 'match') return held;
  // what has just changed hands lights up once
  return ['interpolate', ['linear'], ['number', ['feature-state', 'glow'], 0], 0, held, 1, flavour.glow];
}

function matched(atlas: Outline, flavour: Flavour, fill: ExpressionSpecification): ExpressionSpecification {
  const pairs = [...landColours(atlas, flavour)].flat();
  return pairs.length === 0 ? ['to-color', flavour.land] : (['match', fill, ...pairs, flavour.land] as unknown as ExpressionSpecification);
}

/** Each `fill` of a look with its colour; what is not in it is land without a holder. */
export const landColours = (atlas: Pick<Outline, 'holders'>, flavour: Flavour): Map<string, string> =>
  new Map(
    atlas.holders.flatMap(({ id }): [string, string][] => {
      const colour = colourOf(atlas.holders, id, flavour);
      return [
        [id, mix(colour, flavour.paper, flavour.fill)],
        [`${id}~tint`, mix(colour, flavour.paper, flavour.tint)],
        [`${id}~rest`, rest(colour, flavour)],
      ];
    }),
  );

/** Faded towards the grey of the land, so that only the change speaks. */
const rest = (colour: string, flavour: Flavour) => mix(colour, flavour.land, flavour.rest);

/** Each region under the hatch that it has in this layer, where that is the one it bears on the day. */
function hatchLayer(at: number, hatches: Map<string, string[]>, { name }: Flavour): FillLayerSpecification {
  const byRegion = (of: (hatch: string) => string) =>
    ['match', ['get', 'id'], ...[...hatches].flatMap(([hatch, regions]) => [regions, of(hatch)]), ''] as unknown as ExpressionSpecification;
  const all = [...hatches.values()].flat();
  return pattern(
    `hatch/${at}`,
    among(all),
    byRegion((hatch) => hatch),
    byRegion((hatch) => imageName(name, hatch)),
  );
}

type Text = string | ExpressionSpecification;

/** A pattern itself cannot follow a feature-state, its opacity can. */
const pattern = (id: string, filter: ExpressionSpecification, hatch: Text, image: Text): FillLayerSpecification => ({
  id,
  type: 'fill',
  source: 'faces',
  filter: atItsZoom(filter),
  paint: {
    'fill-pattern': image,
    'fill-antialias': false,
    'fill-opacity': ['case', ['==', ['coalesce', ['feature-state', 'hatch'], ''], hatch], 1, 0],
  },
});
