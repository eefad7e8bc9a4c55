import type { Tenure } from '../../core/model';
import { GRID, toGrid } from '../../core/partition/edges';
import type { Versioned } from '../version';
import { lines } from './json';
import { stamp } from './stamp';

/**
 * `atlas.topojson`: arcs once, faces as references to them (`~i` = backward), so that a shared border is shared by construction. Lossless: the
 * transform is the grid that everything is authored on. Tenures travel with their faces.
 */
export function topologyFile(built: Versioned): string {
  const faces = built.faces.map(({ id, rings, ...properties }) => ({
    type: 'MultiPolygon',
    id,
    properties: { ...properties, geometry: undefined, tenures: tenuresOf(built.tenures, id) },
    arcs: rings,
  }));
  const arcs = built.arcs.map(({ id, ...properties }, i) => ({
    type: 'LineString',
    id,
    properties: { ...properties, geometry: undefined },
    arcs: [i],
  }));
  const steps = built.arcs.map(({ geometry }) => deltas(geometry.coordinates.map(toGrid)));
  const collection = (geometries: unknown[]) => `{"type":"GeometryCollection","geometries":${lines(geometries)}}`;
  return [
    `{"type":"Topology","thalweg":${JSON.stringify(stamp(built))}`,
    `"transform":{"scale":[${1 / GRID},${1 / GRID}],"translate":[0,0]}`,
    `"objects":{"faces":${collection(faces)},\n"arcs":${collection(arcs)}}`,
    `"arcs":${lines(steps)}}\n`,
  ].join(',\n');
}

const tenuresOf = (tenures: Tenure[], region: string): Tenure[] => tenures.filter((tenure) => tenure.region === region);

/** The first point, then each as the step from the one before. */
const deltas = (points: (readonly [number, number])[]): [number, number][] =>
  points.map(([x, y], i) => (i === 0 ? [x, y] : [x - points[i - 1]![0], y - points[i - 1]![1]]));
