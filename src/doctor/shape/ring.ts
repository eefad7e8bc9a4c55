import type { Position } from 'geojson';
import type { Ledger, Where } from '../ledger';
import { placesFine } from './positions';

/** A ring that can be looked at more closely, closed if it was open; undefined when there is nothing to close. */
export function closedRing(ring: unknown, where: Where, ledger: Ledger): Position[] | undefined {
  if (!placesFine(ring, where, ledger)) return undefined;
  const at = { ...where, at: ring[0] };
  if (ring.length === 0) {
    ledger.add('too-few-positions', where, 'a ring has no positions');
    return undefined;
  }
  const open = !samePlace(ring[0]!, ring.at(-1)!);
  const closed = open ? [...ring, ring[0]!] : ring;
  if (closed.length < 4) {
    ledger.add('too-few-positions', at, `a ring has ${ring.length} position${ring.length === 1 ? '' : 's'}, and needs four`);
    return undefined;
  }
  if (open) ledger.add('unclosed-ring', { ...where, at: ring.at(-1)! }, 'a ring does not end where it begins');
  if (jumps(closed)) {
    const first = closed.findIndex((position, i) => i > 0 && isJump(closed[i - 1]!, position));
    ledger.add(
      'antimeridian',
      { ...where, at: closed[first - 1]! },
      `an outline jumps from longitude ${closed[first - 1]![0]} to ${closed[first]![0]}`,
    );
    return undefined;
  }
  twice(closed, where, ledger);
  return closed;
}

const samePlace = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/** From one side of 180 degrees to the other; an edge from pole line to pole line lies on the frame of a map of the world. */
export const isJump = (a: Position, b: Position): boolean =>
  Math.abs(a[0]! - b[0]!) > 180 && !(Math.abs(a[0]!) === 180 && Math.abs(b[0]!) === 180);
export const jumps = (ring: Position[]): boolean => ring.some((position, i) => i > 0 && isJump(ring[i - 1]!, position));

function twice(ring: Position[], where: Where, ledger: Ledger): void {
  for (let i = 1; i < ring.length; i++) {
    if (samePlace(ring[i - 1]!, ring[i]!)) ledger.add('duplicate-vertex', { ...where, at: ring[i]! }, 'a position stands twice in a row');
  }
}
