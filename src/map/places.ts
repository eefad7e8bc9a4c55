import type { Feature, FeatureCollection, Point } from 'geojson';
import { ymd, type Day } from '../core/civil';
import { edtfDays } from '../core/edtf';
import type { Outline, PlaceOutline } from '../core/model';
import { nameProperties } from './names';
import { spanOf } from '../state/where';
import { sortedUnion } from '../state/epochs';

type PlaceFeature = Feature<Point, PlaceOutline>;
/** When a mark or a name is shown: of which place it is, and whether it is its mark. */
export interface Span {
  id: string;
  place: string;
  isMark: boolean;
  from: Day;
  to: Day;
}

/** A mark for each place, and a name for each period that it was called so; ids `place` and `place~2`. */
export function placeData(atlas: Outline): FeatureCollection<Point> {
  const renamed = atlas.places.features.filter(isRenamed);
  return {
    type: 'FeatureCollection',
    features: atlas.places.features.flatMap((place) => [mark(place), ...names(place, sideOf(place, renamed))]),
  };
}

const isRenamed = ({ properties }: PlaceFeature): boolean => properties.names.length > 1;
/** Where the names of a renamed place stand first: east of its mark (none of these), below it or west of it. */
type Side = 'below' | 'west';
/** So near that from afar the names of two renamed places would lie on one another, degrees: beside marks below one another, and in one row. */
const [NEAR, ROW] = [0.5, { wide: 3.5, high: 1 }];
function sideOf(place: PlaceFeature, renamed: readonly PlaceFeature[]): Side | undefined {
  if (!isRenamed(place)) return undefined;
  const [x, y] = place.geometry.coordinates as [number, number];
  const others = renamed.map(({ geometry, properties }) => ({
    dx: geometry.coordinates[0]! - x,
    dy: geometry.coordinates[1]! - y,
    kind: properties.kind,
  }));
  if (others.some(({ dx, dy }) => dy > 0 && dy < NEAR && Math.abs(dx) < NEAR)) return 'below';
  // of all places only towns bear their names from afar
  const inRow =
    place.properties.kind === 'town' &&
    others.some(({ dx, dy, kind }) => kind === 'town' && dx > 0 && dx < ROW.wide && Math.abs(dy) < ROW.high);
  return inRow ? 'west' : undefined;
}

const mark = (place: PlaceFeature): Feature<Point> => ({
  type: 'Feature',
  properties: { id: String(place.id), part: 'mark', kind: place.properties.kind },
  geometry: place.geometry,
});

function names(place: PlaceFeature, side: Side | undefined): Feature<Point>[] {
  const { names: all, opened, kind } = place.properties;
  const founded = opened ? ymd(edtfDays(opened.gregorian).first).y : undefined;
  return all.map(({ text }, i) => ({
    type: 'Feature',
    properties: {
      id: `${place.id}~${i}`,
      part: all.length > 1 ? 'rename' : 'name',
      kind,
      founded: founded ? String(founded) : '',
      ...(side && { side }),
      // names stand east of their marks: of two alike the eastern one goes first, and the western one finds room on its other side
      order: (founded ?? 0) - place.geometry.coordinates[0]! / 1000,
      ...nameProperties(text),
    },
    geometry: place.geometry,
  }));
}

/** When each mark and each name is shown. */
export function placeSpans(atlas: Outline): Span[] {
  const spans: Span[] = [];
  for (const { id, properties } of atlas.places.features) {
    const [place, [opened, closed]] = [String(id), spanOf(properties)];
    spans.push({ id: place, place, isMark: true, from: opened, to: closed });
    properties.names.forEach(({ from, to }, i) => {
      const [first, last] = [from ? edtfDays(from).first : -Infinity, to ? edtfDays(to).first : Infinity];
      spans.push({ id: `${place}~${i}`, place, isMark: false, from: Math.max(opened, first), to: Math.min(closed, last) });
    });
  }
  return spans;
}

/** What is written on a day: the marks of open places, and of each place the name it took last (of several at once, the first listed). */
export function writtenOn(spans: readonly Span[], day: Day): Set<string> {
  const written = new Set<string>();
  const newest = new Map<string, Span>();
  for (const span of spans) {
    if (day < span.from || day >= span.to) continue;
    const rival = newest.get(span.place);
    if (span.isMark) written.add(span.id);
    else if (!rival || rival.from < span.from) newest.set(span.place, span);
  }
  for (const { id } of newest.values()) written.add(id);
  return written;
}

/** The days on which a mark or a name appears or goes. */
export const placeDays = (spans: readonly Span[]): Day[] =>
  sortedUnion(spans.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite));
