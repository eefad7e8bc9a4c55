import { GRID } from './partition/edges';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { feature } from 'topojson-client';
import type { LineString, MultiPolygon, Position } from 'geojson';
import { layingsFrom, tenuresFrom } from './histories';
import type { Draft, Told } from './outline';
import { AS_WRITTEN, readActs } from './reading';
import type { Arc, ArcOutline, Catalog, ExpeditionFile, Face, FaceOutline, PlaceFile, SeedEvent, Tenure, WholeAtlas } from './model';

type FaceProperties = Omit<Face, 'id' | 'geometry'> & { tenures: Tenure[] };
type ArcProperties = Omit<Arc, 'id' | 'geometry'>;
/** `atlas.topojson`: the faces with their tenures, and the arcs that they are made of. */
export type AtlasTopology = Topology<{ faces: GeometryCollection<FaceProperties>; arcs: GeometryCollection<ArcProperties> }>;

const onGrid = (value: number): number => Math.round(value * GRID) / GRID;

/** The topology with its lines where they were authored. A place is decoded once, and all that runs through it shares it. */
function placed<T extends Topology>(topology: T): T {
  const {
    scale: [kx, ky],
    translate: [dx, dy],
  } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([right, up]): Position => {
      [x, y] = topology.transform ? [x + right!, y + up!] : [right!, up!];
      return [onGrid(x * kx + dx), onGrid(y * ky + dy)];
    });
  });
  return { ...topology, arcs, transform: undefined };
}

/** The atlas from its built files, already parsed and checked. Coordinates are exactly those that were authored. */
export function decodeAtlas(
  catalog: Catalog,
  built: AtlasTopology,
  places: PlaceFile,
  expeditionFiles: ExpeditionFile[],
  events: SeedEvent[] = [],
): WholeAtlas {
  const topology = placed(built);
  const faces = feature(topology, topology.objects.faces).features.map(({ id, properties, geometry }): Face => {
    const { name, note, land, label, area_km2, area_error_km2 } = properties;
    return { id: String(id), name, note, land, label, area_km2, area_error_km2, geometry: geometry as MultiPolygon };
  });
  const arcs = feature(topology, topology.objects.arcs).features.map(({ id, properties, geometry }) => ({
    ...properties,
    id: String(id),
    geometry: geometry as LineString,
  }));
  const tenures = topology.objects.faces.geometries.flatMap((face) => (face.properties as FaceProperties).tenures);
  const { settlements: written } = catalog;
  const told = { written, reading: AS_WRITTEN, settlements: readActs(written, AS_WRITTEN), tenures };
  return { ...catalog, ...told, shapes: { kind: 'whole' }, faces, arcs, places, expeditionFiles, events };
}

/** `outline.topojson`. */
export type OutlineTopology = Topology<{
  faces: GeometryCollection<Omit<FaceOutline, 'id'>>;
  arcs: GeometryCollection<Omit<ArcOutline, 'id'>>;
}> & { outline: Told };

/** The outline from its built file. Histories follow from the acts, as they do in the build. */
export function decodeOutline(built: OutlineTopology): Draft {
  const topology = placed(built);
  const faces = feature(topology, topology.objects.faces).features;
  const arcs = feature(topology, topology.objects.arcs).features;
  const { settlements: written, ...told } = topology.outline;
  const settlements = readActs(written, AS_WRITTEN);
  const outline: Draft['outline'] = {
    ...told,
    shapes: { kind: 'whole' },
    written,
    reading: AS_WRITTEN,
    settlements,
    tenures: tenuresFrom(settlements),
    layings: layingsFrom(
      settlements,
      arcs.map(({ id }) => String(id)),
    ),
    faces: faces.map(({ id, properties }) => ({ id: String(id), ...properties })),
    arcs: arcs.map(({ id, properties }) => ({ id: String(id), ...properties })),
  };
  const drawn: Draft['drawn'] = {
    faces: new Map(faces.map(({ id, geometry }) => [String(id), geometry as MultiPolygon])),
    arcs: new Map(arcs.map(({ id, geometry }) => [String(id), geometry as LineString])),
  };
  return { outline, drawn };
}
