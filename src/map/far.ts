import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { Feature, LineString, MultiPolygon, Position } from 'geojson';
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
export function farOf(drawn: Drawn): Drawn {
  const known = made.get(drawn) ?? makeFar(drawn);
  made.set(drawn, known);
  return known;
}

const made = new WeakMap<Drawn, Drawn>();

function makeFar({ faces, arcs }: Drawn): Drawn {
  const small = new Corners();
  const farArcs = new Map<string, LineString>();
  for (const [id, { coordinates }] of arcs) {
    const weights = weigh(coordinates.map(([lon, lat]) => [mercatorX(lon!), mercatorY(lat!)]));
    const kept = coordinates.filter((place, i) => weights[i]! >= LEAST || !small.add(place));
    if (kept.length < coordinates.length) farArcs.set(id, { type: 'LineString', coordinates: kept });
  }
  const farFaces = new Map<string, MultiPolygon>();
  for (const [id, { coordinates }] of faces) {
    if (!coordinates.some((polygon) => polygon.some((ring) => ring.some((place) => small.has(place))))) continue;
    const polygons = coordinates.map((polygon) => polygon.map((ring) => ring.filter((place) => !small.has(place))).filter(isRing));
    farFaces.set(id, { type: 'MultiPolygon', coordinates: polygons.filter((polygon) => polygon.length > 0) });
  }
  return { faces: farFaces, arcs: farArcs };
}

/** An island that keeps less than three corners is smaller than a pixel. */
const isRing = (ring: readonly Position[]): boolean => ring.length > 3;

/** Places, found by what they are rather than which object says so. */
class Corners {
  readonly #at = new Map<number, Set<number>>();
  add([lon, lat]: Position): true {
    this.#at.set(lon!, (this.#at.get(lon!) ?? new Set()).add(lat!));
    return true;
  }
  has = ([lon, lat]: Position): boolean => this.#at.get(lon!)?.has(lat!) ?? false;
}
