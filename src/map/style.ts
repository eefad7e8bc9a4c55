import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { atOnce, keptSlices, type Slices } from '../catalog/slices';
import type { Locale, Outline } from '../core/model';
import type { Draft, Drawn } from '../core/outline';
import { once, onceWhileKept } from '../core/once';
import { softnessOf } from '../core/zone';
import { FLAVOURS, type Flavour } from './flavour';
import { apart } from './apart';
import { thinning, type Seen } from './far';
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

/** The part of the style that a change of flavour or language touches. Made once for each. */
export const layersOf = (atlas: Outline, flavour: Flavour, locale: Locale) => madeLayers(atlas)(flavour)(locale);
const madeLayers = onceWhileKept((atlas: Outline) =>
  once((flavour: Flavour) => once((locale: Locale) => makeLayers(atlas, flavour, locale))),
);

const makeLayers = (atlas: Outline, flavour: Flavour, locale: Locale) =>
  fromTiles(
    atlas,
    apart(
      ordered([...landLayers(atlas, flavour), ...lineLayers(atlas, flavour), ...voyageLayers(flavour), ...nameLayers(flavour, locale)]),
    ),
  );

function shapesOf(draft: Draft) {
  const { faces, arcs, bands } = shapeData(draft);
  return { faces: partition(faces), arcs: geojson(arcs), bands: smooth(bands) };
}

/** Lines may lose what is smaller than a pixel; they are most of what is drawn. */
const geojson = (data: FeatureCollection): GeoJSONSourceSpecification => ({ type: 'geojson', data, promoteId: 'id', tolerance: 0.5 });
/** The washes beside a border: a line set off from a winding river tangles unless it winds less. */
const smooth = (data: FeatureCollection): GeoJSONSourceSpecification => ({ ...geojson(data), tolerance: 2.5 });
/** Faces may not: neighbours simplified apart would show seams. What can be spared of them is left out before (`src/map/far.ts`). */
const partition = (data: FeatureCollection): GeoJSONSourceSpecification => ({ ...geojson(data), tolerance: 0 });

/** What each source of shapes holds; faces and lines that are drawn from fewer corners far away twice. The washes beside a border wind less at any zoom. */
export const shapeData = (draft: Draft): ShapeData => atOnce(shaping(draft));
type ShapeData = Record<'faces' | 'arcs' | 'bands', FeatureCollection>;

/** The same, as work that can be laid down. Another reading has the same shapes. */
export const shaping = (draft: Draft): Slices<ShapeData> => keptSlices(shapes, draft.drawn, () => shape(draft));
const shapes = new WeakMap<Drawn, ShapeData>();

function* shape({ outline, drawn }: Draft): Slices<ShapeData> {
  const far = yield* thinning(drawn);
  const bands = arcFeatures(outline, drawn);
  return {
    faces: collection(twice(faceFeatures(outline, drawn), faceFeatures(outline, far))),
    arcs: collection(twice(bands, arcFeatures(outline, far))),
    bands: collection(bands),
  };
}

const faceFeatures = (atlas: Outline, { faces }: Drawn): Feature[] =>
  atlas.faces.flatMap(({ id, land }) => feature({ id, land }, faces.get(id)));

const arcFeatures = (atlas: Outline, { arcs }: Drawn): Feature[] =>
  atlas.arcs.flatMap((arc) => {
    const line = arcs.get(arc.id);
    return feature({ id: arc.id, kind: arc.kind, soft: line ? softnessOf(arc, line) : 0 }, line);
  });

function twice(near: Feature[], far: Feature[]): Feature[] {
  const both = new Set(far.map(({ properties }) => properties!.id as string));
  const seen = (feature: Feature, at: Seen): Feature => ({ ...feature, properties: { ...feature.properties, seen: at } });
  return [
    ...near.map((feature) => (both.has(feature.properties!.id as string) ? seen(feature, 'near') : feature)),
    ...far.map((feature) => seen(feature, 'far')),
  ];
}

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** Nothing for what has no shape here. */
const feature = (properties: object, geometry: Geometry | undefined): Feature[] =>
  geometry ? [{ type: 'Feature', properties: { ...properties }, geometry }] : [];
