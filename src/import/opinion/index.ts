import { areaKm2 } from '../../core/area';
import type { Day } from '../../core/civil';
import { tenureAt } from '../../core/history';
import { boxOf } from '../../core/locate';
import type { Face, Lens, Tenure, Text, WholeAtlas } from '../../core/model';
import type { Clipper } from '../overlay';
import { compareLines, type LineOffsets } from './lines';
import { matchHolders, type Common, type Match } from './match';

export { namesOf, type Match } from './match';
export type { LineOffsets } from './lines';

/** A part of one of our regions, km2. `theirs`: their own ids, empty where they cover nothing. */
export interface Part {
  region: string;
  name: Text;
  ours: string[];
  theirs: string[];
  verdict: 'agreed' | 'disagreed' | 'uncovered';
  area_km2: number;
  /** Of the whole region in our atlas, with one standard deviation. */
  region_km2: number;
  region_error_km2: number;
}
export interface Opinion {
  matches: Match[];
  parts: Part[];
  lines: LineOffsets;
}

interface Held {
  face: Face;
  tenure: Tenure;
}
interface Piece {
  our: Held;
  their: Held;
  km2: number;
}

/**
 * What other data say of our land on a day: each of our regions cut along theirs. Holders are compared, not statuses; land of theirs that lies
 * in no region of ours is left out. `other` is a partition, so that no land counts twice. `chosen`: their holders' ids to ours.
 */
export function secondOpinion(
  atlas: WholeAtlas,
  other: WholeAtlas,
  day: Day,
  lens: Lens,
  clipper: Clipper,
  chosen?: ReadonlyMap<string, string>,
): Opinion {
  const [ours, theirs] = [landOn(atlas, lens, day), landOn(other, lens, day)];
  const pieces = ours.flatMap((our) => theirs.flatMap((their) => pieceOf(our, their, clipper)));
  const present = new Set(theirs.flatMap(({ tenure }) => tenure.holders));
  const matches = matchHolders(
    atlas.holders,
    other.holders.filter(({ id }) => present.has(id)),
    commonOf(pieces),
    chosen,
  );
  const meant = new Map(matches.map((match) => [match.theirs, match.ours]));
  const parts = ours.flatMap((our) =>
    partsOf(
      our,
      pieces.filter((piece) => piece.our === our),
      meant,
    ),
  );
  const faces = (held: Held[]) => held.map(({ face }) => face);
  return { matches, parts, lines: compareLines([atlas, faces(ours)], [other, faces(theirs)], lens, day) };
}

const landOn = (atlas: WholeAtlas, lens: Lens, day: Day): Held[] =>
  atlas.faces.flatMap((face) => {
    const tenure = face.land ? tenureAt(atlas, face.id, lens, day) : undefined;
    return tenure ? [{ face, tenure }] : [];
  });

function pieceOf(our: Held, their: Held, clipper: Clipper): Piece[] {
  const [a, b] = [boxOf(our.face), boxOf(their.face)];
  if (a[0] > b[2] || b[0] > a[2] || a[1] > b[3] || b[1] > a[3]) return [];
  const km2 = areaKm2(clipper.intersect(our.face.geometry, their.face.geometry));
  return km2 > 0 ? [{ our, their, km2 }] : [];
}

/** Land of one holder alone on both sides: joint land tells of nobody whose it is. */
function commonOf(pieces: readonly Piece[]): Common[] {
  const sums = new Map<string, Common>();
  for (const { our, their, km2 } of pieces) {
    if (our.tenure.holders.length !== 1 || their.tenure.holders.length !== 1) continue;
    const [ours, theirs] = [our.tenure.holders[0]!, their.tenure.holders[0]!];
    const key = JSON.stringify([ours, theirs]);
    sums.set(key, { ours, theirs, km2: km2 + (sums.get(key)?.km2 ?? 0) });
  }
  return [...sums.values()];
}

/** One part for each of their holders, the largest first, then what they do not cover. */
function partsOf({ face, tenure }: Held, pieces: readonly Piece[], meant: ReadonlyMap<string, string | null>): Part[] {
  const of = { region: face.id, name: face.name, region_km2: face.area_km2, region_error_km2: face.area_error_km2 };
  const ours = tenure.holders.toSorted();
  const sums = new Map<string, Part>();
  for (const { their, km2 } of pieces) {
    const theirs = their.tenure.holders.toSorted();
    const same =
      theirs
        .map((id) => meant.get(id) ?? '')
        .sort()
        .join('+') === ours.join('+');
    const part = sums.get(theirs.join('+')) ?? { ...of, ours, theirs, verdict: same ? 'agreed' : 'disagreed', area_km2: 0 };
    sums.set(theirs.join('+'), { ...part, area_km2: part.area_km2 + km2 });
  }
  const parts = [...sums.values()].sort((a, b) => b.area_km2 - a.area_km2);
  const left = face.area_km2 - parts.reduce((sum, part) => sum + part.area_km2, 0);
  return left > LEAST_KM2 ? [...parts, { ...of, ours, theirs: [], verdict: 'uncovered', area_km2: left }] : parts;
}

/** Below this a rest is the rounding of the grid, km2. */
const LEAST_KM2 = 0.01;
