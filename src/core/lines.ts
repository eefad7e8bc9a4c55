import { toIso, type Day } from './civil';
import { tenureKey, tenureOn } from './history';
import type { ArcFacts, Atlas, Laying, Lens, LineStatus } from './model';

/**
 * A border line on a day: the arc, the laying in force (`unlaid` when no article has drawn it yet), and the `tenureKey` on its left and
 * right.
 */
export interface Line {
  arc: string;
  status: LineStatus | 'unlaid';
  settlement?: string;
  article?: string;
  between: [string | null, string | null];
}

/** The border lines of a day: the arcs whose two sides are land under different holders or status. Coasts and the frame never are. */
export function linesAt(atlas: Atlas, lens: Lens, day: Day): Map<string, Line> {
  const iso = toIso(day);
  const lines = new Map<string, Line>();
  for (const arc of atlas.arcs) {
    const between = sides(atlas, arc, lens, iso);
    if (between) lines.set(arc.id, { arc: arc.id, ...layingOn(atlas, arc.id, iso), between });
  }
  return lines;
}

function sides(atlas: Atlas, arc: ArcFacts, lens: Lens, iso: string): [string, string] | undefined {
  if (arc.kind === 'coast' || arc.kind === 'frame' || !arc.left || !arc.right) return undefined;
  const left = tenureOn(atlas, arc.left, lens, iso);
  const right = tenureOn(atlas, arc.right, lens, iso);
  if (!left || !right) return undefined;
  const between: [string, string] = [tenureKey(left), tenureKey(right)];
  return between[0] === between[1] ? undefined : between;
}

const byArc = new WeakMap<Atlas, Map<string, Laying[]>>();

function layingsOf(atlas: Atlas, arc: string): Laying[] {
  let index = byArc.get(atlas);
  if (!index) {
    byArc.set(atlas, (index = new Map()));
    for (const laying of atlas.layings) index.set(laying.arc, [...(index.get(laying.arc) ?? []), laying]);
  }
  return index.get(arc) ?? [];
}

/** The newest laying of the arc that is not after the day; of two on one day, the later in the catalog. */
function layingOn(atlas: Atlas, arc: string, iso: string): Pick<Line, 'status' | 'settlement' | 'article'> {
  let newest: Laying | undefined;
  for (const laying of layingsOf(atlas, arc)) {
    if (laying.from <= iso && (!newest || newest.from <= laying.from)) newest = laying;
  }
  return newest ? { status: newest.status, settlement: newest.settlement, article: newest.article } : { status: 'unlaid' };
}
