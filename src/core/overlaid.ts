import type { MultiPolygon } from 'geojson';
import type { Transfer } from './change';
import { toIso, type Day } from './civil';
import type { Arc, Face, Tenure, WholeAtlas } from './model';

/** Land that the data begin or cease to know on a day, and whose it is then or was. */
export interface Piece extends Pick<Tenure, 'holders' | 'status' | 'settlement' | 'article'> {
  region: string;
  effective: string;
  km2: number;
  geometry: MultiPolygon;
}
/** Two versions of one holder's land, each other's likeness but for slivers: `spread_km2` is what only one of them covers. */
export interface Redrawn {
  from: string;
  to: string;
  effective: string;
  spread_km2: number;
}

/**
 * What changed between versions that were drawn apart. Every transfer has its land in `pieces`, under the id that it gives as its region. What is
 * narrower than `slivers.width` km is in no other list.
 */
export interface OverlayChange {
  transfers: Transfer[];
  pieces: Face[];
  appeared: Piece[];
  vanished: Piece[];
  redrawn: Redrawn[];
  slivers: { count: number; km2: number; width: number };
  /** Land of versions that begin, over others that stay: claimed twice from then on. */
  overlaps: { count: number; km2: number };
}

/**
 * The atlas of a change that was cut out of versions: its regions are the pieces that passed, each with the two holdings that it passed between,
 * so that everything that sums over regions sums over them. Land that passed twice is there twice. Margins: pieces count as independent of each other.
 */
export function overlaidAtlas(atlas: WholeAtlas, { transfers, pieces }: OverlayChange, from: Day): WholeAtlas {
  return {
    ...atlas,
    faces: pieces,
    arcs: pieces.flatMap((piece) => edgeOf(atlas, piece)),
    // nobody laid the edges of a cut
    layings: [],
    tenures: transfers.flatMap((each) => bothOf(each, from)),
  };
}

/** All that a sum asks of an outline: how far it puts the area out. Provenance is that of the versions, which all come from one set. */
function edgeOf({ arcs }: WholeAtlas, { id, area_error_km2, geometry }: Face): Arc[] {
  const [like] = arcs;
  if (!like) return [];
  const coordinates = geometry.coordinates[0]?.[0] ?? [];
  const line = { type: 'LineString' as const, coordinates };
  return [{ ...like, id: `${id}--edge`, left: id, right: null, length_km: 1, error_km: area_error_km2, geometry: line }];
}

function bothOf(transfer: Transfer, from: Day): Tenure[] {
  const { region, lens, settlement, article, effective } = transfer;
  const like = { region, lens, settlement, article };
  const [was, now] = [toIso(from), effective];
  return [
    { ...like, from: was, to: now, since: was, holders: transfer.from_holders, status: transfer.from_status },
    { ...like, from: now, to: null, since: now, holders: transfer.to_holders, status: transfer.to_status },
  ];
}
