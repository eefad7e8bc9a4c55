import type { FeatureCollection, Point } from 'geojson';
import { atOnce, type Slices } from '../catalog/slices';
import type { Locale, Outline, Position } from '../core/model';
import type { Draft } from '../core/outline';
import type { SecondNames } from '../state/view';
import { labelling, SMALL_KM2 } from './labels';
import { projectionOf, type Sight } from './mercator';
import { extentOf } from './name-size';
import { isWhole, roomInSight, type Edge, type Plate } from './room';
import { PLACES_FROM, REGIONS_FROM, SMALL_FROM } from './style-names';

/** How names are written. */
export interface Writing {
  locale: Locale;
  seconds: SecondNames;
}
/** What lies over the edges of the map, px: above the choice of the lens, below the scale and the credits. */
const EDGE: Edge = { side: 8, top: 54, bottom: 34 };
/** So much of a name that comes into sight lies on its land; of one that was in sight, and cut off, as much as can be had. */
const ON_LAND = 0.5;

/**
 * The names on a map that shows a part of the earth. The name of a state whose usual place is out of sight, or so near an edge that its
 * letters would be cut, stands where the part of its land within sight has the most room. It is reckoned for all days at once: a step in
 * time moves no name. The same sight always has the same names at the same places.
 */
export const namesInSight = (draft: Draft, sight: Sight, writing: Writing): FeatureCollection<Point> =>
  atOnce(bringingIntoSight(draft, sight, writing));

/** The same, a name at a time. */
export function* bringingIntoSight(draft: Draft, sight: Sight, { locale, seconds }: Writing): Slices<FeatureCollection<Point>> {
  const { data, names } = yield* labelling(draft);
  if (draft.drawn.faces.size === 0) return data; // where the land lies in tiles nothing is known of its shape
  const at = projectionOf(sight);
  let room: ReturnType<typeof roomInSight> | undefined;
  const moved = new Map<string, Position>();
  for (const { id, name, size, place, regions } of names) {
    const extent = extentOf(name, size, sight.zoom, locale, seconds);
    const middle = at(place);
    if (isWhole({ middle, ...extent }, sight, EDGE)) continue;
    room ??= roomInSight(draft, sight, EDGE, otherNames(draft.outline, sight));
    yield;
    const better = room(regions, extent, isWhole({ middle, wide: 0, high: 0 }, sight, NO_EDGE) ? 0 : ON_LAND);
    if (better) moved.set(id, better);
  }
  const features = data.features.map((each) => {
    const coordinates = moved.get(String(each.properties?.id));
    return coordinates ? { ...each, geometry: { ...each.geometry, coordinates } } : each;
  });
  return { ...data, features };
}
const NO_EDGE: Edge = { side: 0, top: 0, bottom: 0 };

/** About where the names of regions and places stand, which the name of a state should not cover. */
function otherNames({ faces, places }: Outline, sight: Sight): Plate[] {
  const { zoom } = sight;
  const at = projectionOf(sight);
  const named = faces.filter(({ land, area_km2 }) => land && zoom >= (area_km2 < SMALL_KM2 ? SMALL_FROM : REGIONS_FROM));
  const regions = named.map(({ label }): Plate => {
    const [x, y] = at(label);
    return { middle: [x, y + 30], wide: 130, high: 42 };
  });
  if (zoom < PLACES_FROM) return regions;
  // on which side of its mark a name finds room is not known beforehand
  const written = places.features.map(({ geometry }): Plate => ({ middle: at(geometry.coordinates), wide: 200, high: 30 }));
  return [...regions, ...written];
}
