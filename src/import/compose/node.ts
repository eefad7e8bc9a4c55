import { turn, type Point } from '../../core/partition/edges';
import { apartKm, kmPerStep } from './scale';
import { put, squareOf, squaresAlong, type Squares } from './squares';
import { endsOf, placeAt, replaceStep, type Web } from './web';

/** Nodes are made in rounds, since a line that is led through a node may meet another one there; then it is led through that too. */
const ROUNDS = 24;
/** In these rounds what is within the tolerance is one; later only what meets exactly. */
const LOOSE_ROUNDS = 2;

export type Noded =
  | { kind: 'done'; crossings: number; drawn: number; farthest: number }
  | { kind: 'crossings'; found: number; limit: number }
  | { kind: 'crowded'; compared: number; limit: number }
  | { kind: 'unsettled'; rounds: number };

interface Round {
  web: Web;
  km: number;
  keys: number[];
  size: number;
  /** Places that a step is to be led over, by its number in `keys`. */
  over: Map<number, Set<number>>;
  fresh: ReadonlySet<number> | undefined;
  crossings: number;
  compared: number;
  drawn: number;
  farthest: number;
}
export interface Limits {
  crossings: number;
  compared: number;
}

/**
 * Leads lines through every place that lies on them or within `km` of them, and through a node wherever two cross: afterwards steps meet only at
 * their ends. Gives up early where there is more to do than `limits` allow: then the outlines were drawn apart.
 */
export function node(web: Web, km: number, limits: Limits, tell: (round: number) => void): Noded {
  const sum = { crossings: 0, compared: 0, drawn: 0, farthest: 0 };
  let fresh: ReadonlySet<number> | undefined;
  for (let number = 0; number < ROUNDS; number++) {
    tell(number);
    const round = newRound(web, number < LOOSE_ROUNDS ? km : 0, fresh);
    const squares = sortSteps(round);
    leadOver(round, squares, limits.compared - sum.compared);
    cross(round, squares, { crossings: limits.crossings - sum.crossings, compared: limits.compared - sum.compared });
    sum.crossings += round.crossings;
    sum.compared += round.compared;
    sum.drawn += round.drawn;
    sum.farthest = Math.max(sum.farthest, round.farthest);
    if (sum.crossings > limits.crossings) return { kind: 'crossings', found: sum.crossings, limit: limits.crossings };
    if (sum.compared > limits.compared) return { kind: 'crowded', compared: sum.compared, limit: limits.compared };
    if (round.over.size === 0) return { kind: 'done', ...sum };
    fresh = redraw(round);
  }
  return { kind: 'unsettled', rounds: ROUNDS };
}

function newRound(web: Web, km: number, fresh: Round['fresh']): Round {
  const keys = [...web.users.keys()];
  let length = 0;
  for (const key of keys) {
    const [a, b] = endsOf(key);
    length += Math.abs(web.points[a]![0] - web.points[b]![0]) + Math.abs(web.points[a]![1] - web.points[b]![1]);
  }
  const size = Math.max(4, Math.ceil((4 * km) / kmPerStep(0)[1]), Math.ceil(length / Math.max(1, keys.length)));
  return { web, km, keys, size, over: new Map(), fresh, crossings: 0, compared: 0, drawn: 0, farthest: 0 };
}

function sortSteps({ web, km, keys, size }: Round): Squares {
  const squares: Squares = new Map();
  for (const [i, key] of keys.entries()) {
    const [a, b] = placesOf(web, key);
    const [east, north] = kmPerStep(Math.abs(a[1]) > Math.abs(b[1]) ? a[1] : b[1]);
    squaresAlong(a, b, size, km / east, km / north, (square) => put(squares, square, i));
  }
  return squares;
}

const placesOf = (web: Web, key: number): [Point, Point] => {
  const [a, b] = endsOf(key);
  return [web.points[a]!, web.points[b]!];
};

/** Every place in use against the steps near it. */
function leadOver(round: Round, squares: Squares, limit: number): void {
  const { web, keys, size } = round;
  const seen = new Set<number>();
  for (const key of keys) {
    for (const place of endsOf(key)) {
      if (seen.has(place)) continue;
      seen.add(place);
      for (const i of squares.get(squareOf(web.points[place]!, size)) ?? []) {
        if (++round.compared > limit) return;
        nearStep(round, i, place);
      }
    }
  }
}

function nearStep(round: Round, i: number, place: number): void {
  const { web, km, keys } = round;
  const [from, to] = endsOf(keys[i]!);
  if (place === from || place === to) return;
  const [a, b, p] = [web.points[from]!, web.points[to]!, web.points[place]!];
  const foot = footOf(a, b, p);
  if (!foot) return;
  const exact = turn(a, b, p) === 0;
  const away = exact ? 0 : apartKm(foot, p);
  if (!exact && (km === 0 || away > km)) return;
  if (away > 0) {
    round.drawn++;
    round.farthest = Math.max(round.farthest, away);
  }
  addOver(round, i, place);
}

/** The nearest point of a step to a place, if it is not one of its ends; near enough flat at this size. */
function footOf(a: Point, b: Point, p: Point): Point | undefined {
  const [east, north] = kmPerStep(p[1]);
  const [dx, dy] = [(b[0] - a[0]) * east, (b[1] - a[1]) * north];
  const share = ((p[0] - a[0]) * east * dx + (p[1] - a[1]) * north * dy) / (dx * dx + dy * dy);
  return share > 0 && share < 1 ? [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])] : undefined;
}

function addOver({ over }: Round, step: number, place: number): void {
  const places = over.get(step);
  if (places) places.add(place);
  else over.set(step, new Set([place]));
}

/** Every two steps that share a square and of which one is new. */
function cross(round: Round, squares: Squares, limits: Limits): void {
  const { keys, fresh } = round;
  for (const inside of squares.values()) {
    for (let j = 1; j < inside.length; j++) {
      const new_ = !fresh || fresh.has(keys[inside[j]!]!);
      for (let i = 0; i < j; i++) {
        if (!new_ && !fresh.has(keys[inside[i]!]!)) continue;
        if (++round.compared > limits.compared) return;
        meet(round, inside[i]!, inside[j]!);
      }
      if (round.crossings > limits.crossings) return;
    }
  }
}

function meet(round: Round, s: number, t: number): void {
  const { web, keys, over } = round;
  const [a, b] = endsOf(keys[s]!);
  const [c, d] = endsOf(keys[t]!);
  if (a === c || a === d || b === c || b === d) return;
  const [pa, pb, pc, pd] = [web.points[a]!, web.points[b]!, web.points[c]!, web.points[d]!];
  if (Math.max(pa[0], pb[0]) < Math.min(pc[0], pd[0]) || Math.max(pc[0], pd[0]) < Math.min(pa[0], pb[0])) return;
  if (Math.max(pa[1], pb[1]) < Math.min(pc[1], pd[1]) || Math.max(pc[1], pd[1]) < Math.min(pa[1], pb[1])) return;
  const [far, near] = [turn(pc, pd, pb), turn(pc, pd, pa)];
  if (Math.sign(far) * Math.sign(near) >= 0 || Math.sign(turn(pa, pb, pc)) * Math.sign(turn(pa, pb, pd)) >= 0) return;
  // What is led over an end of the other crosses it no more; if it still does, the next round sees it
  if ([c, d].some((end) => over.get(s)?.has(end)) || [a, b].some((end) => over.get(t)?.has(end))) return;
  const ratio = near / (near - far);
  const at: Point = [Math.round(pa[0] + ratio * (pb[0] - pa[0])), Math.round(pa[1] + ratio * (pb[1] - pa[1]))];
  const known = web.points.length;
  const place = placeAt(web, at);
  if (place >= known) round.crossings++;
  if (place !== a && place !== b) addOver(round, s, place);
  if (place !== c && place !== d) addOver(round, t, place);
}

/** Draws the steps anew over the places found, in the order of the way. */
function redraw({ web, keys, over }: Round): Set<number> {
  const before = new Set(keys);
  for (const [i, places] of over) {
    const [a, b] = endsOf(keys[i]!);
    const [from, to] = [web.points[a]!, web.points[b]!];
    const along = (place: number) => {
      const [x, y] = web.points[place]!;
      return (x - from[0]) * (to[0] - from[0]) + (y - from[1]) * (to[1] - from[1]);
    };
    const way = [...places].sort((p, q) => along(p) - along(q));
    before.delete(keys[i]!);
    replaceStep(web, keys[i]!, [a, ...way, b]);
  }
  return new Set([...web.users.keys()].filter((key) => !before.has(key)));
}
