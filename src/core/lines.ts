import { compareIso, fromIso, type Day } from './civil';
import { tenureKey, tenureOn, tenuresOf } from './history';
import type { ArcOutline, Outline, Laying, Lens, LineStatus } from './model';
import { once, onceWhileKept } from './once';
import { trackOf, type Stand, type Track, type Turn } from './track';

/**
 * A border line on a day: the arc, the laying in force (`unlaid` when no article has drawn it yet; `drawn` in an atlas that knows of no laying at
 * all, whose lines are as their source drew them), and the `tenureKey` on its left and right; null where the data know nothing.
 */
export interface Line {
  arc: string;
  status: LineStatus | 'unlaid' | 'drawn';
  settlement?: string;
  article?: string;
  between: [string | null, string | null];
}

/**
 * The border lines of a day: the arcs whose two sides are land under different holders or status, and the outlines of land beside which the
 * data know nothing. Coasts, shores and the frame never are. The very same map as long as neither a line nor the tenure beside one changes.
 */
export const linesAt = (atlas: Outline, lens: Lens, day: Day): Stand<Line> => tracksOf(atlas)(lens).on(day);

/** The day on which each arc first was a border. */
export const firstDays = (atlas: Outline, lens: Lens): Map<string, Day> => tracksOf(atlas)(lens).firstDays();

const tracksOf = onceWhileKept((atlas: Outline) => once((lens: Lens) => trackOfLines(atlas, lens)));

function trackOfLines(atlas: Outline, lens: Lens): Track<Line> {
  const layings = layingsByArc(atlas.layings);
  const water = new Set(atlas.faces.filter(({ land }) => !land).map(({ id }) => id));
  const values: Line[] = [];
  const turns: Turn[] = [];
  atlas.arcs.forEach((arc, thing) => {
    if (isShore(arc, water)) return;
    let before = -1;
    for (const iso of turningDays(atlas, arc, lens, layings.get(arc.id) ?? [])) {
      const line = lineOn(atlas, arc, lens, iso, layings.get(arc.id) ?? []);
      const after = line ? values.push(line) - 1 : -1;
      if (after >= 0 || before >= 0) turns.push({ day: fromIso(iso), thing, before, after });
      before = after;
    }
  });
  turns.sort((a, b) => a.day - b.day);
  return trackOf(
    atlas.arcs.map(({ id }) => id),
    values,
    turns,
  );
}

/** Coasts, the frame, and what else has water on one side. */
const isShore = ({ kind, left, right }: ArcOutline, water: ReadonlySet<string>): boolean =>
  kind === 'coast' || kind === 'frame' || [left, right].some((side) => side !== null && water.has(side));

/** The days on which something happens to an arc or beside it. */
function turningDays(atlas: Outline, { left, right }: ArcOutline, lens: Lens, layings: Laying[]): string[] {
  const beside = [left, right].flatMap((side) => (side === null ? [] : tenuresOf(atlas, side, lens)));
  const days = new Set(beside.flatMap(({ from, to }) => (to === null ? [from] : [from, to])));
  for (const { from } of layings) days.add(from);
  return [...days].sort(compareIso);
}

function lineOn(atlas: Outline, arc: ArcOutline, lens: Lens, iso: string, layings: Laying[]): Line | undefined {
  const keyOf = (side: string | null) => {
    const tenure = side === null ? undefined : tenureOn(atlas, side, lens, iso);
    return tenure ? tenureKey(tenure) : null;
  };
  const between: Line['between'] = [keyOf(arc.left), keyOf(arc.right)];
  return between[0] === between[1]
    ? undefined
    : { arc: arc.id, ...(layingOn(layings, iso) ?? { status: atlas.layings.length > 0 ? 'unlaid' : 'drawn' }), between };
}

function layingsByArc(layings: readonly Laying[]): Map<string, Laying[]> {
  const index = new Map<string, Laying[]>();
  for (const laying of layings) {
    const list = index.get(laying.arc);
    if (list) list.push(laying);
    else index.set(laying.arc, [laying]);
  }
  return index;
}

/** The newest laying that is not after the day; of two on one day, the later in the catalog. */
function layingOn(layings: Laying[], iso: string): Pick<Line, 'status' | 'settlement' | 'article'> | undefined {
  let newest: Laying | undefined;
  for (const laying of layings) {
    if (compareIso(laying.from, iso) <= 0 && (!newest || compareIso(newest.from, laying.from) <= 0)) newest = laying;
  }
  return newest && { status: newest.status, settlement: newest.settlement, article: newest.article };
}
