import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { Flavour } from './flavour';
import { imageName } from './patterns';

const picked: ExpressionSpecification = ['boolean', ['feature-state', 'picked'], false];
const ink: ExpressionSpecification = ['case', picked, 1, ['number', ['feature-state', 'ink'], 0]];
const sure: FilterSpecification = ['all', ['==', ['geometry-type'], 'LineString'], ['!', ['boolean', ['get', 'unsure'], false]]];
const unsure: FilterSpecification = ['all', ['==', ['geometry-type'], 'LineString'], ['boolean', ['get', 'unsure'], false]];
const lines: FilterSpecification = ['==', ['geometry-type'], 'LineString'];
const DASHES = [2.2, 2.2];

/** Legs travelled, those under way (`voyage`, a source of its own that grows), and the ship at their head. */
export function voyageLayers(flavour: Flavour): LayerSpecification[] {
  const thick: ExpressionSpecification = ['case', picked, 4, 1.5];
  const leg = (id: string, filter: FilterSpecification, more: LineLayerSpecification['paint'] = {}) =>
    line(id, 'expeditions', filter, { 'line-color': flavour.voyage, 'line-width': thick, 'line-opacity': ink, ...more });
  const growing = (id: string, filter: FilterSpecification, more: LineLayerSpecification['paint'] = {}) =>
    line(id, 'voyage', filter, { 'line-color': flavour.voyage, 'line-width': 2.6, ...more });
  const casing = { 'line-color': flavour.halo, 'line-width': 4 };
  return [
    leg('leg-casing', lines, { ...casing, 'line-opacity': ['case', ['>', ink, 0.4], 0.7, 0] }),
    leg('leg-sure', sure),
    leg('leg-unsure', unsure, { 'line-dasharray': DASHES }),
    growing('voyage-casing', lines, { ...casing, 'line-opacity': 0.7 }),
    growing('voyage-sure', sure),
    growing('voyage-unsure', unsure, { 'line-dasharray': DASHES }),
    leg('leg-hit', lines, { 'line-width': 14, 'line-opacity': 0 }),
    ship(flavour),
  ];
}

const line = (id: string, source: string, filter: FilterSpecification, paint: LineLayerSpecification['paint']): LineLayerSpecification => ({
  id,
  type: 'line',
  source,
  filter,
  paint,
  layout: { 'line-join': 'round', 'line-cap': id.endsWith('unsure') ? 'butt' : 'round' },
});

const ship = (flavour: Flavour): SymbolLayerSpecification => ({
  id: 'ship',
  type: 'symbol',
  source: 'voyage',
  filter: ['==', ['geometry-type'], 'Point'],
  layout: { 'icon-image': imageName(flavour.name, 'mark:ship'), 'icon-allow-overlap': true, 'icon-ignore-placement': true },
});
