import type { Tenure, WholeAtlas } from '../model';
import { GRID, toGrid, type Point } from '../partition/edges';
import { lines } from './json';
import { ringsOf } from './rings';
import type { Stamp } from './stamp';

/** `atlas.topojson` of any atlas that is drawn on the grid: arcs once, faces as references to them, tenures with their faces. Lossless. */
export function atlasTopology(atlas: WholeAtlas, thalweg: Stamp): string {
  const rings = ringsOf(atlas);
  const tenures = new Map<string, Tenure[]>();
  for (const tenure of atlas.tenures) {
    const own = tenures.get(tenure.region);
    if (own) own.push(tenure);
    else tenures.set(tenure.region, [tenure]);
  }
  const faces = atlas.faces.map(({ id, ...properties }) => ({
    type: 'MultiPolygon',
    id,
    properties: { ...properties, geometry: undefined, tenures: tenures.get(id) ?? [] },
    arcs: rings.get(id)!,
  }));
  const arcs = atlas.arcs.map(({ id, ...properties }, i) => ({
    type: 'LineString',
    id,
    properties: { ...properties, geometry: undefined },
    arcs: [i],
  }));
  const steps = atlas.arcs.map(({ geometry }) => deltas(geometry.coordinates.map(toGrid)));
  const collection = (geometries: unknown[]) => `{"type":"GeometryCollection","geometries":${lines(geometries)}}`;
  return [
    `{"type":"Topology","thalweg":${JSON.stringify(thalweg)}`,
    `"transform":{"scale":[${1 / GRID},${1 / GRID}],"translate":[0,0]}`,
    `"objects":{"faces":${collection(faces)},\n"arcs":${collection(arcs)}}`,
    `"arcs":${lines(steps)}}\n`,
  ].join(',\n');
}

/** The first point, then each as the step from the one before. */
const deltas = (points: readonly Point[]): [number, number][] =>
  points.map(([x, y], i) => (i === 0 ? [x, y] : [x - points[i - 1]![0], y - points[i - 1]![1]]));
