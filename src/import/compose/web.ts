import type { Point } from '../../core/partition/edges';

/**
 * The outlines of all versions as one web: places on the grid, and the steps between them, each once in whatever direction. `users` of a
 * step are the versions whose outline takes it: `f + 1` from the lower numbered place to the higher, `-(f + 1)` the other way.
 */
export interface Web {
  points: Point[];
  idOf: Map<number, number>;
  users: Map<number, number[]>;
}

export const newWeb = (): Web => ({ points: [], idOf: new Map(), users: new Map() });

const PLACE = 2 ** 26;
/** One number for a place: grid coordinates are below 2^25 either way. */
const placeKey = ([x, y]: Point): number => (x + PLACE / 2) * PLACE + (y + PLACE / 2);

/** The number of a place, a new one if nothing was there. */
export function placeAt(web: Web, point: Point): number {
  const key = placeKey(point);
  let id = web.idOf.get(key);
  if (id === undefined) {
    id = web.points.push(point) - 1;
    web.idOf.set(key, id);
  }
  return id;
}

/** One number for a step: both places are below 2^26. */
export const stepKey = (a: number, b: number): number => (a < b ? a * PLACE + b : b * PLACE + a);
export const endsOf = (key: number): [number, number] => [Math.floor(key / PLACE), key % PLACE];

/** Adds a step that version `user` (signed as seen from `a` to `b`) takes; a step of no length is none. */
export function addStep({ users }: Web, a: number, b: number, user: number): void {
  if (a === b) return;
  const key = stepKey(a, b);
  const list = users.get(key);
  const signed = a < b ? user : -user;
  if (list) list.push(signed);
  else users.set(key, [signed]);
}

/** Replaces a step by the way over other places; those who took it take that. */
export function replaceStep(web: Web, key: number, way: readonly number[]): void {
  const list = web.users.get(key)!;
  web.users.delete(key);
  for (let i = 0; i + 1 < way.length; i++) for (const user of list) addStep(web, way[i]!, way[i + 1]!, user);
}

/** Leaves of each step the versions that it bounds: who goes there and back again is not bounded, and a step that bounds nobody is gone. */
export function cancel({ users }: Web): void {
  for (const [key, list] of users) {
    if (list.length === 1) continue;
    const net = new Map<number, number>();
    for (const user of list) net.set(Math.abs(user), (net.get(Math.abs(user)) ?? 0) + Math.sign(user));
    const left = [...net].filter(([, times]) => times % 2 !== 0).map(([user, times]) => (times > 0 ? user : -user));
    if (left.length === 0) users.delete(key);
    else users.set(key, left);
  }
}
