import type { Feature, FeatureCollection, LineString, Polygon, Position } from 'geojson';

/** The sheet: 60 to 160 east, 18 to 73 north. */
export const FRAME = { west: 60, south: 18, east: 160, north: 73 } as const;
const { west, south, east, north } = FRAME;
const GRID_DEGREES = 10;
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

/** The margin of the sheet, its neat lines and the graticule. */
export function frameData(): FeatureCollection<Polygon | LineString> {
  const inner = box(west, south, east, north);
  const margin: Polygon = { type: 'Polygon', coordinates: [box(FAR_WEST, FAR_SOUTH, FAR_EAST, FAR_NORTH), [...inner].reverse()] };
  const neat: LineString = { type: 'LineString', coordinates: inner };
  return { type: 'FeatureCollection', features: [feature('margin', margin), feature('neat', neat), ...graticule()] };
}

function graticule(): Feature<LineString>[] {
  const lines: Position[][] = [];
  for (let lon = west + GRID_DEGREES; lon < east; lon += GRID_DEGREES)
    lines.push([
      [lon, south],
      [lon, north],
    ]);
  for (let lat = Math.ceil(south / GRID_DEGREES) * GRID_DEGREES; lat < north; lat += GRID_DEGREES)
    lines.push([
      [west, lat],
      [east, lat],
    ]);
  return lines.map((coordinates) => feature('grid', { type: 'LineString', coordinates }));
}
