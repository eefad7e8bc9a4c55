import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { Arc, Atlas, Locale, Position } from '../core/model';
import { isDrawn } from '../core/locate';
import { isSoft } from '../core/zone';
import { FLAVOURS, type Flavour } from './flavour';
import { frameData } from './frame';
import { fontFaces } from './fonts';
import { labelsOf } from './labels';
import { ordered } from './layers';
import { placeData } from './places';
import { sheetOf } from './sheet';
import { landLayers } from './style-land';
import { lineLayers } from './style-lines';
import { nameLayers } from './style-names';
import { voyageLayers } from './style-voyages';
import { nameProperties } from './names';
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
export function styleOf(atlas: Atlas, flavour: Flavour = FLAVOURS.light, { locale = 'en', base }: StyleOptions = {}): StyleSpecification {
  return {
    version: 8,
    name: `${atlas.dataset.id} ${flavour.name}`,
    'font-faces': fontFaces(),
    // every change of paint shows in the same frame; what may fade says so itself
    transition: { duration: 0, delay: 0 },
    sources: {
      faces: partition(faceData(atlas)),
      arcs: geojson(arcData(atlas)),
      bands: smooth(arcData(atlas)),
      frame: geojson(frameData(sheetOf(atlas))),
      labels: geojson(labelsOf(atlas).data),
      changes: geojson(EMPTY),
      places: geojson(placeData(atlas)),
      expeditions: geojson(legData(atlas)),
      voyage: geojson(EMPTY),
      area: geojson(EMPTY),
      lakes: geojson(base?.lakes ?? EMPTY),
      rivers: geojson(named(base?.rivers ?? EMPTY)),
    },
    layers: layersOf(atlas, flavour, locale),
  };
}

/** The part of the style that a change of flavour or language touches. */
export const layersOf = (atlas: Atlas, flavour: Flavour, locale: Locale) =>
  ordered([...landLayers(atlas, flavour), ...lineLayers(atlas, flavour), ...voyageLayers(flavour), ...nameLayers(flavour, locale)]);

/** Lines may lose what is smaller than a pixel; they are most of what is drawn. */
const geojson = (data: FeatureCollection): GeoJSONSourceSpecification => ({ type: 'geojson', data, promoteId: 'id', tolerance: 0.3 });
/** The washes beside a border: a line set off from a winding river tangles unless it winds less. */
const smooth = (data: FeatureCollection): GeoJSONSourceSpecification => ({ ...geojson(data), tolerance: 2.5 });
/** Faces may not: neighbours simplified apart would show seams. */
const partition = (data: FeatureCollection): GeoJSONSourceSpecification => ({ ...geojson(data), tolerance: 0 });

function faceData(atlas: Atlas): FeatureCollection {
  const features = atlas.faces.filter(isDrawn).map((face) => ({
    type: 'Feature' as const,
    properties: { id: face.id, land: face.land },
    geometry: face.geometry,
  }));
  return { type: 'FeatureCollection', features };
}

function arcData(atlas: Atlas): FeatureCollection {
  const features = atlas.arcs.filter(isDrawn).map((arc) => ({
    type: 'Feature' as const,
    properties: { id: arc.id, kind: arc.kind, soft: isSoft(arc) ? softness(arc) : 0 },
    geometry: arc.geometry,
  }));
  return { type: 'FeatureCollection', features };
}

/** Half of the zone that a soft edge stands for, in km on the equator of the map's projection: its error, stretched as its latitude is. */
const softness = ({ error_km, geometry }: Arc): number => {
  const [, lat] = geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] as Position;
  return Math.round(error_km / Math.cos((lat * Math.PI) / 180));
};

function named(data: FeatureCollection): FeatureCollection {
  const features = data.features.map((feature) => {
    const name: unknown = feature.properties?.name;
    const text =
      typeof name === 'object' && name && 'en' in name ? nameProperties(name as { en: string }) : { 'name-en': String(name ?? '') };
    return { ...feature, properties: { ...feature.properties, ...text } };
  });
  return { ...data, features };
}
