import type { MultiPolygon } from 'geojson';
import type { Part, Verdict } from '../../core/opinion';
import type { Clipper } from '../overlay';
import { sortPieces } from '../overlay/pieces';
import { LEAST_KM2, type Held, type Piece } from './cut';

export interface Judge {
  clipper: Clipper;
  sliver_km: number;
  /** Holders of ours that stand for several whom we do not follow. */
  nameless: ReadonlySet<string>;
  /** Their holders as ours. */
  meant: ReadonlyMap<string, string[]>;
}
type Said = Pick<Part, 'theirs' | 'meant' | 'verdict'>;

/** One part for each of their holders, the largest first, then what they do not cover, then what is too narrow to be either. */
export function partsOf(our: Held, pieces: readonly Piece[], judge: Judge): { parts: Part[]; slivers: number } {
  const groups = new Map<string, { said: Said; pieces: Piece[] }>();
  for (const piece of pieces) {
    const theirs = piece.their.tenure.holders.toSorted();
    const group = groups.get(theirs.join('+')) ?? { said: judged(our, theirs, judge), pieces: [] };
    groups.set(theirs.join('+'), { said: group.said, pieces: [...group.pieces, piece] });
  }
  const { face, tenure } = our;
  const of = {
    region: face.id,
    name: face.name,
    ours: tenure.holders.toSorted(),
    status: tenure.status,
    region_km2: face.area_km2,
    region_error_km2: face.area_error_km2,
  };
  const found: Part[] = [];
  let slivers = 0;
  const keep = (said: Said, geometry: MultiPolygon) => {
    const sorted = sortPieces(geometry, judge.sliver_km);
    slivers += sorted.slivers.count;
    if (sorted.km2 > 0) found.push({ ...of, ...said, area_km2: sorted.km2, geometry: sorted.geometry });
    if (sorted.slivers.km2 > 0) found.push({ ...of, ...said, verdict: 'sliver', area_km2: sorted.slivers.km2 });
  };
  let covered = 0;
  for (const { said, pieces: group } of groups.values()) {
    const area_km2 = group.reduce((sum, { km2 }) => sum + km2, 0);
    covered += area_km2;
    if (said.verdict !== 'disagreed') found.push({ ...of, ...said, area_km2 });
    else keep(said, { type: 'MultiPolygon', coordinates: group.flatMap(({ geometry }) => geometry.coordinates) });
  }
  if (face.area_km2 - covered > LEAST_KM2) {
    const rest = judge.clipper.subtract(face.geometry, [...new Set(pieces.map(({ their }) => their.face.geometry))]);
    keep({ theirs: [], meant: [], verdict: 'uncovered' }, rest);
  }
  return { parts: found.sort((a, b) => RANK.indexOf(a.verdict) - RANK.indexOf(b.verdict) || b.area_km2 - a.area_km2), slivers };
}

const RANK: Verdict[] = ['agreed', 'disagreed', 'unfollowed', 'uncovered', 'sliver'];

function judged({ tenure }: Held, theirs: string[], { nameless, meant }: Judge): Said {
  const known = theirs.flatMap((id) => meant.get(id) ?? []).sort();
  const said = { theirs, meant: known };
  const all = theirs.every((id) => (meant.get(id) ?? []).length > 0);
  if (all && known.join('+') === tenure.holders.toSorted().join('+')) return { ...said, verdict: 'agreed' };
  const blank = tenure.holders.length > 0 && tenure.holders.every((id) => nameless.has(id));
  return { ...said, verdict: blank && known.every((id) => nameless.has(id)) ? 'unfollowed' : 'disagreed' };
}
