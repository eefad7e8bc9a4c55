import type { Feature, FeatureCollection, Point } from 'geojson';
import { ymd, type Day } from '../core/civil';
import { edtfDays } from '../core/edtf';
import type { Outline, PlaceOutline } from '../core/model';
import { nameProperties } from './names';
import { spanOf } from '../state/where';
import { sortedUnion } from '../state/epochs';

type PlaceFeature = Feature<Point, PlaceOutline>;
type Span = [from: Day, to: Day];

/** A mark for each place, and a name for each period that it was called so; ids `place` and `place~2`. */
export function placeData(atlas: Outline): FeatureCollection<Point> {
  return { type: 'FeatureCollection', features: atlas.places.features.flatMap((place) => [mark(place), ...names(place)]) };
}

const mark = (place: PlaceFeature): Feature<Point> => ({
  type: 'Feature',
  properties: { id: String(place.id), part: 'mark', kind: place.properties.kind },
  geometry: place.geometry,
});

function names(place: PlaceFeature): Feature<Point>[] {
  const { names: all, opened, kind } = place.properties;
  const founded = opened ? ymd(edtfDays(opened.gregorian).first).y : undefined;
  return all.map(({ text }, i) => ({
    type: 'Feature',
    properties: {
      id: `${place.id}~${i}`,
      part: all.length > 1 ? 'rename' : 'name',
      kind,
      founded: founded ? String(founded) : '',
      // names stand east of their marks: of two alike the eastern one goes first, and the western one finds room on its other side
      order: (founded ?? 0) - place.geometry.coordinates[0]! / 1000,
      ...nameProperties(text),
    },
    geometry: place.geometry,
  }));
}

/** When each mark and each name is shown, by id. */
export function placeSpans(atlas: Outline): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const place of atlas.places.features) {
    const [opened, closed] = spanOf(place.properties);
    spans.set(String(place.id), [opened, closed]);
    place.properties.names.forEach(({ from, to }, i) => {
      const [first, last] = [from ? edtfDays(from).first : -Infinity, to ? edtfDays(to).first : Infinity];
      spans.set(`${place.id}~${i}`, [Math.max(opened, first), Math.min(closed, last)]);
    });
  }
  return spans;
}

/** What is written on a day: the marks of open places, and of each place the name it took last (of several at once, the first listed). */
export function writtenOn(spans: ReadonlyMap<string, Span>, day: Day): Set<string> {
  const marks: string[] = [];
  const newest = new Map<string, { id: string; from: Day }>();
  for (const [id, [from, to]] of spans) {
    if (day < from || day >= to) continue;
    const [place, name] = id.split('~') as [string, string?];
    const rival = newest.get(place);
    if (name === undefined) marks.push(id);
    else if (!rival || rival.from < from) newest.set(place, { id, from });
  }
  return new Set([...marks, ...[...newest.values()].map(({ id }) => id)]);
}

/** The days on which a mark or a name appears or goes. */
export const placeDays = (spans: Map<string, Span>): Day[] => sortedUnion([...spans.values()].flat().filter(Number.isFinite));
