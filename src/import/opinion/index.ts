import type { Day } from '../../core/civil';
import { linesAt } from '../../core/lines';
import { borneName } from '../../core/names';
import type { Lens, WholeAtlas } from '../../core/model';
import type { Match, Opinion } from '../../core/opinion';
import type { Clipper } from '../overlay';
import { cut, landOn, outsideOf, type Piece } from './cut';
import { compareLines } from './lines';
import { matchHolders, type Common } from './match';
import { partsOf, type Judge } from './parts';

export { namesOf } from './match';
export { NotOfTheDay, onDay } from './on-day';

export interface OpinionOptions {
  /** Their holders' ids to ours, as somebody says who knows. */
  chosen?: ReadonlyMap<string, string>;
  /** Narrower than this is drawing, not opinion; km. */
  sliver_km: number;
  tell?: (done: number, all: number) => void;
}

/**
 * What other data say of our land on a day: each of our regions cut along theirs, and the lines of either measured from those of the other. Holders
 * are compared, not statuses. `other` is a partition, so that no land counts twice; so is `atlas`. Throws RangeError where our shapes lie over one another.
 */
export function secondOpinion(
  atlas: WholeAtlas,
  other: WholeAtlas,
  day: Day,
  lens: Lens,
  clipper: Clipper,
  { chosen, sliver_km, tell = () => undefined }: OpinionOptions,
): Opinion {
  if (atlas.drawing === 'versions')
    throw new RangeError('the versions of this atlas were drawn independently: nothing can be laid over it, for land would count twice');
  const [ours, theirs] = [landOn(atlas, lens, day), landOn(other, lens, day)];
  const all = ours.length + 3;
  const pieces = cut(ours, theirs, clipper, (done) => tell(done, all));
  const nameless = new Set(atlas.holders.filter((holder) => holder.nameless).map(({ id }) => id));
  const matches = matchesOf(atlas, other, day, pieces, nameless, chosen);
  const judge: Judge = { clipper, sliver_km, nameless, meant: new Map(matches.map((match) => [match.theirs, match.ours])) };
  const judged = ours.map((our) =>
    partsOf(
      our,
      pieces.filter((piece) => piece.our === our),
      judge,
    ),
  );
  tell(all - 2, all);
  const outside = outsideOf(atlas, theirs, pieces, clipper);
  tell(all - 1, all);
  const faces = (held: typeof ours) => held.map(({ face }) => face);
  const lines = compareLines([atlas, faces(ours)], [other, faces(theirs)], lens, day);
  const slivers = { count: judged.reduce((sum, { slivers }) => sum + slivers, 0), km2: 0, width: sliver_km };
  const parts = judged.flatMap((each) => each.parts);
  for (const { verdict, area_km2 } of parts) if (verdict === 'sliver') slivers.km2 += area_km2;
  return { matches, parts, slivers, outside, lines, drawn: drawnOf(other, lens, day) };
}

function matchesOf(
  atlas: WholeAtlas,
  other: WholeAtlas,
  day: Day,
  pieces: readonly Piece[],
  nameless: ReadonlySet<string>,
  chosen?: ReadonlyMap<string, string>,
): Match[] {
  const present = other.holders.filter(({ id }) => pieces.some(({ their }) => their.tenure.holders.includes(id)));
  const common = commonOf(pieces).filter(({ ours }) => !nameless.has(ours));
  return matchHolders(atlas.holders, present, common, chosen).map((match) => ({
    ...match,
    name: borneName(
      present.find(({ id }) => id === match.theirs)!,
      day,
    ).name,
  }));
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

/** Their lines of the day, with whether nothing is known beyond. */
function drawnOf(other: WholeAtlas, lens: Lens, day: Day): Opinion['drawn'] {
  const lines = linesAt(other, lens, day);
  return other.arcs.flatMap(({ id, geometry }) => {
    const between = lines.get(id)?.between;
    return between ? [{ line: geometry, edge: between.includes(null) }] : [];
  });
}
