import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import type { Line } from '../core/lines';
import type { Outline } from '../core/model';
import { colourOf, type Flavour } from './flavour';
import { atItsZoom } from './far';
import { canBorder, everLaid } from './laid';
import { SPARE } from './spare';
import { width } from './width';

const coast: FilterSpecification = ['==', ['get', 'kind'], 'coast'];
const state = (key: string): ExpressionSpecification => ['coalesce', ['feature-state', key], ''];
const flag = (key: string): ExpressionSpecification => ['boolean', ['feature-state', key], false];
const when = (test: ExpressionSpecification, opacity: number | ExpressionSpecification = 1): ExpressionSpecification => [
  'case',
  test,
  opacity,
  0,
];
/** A line that may not have been there yet is as much paler, by a state that comes after the first picture. */
const PALER = 0.62;
const sure: ExpressionSpecification = ['-', 1, ['*', PALER, ['number', ['feature-state', 'doubt'], 0]]];

/** Coasts, rivers, the border of the day with its coloured bands, ghosts, what is picked out, and the neat lines. */
export function lineLayers(atlas: Outline, flavour: Flavour): LayerSpecification[] {
  return [
    ...sheetLines(flavour),
    ...waterLines(flavour),
    softEdge(flavour),
    band('band-left', 'left', -1, atlas, flavour),
    band('band-right', 'right', 1, atlas, flavour),
    arcs('ghosts', canBorder, flavour.ghost, SPARE, when(flag('ghost'), 0.8), { 'line-dasharray': [2.5, 2] }),
    ...pickedLines(flavour),
    ...borders(atlas, flavour),
    ...areaLayers(flavour),
    arcs('arc-hit', canBorder, flavour.ink, 14, 0),
  ];
}

/** Pixels for a kilometre on the equator at a zoom of the map. */
const pixelsPerKm = (zoom: number): number => (512 * 2 ** zoom) / 40_075;

/** Where a border is the edge of a zone, both sides fade into paper as far as its error reaches. */
function softEdge({ paper }: Flavour): LineLayerSpecification {
  const wide = (zoom: number): ExpressionSpecification => ['*', ['get', 'soft'], 2 * pixelsPerKm(zoom)];
  const grow = (at: (zoom: number) => ExpressionSpecification): ExpressionSpecification => [
    'interpolate',
    ['exponential', 2],
    ['zoom'],
    1,
    at(1),
    11,
    at(11),
  ];
  return {
    id: 'soft-edge',
    type: 'line',
    source: 'bands',
    filter: ['>', ['get', 'soft'], 0],
    layout: { ...ROUND, 'line-cap': 'butt' },
    paint: {
      'line-color': paper,
      'line-opacity': when(['!=', state('left'), ''], 0.7),
      'line-width': grow(wide),
      'line-blur': grow((zoom) => ['*', 0.7, wide(zoom)]),
    },
  };
}

/** As an engraver had it: solid where fixed on the ground or as somebody else drew it, long dashes where only described, dots where disputed, thin where undrawn. */
function borders(atlas: Outline, { border, halo, glow }: Flavour): LineLayerSpecification[] {
  const strong = width(2, 3.4);
  const line = (id: string, status: Line['status'][], thick: ExpressionSpecification, { opacity = 1, ...more }: Ink = {}) =>
    arcs(
      id,
      everLaid(atlas, status),
      more.color ?? border,
      thick,
      when(['in', state('line'), ['literal', status]], ['*', opacity, sure]),
      more.paint,
    );
  return [
    line('border-casing', ['fixed', 'drawn', 'described', 'disputed'], width(4, 7), { color: halo, opacity: 0.75 }),
    line('border-unlaid', ['unlaid'], width(0.7, 1.1), { opacity: 0.45 }),
    line('border-disputed', ['disputed'], width(2, 3.2), { paint: { 'line-dasharray': [0.05, 1.9] } }),
    line('border-described', ['described'], strong, { paint: { 'line-dasharray': [4.5, 2] } }),
    line('border-fixed', ['fixed', 'drawn'], strong),
    arcs('border-glow', canBorder, glow, SPARE, ['coalesce', ['feature-state', 'glow'], 0], { 'line-blur': 4 }),
  ];
}

/** The land that the statistics are about: its outline, and a breath of the same colour. */
function areaLayers({ select, halo }: Flavour): LayerSpecification[] {
  return [
    { id: 'area-casing', type: 'line', source: 'area', paint: { 'line-color': halo, 'line-width': 4, 'line-opacity': 0.8 } },
    { id: 'area-fill', type: 'fill', source: 'area', paint: { 'fill-color': select, 'fill-opacity': 0.08, 'fill-antialias': false } },
    { id: 'area-line', type: 'line', source: 'area', paint: { 'line-color': select, 'line-width': 2, 'line-dasharray': [3, 1.5] } },
  ];
}

function pickedLines({ select }: Flavour): LineLayerSpecification[] {
  return [
    arcs('hover', ['boolean', true], select, SPARE, when(flag('hover'), 0.4), { 'line-blur': 1.5 }),
    arcs('select-region', ['boolean', true], select, SPARE, when(flag('around'), 0.55), { 'line-blur': 2.5 }),
    arcs('select-arc', canBorder, select, SPARE, when(flag('picked'))),
  ];
}

/** A wash of the holder's full colour along its side of the border, as if put on by hand. */
function band(id: string, key: string, side: number, atlas: Outline, flavour: Flavour): LineLayerSpecification {
  const colours = atlas.holders.flatMap(({ id: holder }) => [[holder, `${holder}~tint`], colourOf(atlas.holders, holder, flavour)]);
  const thick: [number, number] = [7, 16];
  const colour = ['match', state(key), ...colours, 'rgba(0,0,0,0)'] as unknown as DataDrivenPropertyValueSpecification<string>;
  return {
    id,
    type: 'line',
    source: 'bands',
    filter: canBorder,
    layout: ROUND,
    paint: {
      'line-color': atlas.holders.length > 0 ? colour : flavour.faint,
      'line-opacity': when(['!', ['in', state(key), ['literal', ['', 'paper']]]], 0.5),
      'line-width': width(...thick),
      'line-offset': width((side * thick[0]) / 2, (side * thick[1]) / 2),
      'line-blur': width(2, 5),
    },
  };
}

function waterLines(flavour: Flavour): LineLayerSpecification[] {
  return [
    { ...arcs('waterline-wide', coast, flavour.waterline, width(12, 34), 0.3, { 'line-blur': width(8, 26) }), source: 'bands' },
    { ...arcs('waterline', coast, flavour.waterline, width(4, 9), 0.75, { 'line-blur': width(2, 6) }), source: 'bands' },
    arcs('coast', coast, flavour.coast, width(0.6, 1.2), 0.9),
    {
      id: 'rivers',
      type: 'line',
      source: 'waters',
      filter: ['has', 'rank'],
      layout: { ...MITRED, 'line-cap': 'round' },
      paint: { 'line-color': flavour.river, 'line-width': width(0.8, 2), 'line-opacity': 0.9 },
    },
  ];
}

function sheetLines(flavour: Flavour): LineLayerSpecification[] {
  const line = (id: string, kind: string, thick: number, opacity: number): LineLayerSpecification => ({
    id,
    type: 'line',
    source: 'frame',
    filter: ['==', ['get', 'kind'], kind],
    paint: { 'line-color': flavour.ink, 'line-width': thick, 'line-opacity': opacity },
  });
  const outer = line('neatline-outer', 'neat', 2.2, 0.75);
  return [
    line('graticule', 'grid', 0.5, 0.14),
    line('neatline-inner', 'neat', 0.7, 0.75),
    { ...outer, paint: { ...outer.paint, 'line-offset': 5 } },
  ];
}

/** How a kind of border differs from a plain line. */
interface Ink {
  color?: string;
  opacity?: number;
  paint?: LineLayerSpecification['paint'];
}
/** Rounded where the eye can see it: a corner that turns little is as well mitred, and has a third of the points to draw. */
const ROUND = { 'line-join': 'round', 'line-round-limit': 1.35 } as const;
/** In a line of a pixel or three nobody sees a round corner: but for the sharpest, which are cut off, all are mitred. */
const MITRED = { 'line-join': 'miter', 'line-miter-limit': 1.6 } as const;
const WIDE: readonly string[] = ['waterline-wide', 'waterline', 'hover', 'select-region', 'select-arc', 'border-casing', 'border-glow'];
type Width = ExpressionSpecification | number;

function arcs(
  id: string,
  filter: FilterSpecification,
  color: string,
  thick: Width,
  opacity: Width,
  more: LineLayerSpecification['paint'] = {},
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: 'arcs',
    filter: atItsZoom(filter),
    layout: { ...(WIDE.includes(id) ? ROUND : MITRED), 'line-cap': id === 'border-described' ? 'butt' : 'round' },
    paint: { 'line-color': color, 'line-width': thick, 'line-opacity': opacity, ...more },
  };
}
