import type { Tenure, WholeAtlas } from '../model';
import { GRID, toGrid, type Point } from '../partition/edges';
import { lines } from './json';
import { ringsOf } from './rings';
import type { Stamp } from './stamp';

/** What a topology holds: things with their ids, and the lines that the arcs are and the faces' rings refer to, on the grid. */
export interface Content {
  /** Foreign members. */
  told: Record<string, unknown>;
  faces: { rings: number[][][]; properties: { id: string } }[];
  arcs: { id: string }[];
  lines: (readonly Point[])[];
}

/** Arcs once, faces as references to them (`~i` = backward), so that a shared border is shared by construction. */
export function topologyOf({ told, ...content }: Content, thalweg: Stamp): string {
  const faces = content.faces.map(({ rings, properties: { id, ...properties } }) => ({
    type: 'MultiPolygon',
    id,
    properties,
    arcs: rings,
  }));
  const arcs = content.arcs.map(({ id, ...properties }, i) => ({ type: 'LineString', id, properties, arcs: [i] }));
  const collection = (geometries: unknown[]) => `{"type":"GeometryCollection","geometries":${lines(geometries)}}`;
  return [
    `{"type":"Topology","thalweg":${JSON.stringify(thalweg)}`,
    ...Object.entries(told).map(([key, value]) => `"${key}":${JSON.stringify(value)}`),
    `"transform":{"scale":[${1 / GRID},${1 / GRID}],"translate":[0,0]}`,
    `"objects":{"faces":${collection(faces)},\n"arcs":${collection(arcs)}}`,
    `"arcs":${lines(content.lines.map(deltas))}}\n`,
  ].join(',\n');
}

/** `atlas.topojson` of any atlas that is drawn on the grid: tenures travel with their faces. Lossless. */
export function atlasTopology(atlas: WholeAtlas, thalweg: Stamp): string {
  const rings = ringsOf(atlas);
  const tenures = new Map<string, Tenure[]>();
  for (const tenure of atlas.tenures) {
    const own = tenures.get(tenure.region);
    if (own) own.push(tenure);
    else tenures.set(tenure.region, [tenure]);
  }
  return topologyOf(
    {
      told: {},
      faces: atlas.faces.map((face) => ({
        rings: rings.get(face.id)!,
        properties: { ...face, geometry: undefined, tenures: tenures.get(face.id) ?? [] },
      })),
      arcs: atlas.arcs.map((arc) => ({ ...arc, geometry: undefined })),
      lines: atlas.arcs.map(({ geometry }) => geometry.coordinates.map(toGrid)),
    },
    thalweg,
  );
}

/** The first point, then each as the step from the one before. */
const deltas = (points: readonly Point[]): [number, number][] =>
  points.map(([x, y], i) => (i === 0 ? [x, y] : [x - points[i - 1]![0], y - points[i - 1]![1]]));
