import { fromIso, type Day } from './civil';
import { edtfDays } from './edtf';
import { effectiveDate } from './histories';
import { tenuresOf } from './history';
import type { ArcOutline, Laying, Lens, Outline } from './model';
import { once, onceWhileKept } from './once';
import { trackOf, type Track, type Turn } from './track';

/** The first and the last day on which something may have begun. */
export interface Doubt {
  first: Day;
  last: Day;
}

const TO_THE_DAY = /^-?\d{4}-\d\d-\d\d/;

/** The days that an EDTF date leaves open; undefined where it names one. */
export function doubtOf(edtf: string): Doubt | undefined {
  if (TO_THE_DAY.test(edtf) && !edtf.includes('/')) return undefined;
  const { first, last } = edtfDays(edtf);
  return first < last ? { first, last } : undefined;
}

/** How unsure land and lines are on a day, from 1 on the first day on which they may have begun, down by quarters; the sure are not there. */
export interface Doubts {
  faces: Track<number>;
  arcs: Track<number>;
  /** Whether anything begins on an open date at all. */
  any: boolean;
}

const SHARES = [1, 0.75, 0.5, 0.25] as const;
const SURE = 0;
/** From a day on so unsure. */
interface Step {
  day: Day;
  share: number;
}
interface Begun {
  since: string;
  /** The first day on which it is no longer so, ISO. */
  to: string | null;
}

/** The doubts of an atlas under a lens: of land by the dates of its tenures, of a line by its laying and by the land on both sides. */
export const doubtsOf = (atlas: Outline, lens: Lens): Doubts => doubtsUnder(atlas)(lens);
const doubtsUnder = onceWhileKept((atlas: Outline) => once((lens: Lens) => reckon(atlas, lens)));

function reckon(atlas: Outline, lens: Lens): Doubts {
  const land = new Map(atlas.faces.map(({ id }) => [id, tenuresOf(atlas, id, lens).flatMap(stepsOf)]));
  const laid = stepsOfLayings(atlas);
  const stepsOfArc = ({ id, left, right }: ArcOutline): Step[] => {
    const parts = [land.get(left ?? ''), land.get(right ?? ''), laid.get(id)].filter((steps) => steps !== undefined && steps.length > 0);
    return parts.length > 1 ? together(parts as Step[][]) : (parts[0] ?? []);
  };
  const arcs = new Map(atlas.arcs.map((arc) => [arc.id, stepsOfArc(arc)]));
  const any = [land, arcs].some((all) => [...all.values()].some((steps) => steps.length > 0));
  return { faces: trackOfSteps(land), arcs: trackOfSteps(arcs), any };
}

function stepsOf({ since, to }: Begun): Step[] {
  const doubt = doubtOf(since);
  if (!doubt) return [];
  const end = Math.min(doubt.last + 1, to === null ? Infinity : fromIso(to));
  const length = doubt.last + 1 - doubt.first;
  const steps = SHARES.map((share, i) => ({ day: doubt.first + Math.floor((i * length) / SHARES.length), share }));
  return [...steps.filter(({ day }) => day < end), { day: end, share: SURE }];
}

function stepsOfLayings({ layings, settlements }: Outline): Map<string, Step[]> {
  const dates = new Map(settlements.map((act) => [act.id, effectiveDate(act)]));
  const byArc = new Map<string, Laying[]>();
  for (const laying of layings) byArc.set(laying.arc, [...(byArc.get(laying.arc) ?? []), laying]);
  const begun = (laying: Laying, i: number, all: Laying[]): Begun => ({
    since: dates.get(laying.settlement) ?? laying.from,
    to: all[i + 1]?.from ?? null,
  });
  return new Map([...byArc].map(([arc, all]) => [arc, all.map(begun).flatMap(stepsOf)]));
}

/** As unsure as the least sure of several. */
function together(parts: Step[][]): Step[] {
  const days = [...new Set(parts.flat().map(({ day }) => day))].sort((a, b) => a - b);
  return days.map((day) => ({ day, share: Math.max(...parts.map((steps) => steps.findLast((step) => step.day <= day)?.share ?? SURE)) }));
}

function trackOfSteps(all: ReadonlyMap<string, Step[]>): Track<number> {
  const turns: Turn[] = [];
  [...all.values()].forEach((steps, thing) => {
    let before = -1;
    for (const { day, share } of steps) {
      const after = SHARES.findIndex((each) => each === share);
      turns.push({ day, thing, before, after });
      before = after;
    }
  });
  turns.sort((a, b) => a.day - b.day); // stable: of one thing in their order
  return trackOf([...all.keys()], SHARES, turns);
}
