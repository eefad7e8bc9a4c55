import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { Locale } from '../core/model';
import type { Flavour } from './flavour';
import { ITALIC, SANS, SERIF } from './fonts';
import { HOLDER_LINE, HOLDER_SIZES, HOLDER_SPACING } from './name-size';
import { nameIn } from './names';
import { imageName } from './patterns';

/** As near as this regions bear their names, small ones too, and all places. */
export const [REGIONS_FROM, SMALL_FROM, PLACES_FROM] = [4.6, 7, 5];

type Size = DataDrivenPropertyValueSpecification<number>;
const shown: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'shown'], false], 1, 0];
const is = (key: string, value: string): FilterSpecification => ['==', ['get', key], value];
/** Letters of `least` for the smallest land to `most` for the largest. */
const grown = (least: number, most: number): ExpressionSpecification => ['+', least, ['*', ['get', 'size'], most - least]];

/** Names of states large and spaced, of regions when one comes near, of rivers along their course, of posts with their year. */
export function nameLayers(flavour: Flavour, locale: Locale): LayerSpecification[] {
  return [
    holderNames(flavour, locale),
    changeNames(flavour, locale),
    regionNames(flavour, locale),
    riverNames(flavour, locale),
    ...placeLayers(flavour, locale),
  ];
}

const halo = (flavour: Flavour, width: number) => ({ 'text-halo-color': flavour.halo, 'text-halo-width': width, 'text-halo-blur': 0.5 });

/** They never make room for one another: a hidden name must not push a visible one away. */
function holderNames(flavour: Flavour, locale: Locale): SymbolLayerSpecification {
  const sizes = HOLDER_SIZES.flatMap(([zoom, least, most]) => [zoom, grown(least, most)]);
  const { least, most, zh } = HOLDER_SPACING;
  return {
    id: 'holder-names',
    type: 'symbol',
    source: 'labels',
    filter: is('kind', 'holder'),
    layout: {
      'text-field': ['upcase', nameIn(locale)],
      'text-font': [SERIF],
      'text-size': ['interpolate', ['linear'], ['zoom'], ...sizes] as Size,
      'text-letter-spacing': locale === 'zh' ? zh : ['interpolate', ['linear'], ['get', 'size'], 0, least, 1, most],
      'text-max-width': HOLDER_LINE.longest,
      'text-line-height': HOLDER_LINE.high,
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: {
      'text-color': flavour.ink,
      'text-opacity': ['step', ['zoom'], largeOnly(0.7), 2.4, largeOnly(0.5), 3.1, shown],
      ...halo(flavour, 1.1),
    },
  };
}

/** From afar only great lands have room for their names. */
const largeOnly = (least: number): ExpressionSpecification => ['case', ['>=', ['get', 'size'], least], shown, 0];

/** Whose land became whose, while two dates are compared: the colour alone need not say it. */
const changeNames = (flavour: Flavour, locale: Locale): SymbolLayerSpecification => ({
  id: 'change-names',
  type: 'symbol',
  source: 'changes',
  layout: {
    'text-field': nameIn(locale),
    'text-font': [SANS],
    'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10, 6, 15],
    'text-max-width': 14,
    // the larger change gets the room
    'symbol-sort-key': ['-', ['get', 'km2']],
  },
  paint: { 'text-color': flavour.ink, ...halo(flavour, 2.2) },
});

function regionNames(flavour: Flavour, locale: Locale): SymbolLayerSpecification {
  return {
    id: 'region-names',
    type: 'symbol',
    source: 'labels',
    filter: is('kind', 'region'),
    minzoom: REGIONS_FROM,
    layout: {
      // The name of an island must not stand in the way of the country's around it.
      'text-field': ['step', ['zoom'], ['case', ['get', 'small'], '', nameIn(locale)], SMALL_FROM, nameIn(locale)],
      'symbol-sort-key': ['-', ['get', 'size']],
      'text-font': [ITALIC],
      'text-size': ['interpolate', ['linear'], ['zoom'], REGIONS_FROM, 11.5, 8, 16],
      'text-max-width': 9,
      'text-padding': 12,
      'text-offset': [0, 2.4],
    },
    paint: { 'text-color': flavour.ink, 'text-opacity': 0.78, ...halo(flavour, 1.2) },
  };
}

function riverNames(flavour: Flavour, locale: Locale): SymbolLayerSpecification {
  return {
    id: 'river-names',
    type: 'symbol',
    source: 'river-ways',
    // from afar only great rivers have room
    filter: [
      'all',
      ['==', ['get', 'tier'], ['step', ['zoom'], 0, 5, 1, 6, 2, 7, 3]],
      ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 4, 2, 5, 3]],
    ],
    minzoom: 3,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 250,
      'symbol-sort-key': ['get', 'rank'],
      'text-field': nameIn(locale),
      'text-font': [ITALIC],
      'text-size': ['interpolate', ['linear'], ['zoom'], 3, 9.5, 8, 14],
      'text-letter-spacing': 0.12,
      'text-offset': [0, -0.7],
      'text-max-angle': 45,
    },
    paint: { 'text-color': flavour.name === 'light' ? '#3f6573' : '#8fb4c4', ...halo(flavour, 1.2) },
  };
}

function placeLayers(flavour: Flavour, locale: Locale): SymbolLayerSpecification[] {
  const marks: SymbolLayerSpecification = {
    id: 'places',
    type: 'symbol',
    source: 'places',
    filter: is('part', 'mark'),
    minzoom: 3,
    layout: {
      'icon-image': ['concat', imageName(flavour.name, 'mark:'), ['get', 'kind']],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'icon-size': ['interpolate', ['linear'], ['zoom'], 3, 0.55, 7, 1],
    },
    paint: { 'icon-opacity': shown },
  };
  const ring: SymbolLayerSpecification = {
    ...marks,
    id: 'place-ring',
    minzoom: 0,
    layout: { ...marks.layout, 'icon-image': imageName(flavour.name, 'mark:ring'), 'icon-size': 1 },
    paint: { 'icon-opacity': ['case', ['boolean', ['feature-state', 'picked'], false], 1, 0] },
  };
  const renames = placeNames('place-renames', 'rename', flavour, locale);
  // of a renamed place only one name shows at a time: they may lie on each other, others keep clear of them; where there is room for none, the first side it is
  const apart = { ...renames.layout, 'text-allow-overlap': true, 'text-variable-anchor-offset': SIDES };
  return [marks, ring, placeNames('place-names', 'name', flavour, locale), { ...renames, layout: apart }];
}

const ASIDE = 0.7;
const BELOW = ['top', [0, ASIDE]] as const;
const EAST = ['left', [ASIDE, 0]] as const;
const WEST = ['right', [-ASIDE, 0]] as const;
const ABOVE = ['bottom', [0, -ASIDE]] as const;
/** Beside the mark, but elsewhere first where another renamed place is near. */
const SIDES = [
  'match',
  ['get', 'side'],
  'below',
  ['literal', [...BELOW, ...EAST, ...WEST, ...ABOVE]],
  'west',
  ['literal', [...WEST, ...EAST, ...BELOW, ...ABOVE]],
  ['literal', [...EAST, ...WEST, ...BELOW, ...ABOVE]],
] as unknown as ExpressionSpecification;

/** The names of places; from afar they come after the first picture, for some of their letters want a file of their own (`Ōtomari`). */
export const PLACE_NAMES = ['place-names', 'place-renames'];
export const FROM_AFAR = 3;

function placeNames(id: string, part: string, flavour: Flavour, locale: Locale): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'places',
    // from afar the towns alone, by which a reader finds the way
    filter: [
      'all',
      is('part', part),
      ['any', ['>=', ['zoom'], PLACES_FROM], ['==', ['get', 'kind'], 'town']],
    ] as unknown as FilterSpecification,
    minzoom: PLACES_FROM,
    layout: {
      'text-field': [
        'step',
        ['zoom'],
        nameIn(locale),
        PLACES_FROM,
        ['format', nameIn(locale), {}, ['concat', ' ', ['get', 'founded']], { 'font-scale': 0.82 }],
      ],
      'text-font': [SANS],
      'text-size': ['interpolate', ['linear'], ['zoom'], 3, 9.5, 5, 10.5, 9, 13.5],
      'text-max-width': 9,
      // who was there first gets the room, so that a mark not yet founded never takes it
      'symbol-sort-key': ['get', 'order'],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': ASIDE,
      'text-justify': 'auto',
    },
    paint: { 'text-color': flavour.ink, 'text-opacity': shown, ...halo(flavour, 1.3) },
  };
}
