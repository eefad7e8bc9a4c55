import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Locale, Outline } from '../core/model';
import type { Draft, Drawn } from '../core/outline';
import { softnessOf } from '../core/zone';
import { FLAVOURS, type Flavour } from './flavour';
import { frameData } from './frame';
import { fontFaces } from './fonts';
import { labelsOf } from './labels';
import { ordered } from './layers';
import { placeData } from './places';
import { sheetOf } from './sheet';
import { fromTiles, tileSources } from './tiled';
import { landLayers } from './style-land';
import { lineLayers } from './style-lines';
import { nameLayers } from './style-names';
import { voyageLayers } from './style-voyages';
import { legData } from './voyage';

/** Waters to draw; whatever the build could not make is simply empty. */
export interface Base {
  lakes: FeatureCollection;
  rivers: FeatureCollection;
}
export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };
export interface StyleOptions {
  locale?: Locale;
  base?: Base;
}

/** The whole map as a value: same atlas, flavour and language, same style. */
export function styleOf(draft: Draft, flavour: Flavour = FLAVOURS.light, { locale = 'en', base }: StyleOptions = {}): StyleSpecification {
  const { outline: atlas } = draft;
  return {
    version: 8,
    name: `${atlas.dataset.id} ${flavour.name}`,
    'font-faces': fontFaces(),
    // every change of paint shows in the same frame; what may fade says so itself
    transition: { duration: 0, delay: 0 },
    sources: {
      ...(atlas.shapes.kind === 'tiles' ? tileSources(atlas) : shapesOf(draft)),
      frame: geojson(frameData(sheetOf(draft))),
      labels: geojson(labelsOf(draft).data),
      changes: geojson(EMPTY),
      places: geojson(placeData(atlas)),
      expeditions: geojson(legData(atlas)),
      voyage: geojson(EMPTY),
      area: geojson(EMPTY),
      ...(atlas.drawing === 'versions' && { pieces: geojson(EMPTY) }),
      // one source, as each costs a cut of the picture: a river has a rank, a lake has none
      waters: geojson({ ...EMPTY, features: base ? [...base.lakes.features, ...base.rivers.features] : [] }),
      // where their names stand is reckoned after the first picture
      'river-ways': geojson(EMPTY),
    },
    layers: layersOf(atlas, flavour, locale),
  };
}

/** The part of the style that a change of flavour or language touches. */
export const layersOf = (atlas: Outline, flavour: Flavour, locale: Locale) =>
  fromTiles(
    atlas,
    ordered([...landLayers(atlas, flavour), ...lineLayers(atlas, flavour), ...voyageLayers(flavour), ...nameLayers(flavour, locale)]),
  );

const shapesOf = ({ outline, drawn }: Draft) => ({
  faces: partition(faceData(outline, drawn)),
  arcs: geojson(arcData(outline, drawn)),
  bands: smooth(arcData(outline, drawn)),
});

/** Lines may lose what is smaller than a pixel; they are most of what is drawn. */
const geojson = (data: FeatureCollection): GeoJSONSourceSpecification => ({ type: 'geojson', data, promoteId: 'id', tolerance: 0.5 });
/** The washes beside a border: a line set off from a winding river tangles unless it winds less. */
const smooth = (data: FeatureCollection): GeoJSONSourceSpecification => ({ ...geojson(data), tolerance: 2.5 });
/** Faces may not: neighbours simplified apart would show seams. */
const partition = (data: FeatureCollection): GeoJSONSourceSpecification => ({ ...geojson(data), tolerance: 0 });

export function faceData(atlas: Outline, drawn: Drawn): FeatureCollection {
  const features = atlas.faces.flatMap(({ id, land }) => feature({ id, land }, drawn.faces.get(id)));
  return { type: 'FeatureCollection', features };
}

export function arcData(atlas: Outline, drawn: Drawn): FeatureCollection {
  const features = atlas.arcs.flatMap((arc) => {
    const line = drawn.arcs.get(arc.id);
    return feature({ id: arc.id, kind: arc.kind, soft: line ? softnessOf(arc, line) : 0 }, line);
  });
  return { type: 'FeatureCollection', features };
}

/** Nothing for what has no shape here. */
const feature = (properties: object, geometry: Geometry | undefined): Feature[] =>
  geometry ? [{ type: 'Feature', properties: { ...properties }, geometry }] : [];
