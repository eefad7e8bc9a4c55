import type { LayerSpecification } from 'maplibre-gl';

/** What lies on what, from the sea floor up. The one list: a layer that is not in it cannot be drawn. `hatch` and `gain` stand for several. */
export const ORDER = [
  'sea',
  'graticule',
  'waterline-wide',
  'waterline',
  'land',
  'hatch',
  'gain',
  'doubt',
  'soft-edge',
  'relief',
  'lakes',
  'rivers',
  'band-left',
  'band-right',
  'coast',
  'outlines',
  'leg-casing',
  'leg-sure',
  'leg-unsure',
  'hover',
  'ghosts',
  'select-region',
  'border-casing',
  'border-unlaid',
  'border-disputed',
  'border-described',
  'border-fixed',
  'doubt-line',
  'border-glow',
  'select-arc',
  'area-fill',
  'area-casing',
  'area-line',
  'margin',
  'neatline-outer',
  'neatline-inner',
  'voyage-casing',
  'voyage-sure',
  'voyage-unsure',
  'river-names',
  'region-names',
  'place-ring',
  'places',
  'place-names',
  'place-renames',
  'change-names',
  'holder-names',
  'ship',
  'arc-hit',
  'leg-hit',
] as const;

export type Place = (typeof ORDER)[number];

/** `hatch/joint:russia` lies where `hatch` lies. */
const placeOf = (id: string): number => ORDER.indexOf(id.split('/')[0] as Place);

/** The layers in the order of the list; throws on one that the list does not know. */
export function ordered(layers: LayerSpecification[]): LayerSpecification[] {
  for (const { id } of layers) {
    if (placeOf(id) < 0) throw new RangeError(`layer "${id}" has no place in the order: add it to ORDER in src/map/layers.ts`);
  }
  return [...layers].sort((a, b) => placeOf(a.id) - placeOf(b.id));
}
