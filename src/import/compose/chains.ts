import type { Edge } from '../../core/partition/edges';
import { endsOf, stepKey, type Web } from './web';

/** A line between two nodes, and the versions that it bounds: `f + 1` has its land on the left, `-(f + 1)` on the right. */
export interface Chain extends Edge {
  users: number[];
}

/** The web as lines from node to node. A node is where other than two steps meet, or where it is another version that goes on. */
export function chains(web: Web): Chain[] {
  const beside = new Map<number, number[]>();
  for (const key of web.users.keys()) for (const [a, b] of both(key)) push(beside, a, b);
  const taken = new Set<number>();
  const isNode = (place: number) => {
    const next = beside.get(place)!;
    return next.length !== 2 || !sameUsers(usersOf(web, next[0]!, place), usersOf(web, place, next[1]!));
  };
  const found: Chain[] = [];
  const follow = (start: number, second: number) => {
    const way = [start, second];
    taken.add(stepKey(start, second));
    while (way.at(-1) !== start && !isNode(way.at(-1)!)) {
      const [one, other] = beside.get(way.at(-1)!) as [number, number];
      const next = one === way.at(-2) ? other : one;
      taken.add(stepKey(way.at(-1)!, next));
      way.push(next);
    }
    found.push({ id: '', line: way.map((place) => web.points[place]!), users: usersOf(web, start, second) });
  };
  for (const [place, next] of beside)
    if (isNode(place)) for (const other of next) if (!taken.has(stepKey(place, other))) follow(place, other);
  for (const key of web.users.keys()) if (!taken.has(key)) follow(...endsOf(key));
  return found;
}

const both = (key: number): [number, number][] => {
  const [a, b] = endsOf(key);
  return [
    [a, b],
    [b, a],
  ];
};

/** The users of a step, signed as seen from `a` to `b`, in order. */
function usersOf({ users }: Web, a: number, b: number): number[] {
  const list = users.get(stepKey(a, b))!;
  return (a < b ? list.slice() : list.map((user) => -user)).sort((one, other) => one - other);
}

const sameUsers = (one: number[], other: number[]): boolean => one.length === other.length && one.every((user, i) => user === other[i]);

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
