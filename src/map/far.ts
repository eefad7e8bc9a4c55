import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { Feature, LineString, MultiPolygon, Position } from 'geojson';
import type { Slices } from '../catalog/slices';
import type { Drawn } from '../core/outline';
import { weigh } from '../core/weigh';
import { mercatorX, mercatorY, WORLD } from './mercator';

/** Up to tiles of this zoom faces and lines are drawn from fewer corners. */
const FAR_ZOOM = 3;
/** A corner that changes its line by less than this is left out then; pixels of a tile. */
const SMALL = 0.75;
const LEAST = SMALL / (WORLD * 2 ** FAR_ZOOM);

/** Of what is drawn twice, which one a feature is. */
export type Seen = 'far' | 'near';

const ITS_ZOOM: ExpressionSpecification = [
  'match',
  ['get', 'seen'],
  'far',
  ['<=', ['zoom'], FAR_ZOOM],
  'near',
  ['>', ['zoom'], FAR_ZOOM],
  true,
];
/** Of the features of a filter those that are meant for the zoom of the tile. */
export const atItsZoom = (filter: FilterSpecification) => ['all', filter, ITS_ZOOM] as FilterSpecification;

/** The features as they are nearby, at any zoom: what is printed is looked at more closely than a screen. */
export const exactly = (features: readonly Feature[]): Feature[] =>
  features
    .filter(({ properties }) => properties?.seen !== 'far')
    .map((feature) => (feature.properties?.seen ? { ...feature, properties: { ...feature.properties, seen: undefined } } : feature));

/**
 * Faces and lines with the corners that a map that is far away can show; what loses none is left out. It is corners that a frame costs, more
 * than pixels. Both sides of a line lose the same ones, and none where lines meet: there is no gap between them.
 */
export function* thinning({ faces, arcs }: Drawn): Slices<Drawn> {
  // places are told by where they are, for not all who share one share an object
  const small = new Map<number, Set<number>>();
  for (const { coordinates } of arcs.values()) {
    yield;
    const weights = weigh(coordinates.map(([lon, lat]) => [mercatorX(lon!), mercatorY(lat!)]));
    coordinates.forEach(([lon, lat], i) => {
      if (weights[i]! < LEAST) small.set(lon!, (small.get(lon!) ?? new Set()).add(lat!));
    });
  }
  const stays = ([lon, lat]: Position) => !small.get(lon!)?.has(lat!);
  const thin = (line: Position[]) => line.filter(stays);
  const far = { faces: new Map<string, MultiPolygon>(), arcs: new Map<string, LineString>() };
  for (const [id, { coordinates }] of arcs) {
    if (!coordinates.every(stays)) far.arcs.set(id, { type: 'LineString', coordinates: thin(coordinates) });
  }
  for (const [id, { coordinates }] of faces) {
    yield;
    if (coordinates.flat(2).every(stays)) continue;
    const polygons = coordinates.map((polygon) => polygon.map(thin)).filter(([shore]) => isRing(shore!));
    far.faces.set(id, { type: 'MultiPolygon', coordinates: polygons.map((polygon) => polygon.filter(isRing)) });
  }
  return far;
}

/** What keeps less than three corners is smaller than a pixel. */
const isRing = (ring: readonly Position[]): boolean => ring.length > 3;
