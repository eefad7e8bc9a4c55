import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson';
import type { Day } from '../core/civil';
import { legSpan, travelled } from '../core/journey';
import type { LegOutline, Outline } from '../core/model';

type Voyage = Outline['expeditionFiles'][number];
type LegFeature = Feature<LineString, LegOutline>;
export const legId = (expedition: string, leg: number) => `${expedition}/${leg}`;

const FRESH_DAYS = 200;
const PALE = 0.22;
/** After three years a journey is history: shown when asked for, no more in the way. */
const FORGOTTEN_DAYS = 1095;

/** How strongly a leg is drawn: not at all until it is done, fully while fresh, pale when it is past, gone in the end. In steps, so that few days repaint. */
export function inkOf(leg: LegOutline, day: Day): number {
  const age = day - legSpan(leg)[1];
  if (age < 0 || age > FORGOTTEN_DAYS) return 0;
  return age < FRESH_DAYS ? 0.95 : age < 2 * FRESH_DAYS ? 0.5 : PALE;
}

/** The legs, each with an id that a feature-state can be set on. */
export function legData(atlas: Outline): FeatureCollection<LineString> {
  const features = eachLeg(atlas, (file, feature) => ({
    type: 'Feature' as const,
    properties: {
      id: legId(file.expedition.id, feature.properties.leg),
      unsure: feature.properties.certainty === 'C',
      mode: feature.properties.mode,
    },
    geometry: feature.geometry,
  }));
  return { type: 'FeatureCollection', features };
}

/** What is under way on a day: the travelled part of each unfinished leg, and where the travellers are. */
export function voyageData(atlas: Outline, day: Day): FeatureCollection<LineString | Point> {
  const features = eachLeg(atlas, (file, feature): Feature<LineString | Point>[] => {
    const share = travelled(feature.properties, day);
    if (share <= 0 || share >= 1) return []; // a leg that is done is drawn with the others
    const line = startOf(feature.geometry.coordinates, share);
    const properties = { id: legId(file.expedition.id, feature.properties.leg), unsure: feature.properties.certainty === 'C' };
    return [
      { type: 'Feature', properties, geometry: { type: 'LineString', coordinates: line } },
      { type: 'Feature', properties, geometry: { type: 'Point', coordinates: line.at(-1)! } },
    ];
  });
  return { type: 'FeatureCollection', features: features.flat() };
}

function eachLeg<T>(atlas: Outline, make: (file: Voyage, feature: LegFeature) => T): T[] {
  return atlas.expeditionFiles.flatMap((file) => file.features.map((feature) => make(file, feature)));
}

/** The first `share` of a line, by length on a plate carree shrunk to its latitude: true enough to draw. */
export function startOf(line: Position[], share: number): Position[] {
  const lengths = line.slice(1).map((to, i) => span(line[i]!, to));
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  const start: Position[] = [line[0]!];
  for (const [i, length] of lengths.entries()) {
    if (left <= 0) break;
    const part = length === 0 ? 1 : Math.min(1, left / length);
    start.push(between(line[i]!, line[i + 1]!, part));
    left -= length;
  }
  return start;
}

const span = ([x0, y0]: Position, [x1, y1]: Position) => Math.hypot((x1! - x0!) * Math.cos(((y0! + y1!) * Math.PI) / 360), y1! - y0!);
const between = ([x0, y0]: Position, [x1, y1]: Position, part: number): Position => [x0! + (x1! - x0!) * part, y0! + (y1! - y0!) * part];
