import type { Feature, FeatureCollection, LineString, Polygon, Position } from 'geojson';
import type { Box, Sheet } from './sheet';

/** Degrees between the lines of the graticule: the finest of these that draws at most a dozen across the sheet. */
const STEPS = [0.1, 0.25, 0.5, 1, 2, 5, 10, 30];
const MOST_LINES = 12;
/** As far as the paper goes around the map. */
const [FAR_WEST, FAR_EAST, FAR_SOUTH, FAR_NORTH] = [-60, 280, -60, 84];

const box = (w: number, s: number, e: number, n: number): Position[] => [
  [w, s],
  [e, s],
  [e, n],
  [w, n],
  [w, s],
];
const feature = <G extends Polygon | LineString>(kind: string, geometry: G): Feature<G> => ({
  type: 'Feature',
  properties: { kind },
  geometry,
});

/** The graticule, and the margin and neat lines of a sheet that ends at a frame. */
export function frameData(sheet: Sheet): FeatureCollection<Polygon | LineString> {
  const lines = graticule(sheet);
  if (!sheet.framed) return { type: 'FeatureCollection', features: lines };
  const inner = box(sheet.west, sheet.south, sheet.east, sheet.north);
  const margin: Polygon = { type: 'Polygon', coordinates: [box(FAR_WEST, FAR_SOUTH, FAR_EAST, FAR_NORTH), [...inner].reverse()] };
  const neat: LineString = { type: 'LineString', coordinates: inner };
  return { type: 'FeatureCollection', features: [feature('margin', margin), feature('neat', neat), ...lines] };
}

function graticule({ west, south, east, north }: Box): Feature<LineString>[] {
  const step = STEPS.find((degrees) => Math.max(east - west, north - south) / degrees <= MOST_LINES) ?? STEPS.at(-1)!;
  const lines: Position[][] = [];
  for (const lon of multiples(step, west, east))
    lines.push([
      [lon, south],
      [lon, north],
    ]);
  for (const lat of multiples(step, south, north))
    lines.push([
      [west, lat],
      [east, lat],
    ]);
  return lines.map((coordinates) => feature('grid', { type: 'LineString', coordinates }));
}

/** The multiples of a step that lie between two numbers. */
function multiples(step: number, from: number, to: number): number[] {
  const first = Math.floor(from / step) + 1;
  return Array.from({ length: Math.max(0, Math.ceil(to / step) - first) }, (_, i) => (first + i) * step);
}
