import type { LayerSpecification } from 'maplibre-gl';

/**
 * What lies on what, from the sea floor up. The one list: a layer that is not in it cannot be drawn. `hatch` and `gain` stand for several.
 * Layers of one source lie together where the eye does not mind: each change of source cuts the whole picture into its tiles anew, twice a frame.
 */
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
  'band-left',
  'band-right',
  'relief',
  'lakes',
  'rivers',
  'leg-casing',
  'leg-sure',
  'leg-unsure',
  'leg-hit',
  'coast',
  'outlines',
  'hover',
  'ghosts',
  'select-region',
  'border-casing',
  'border-unlaid',
  'border-disputed',
  'border-described',
  'border-fixed',
  'border-glow',
  'select-arc',
  'arc-hit',
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
] as const;

export type Place = (typeof ORDER)[number];

/** `hatch/2` lies where `hatch` lies. */
const placeOf = (id: string): number => ORDER.indexOf(id.split('/')[0] as Place);

/** The layers in the order of the list; throws on one that the list does not know. */
export function ordered(layers: LayerSpecification[]): LayerSpecification[] {
  for (const { id } of layers) {
    if (placeOf(id) < 0) throw new RangeError(`layer "${id}" has no place in the order: add it to ORDER in src/map/layers.ts`);
  }
  return [...layers].sort((a, b) => placeOf(a.id) - placeOf(b.id));
}
