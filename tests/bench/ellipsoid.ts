/** Areas: ours, and those of GeographicLib on the WGS84 ellipsoid, of every region. */
import geographiclib from 'geographiclib-geodesic';
import type { Polygon, Position } from 'geojson';
import { areaKm2, densify } from '../../src/core/area';
import type { WholeAtlas } from '../../src/core/model';
import { sum } from './numbers';

export interface Ellipsoid {
  regions: number;
  /** Milliseconds for all of them, one a repetition. */
  ours: number[];
  theirs: number[];
  /** Where the two differ most, parts in a million. */
  worstPpm: number;
}

/** Edges of a map are straight between degrees, those of GeographicLib shortest on the ground: cut so short, they are the same. */
const SHORT = 0.005;
const WGS84 = geographiclib.Geodesic.WGS84;

export function ellipsoid(atlas: WholeAtlas, repetitions: number): Ellipsoid {
  const shapes = atlas.faces.filter(({ land }) => land).map(({ geometry }) => geometry);
  const cut = shapes.map(({ coordinates }) =>
    coordinates.map((rings) => densify({ type: 'Polygon', coordinates: rings } satisfies Polygon, SHORT).coordinates),
  );
  const found: Ellipsoid = { regions: shapes.length, ours: [], theirs: [], worstPpm: 0 };
  for (let repetition = 1; repetition <= repetitions; repetition++) {
    console.error(`areas, repetition ${repetition} of ${repetitions}`);
    const began = performance.now();
    const ours = shapes.map((shape) => areaKm2(shape));
    const between = performance.now();
    const theirs = cut.map((polygons) => sum(polygons.map(([outer, ...holes]) => geodesic(outer!) - sum(holes.map(geodesic)))));
    found.theirs.push(performance.now() - between);
    found.ours.push(between - began);
    found.worstPpm = Math.max(...ours.map((own, i) => Math.abs(own / theirs[i]! - 1) * 1e6));
  }
  return found;
}

function geodesic(ring: Position[]): number {
  const polygon = WGS84.Polygon(false);
  for (const [lon, lat] of ring.slice(0, -1)) polygon.AddPoint(lat!, lon!);
  return Math.abs(polygon.Compute(false, true).area!) / 1e6;
}
