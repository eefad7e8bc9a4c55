import { areaKm2 } from '../core/area';
import { lengthKm } from '../core/length';
import { areaErrorKm2 } from '../core/margin';
import type { Arc, Face, Position } from '../core/model';
import { fromGrid, type Point } from '../core/partition/edges';
import { label } from '../core/partition/label';
import { polygonise, type Cell } from '../core/partition/polygonise';
import type { Ring } from '../core/partition/rings';
import { edgesOf, labelsOf } from './edges';
import type { Geo } from './geo';

/** A face, and the arcs of its rings (`~i` = arc `i` backward) for the topology. */
export interface BuiltFace extends Face {
  rings: number[][][];
}
/** The drawing, derived: faces in order of id, arcs in order of id with what lies on their two sides. */
export interface Partitioned extends Geo {
  faces: BuiltFace[];
  arcs: Arc[];
}

/** Cuts the plane along the arcs and gives each face its region, area (km2, to the square metre) and margin of error. */
export function partition(geo: Geo): Partitioned {
  const { edges } = edgesOf(geo);
  const cells = polygonise(edges);
  const { regionOf } = label(cells, labelsOf(geo));
  const side = (cell: number | null) => (cell === null ? null : regionOf[cell]!);
  const authored = new Map(geo.authored.arcs.flatMap(({ features }) => features.map((feature) => [String(feature.id), feature])));
  const arcs = edges.map(({ id, line }, i): Arc => {
    const coordinates = line.map(fromGrid);
    const sides = { left: side(cells.left[i]!), right: side(cells.right[i]!), length_km: round(lengthKm(coordinates), 4) };
    return { id, ...authored.get(id)!.properties, ...sides, geometry: { type: 'LineString', coordinates } };
  });
  const faces = geo.authored.regions.features.map(({ id, properties, geometry }) => {
    const own = cells.cells.filter((_, i) => regionOf[i] === id);
    const at = (geometry.type === 'Point' ? geometry.coordinates : geometry.coordinates[0]!) as Position;
    return face(String(id), { ...properties, land: properties.land ?? true, label: at }, own, arcs);
  });
  return { ...geo, arcs, faces: faces.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function face(id: string, properties: Pick<Face, 'name' | 'note' | 'land' | 'label'>, cells: Cell[], arcs: Arc[]): BuiltFace {
  const rings = cells.map(({ shell, holes }) => [shell, ...holes.toSorted((a, b) => first(a) - first(b))]);
  const coordinates = rings.map((polygon) => polygon.map(({ points }) => points.map((point: Point) => fromGrid(point))));
  const geometry: Face['geometry'] = { type: 'MultiPolygon', coordinates };
  return {
    id,
    ...properties,
    area_km2: round(areaKm2(geometry), 6),
    area_error_km2: round(areaErrorKm2(arcs, [id]), 6),
    geometry,
    rings: rings.map((polygon) => polygon.map(({ halves }) => halves)),
  };
}

const first = ({ halves }: Ring): number => (halves[0]! < 0 ? ~halves[0]! : halves[0]!);
const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));
