import { overPole } from '../../core/over-pole';
import type { Ring } from './rings';

/**
 * A ring that jumps from one side of the antimeridian to the other (179, then -179), with longitudes that run on (179, 181). A step of exactly
 * 360 degrees is an edge of a map of the world and stays. A ring around a pole does not come back to where it began: it is closed over the
 * pole that is nearer to it, unless it was led to a pole already.
 */
export function unwrapped(ring: Ring): Ring {
  let turn = 0;
  let jumps = false;
  const run = ring.map(([x, y], i): [number, number] => {
    if (i > 0) {
      const step = x! - ring[i - 1]![0]!;
      if (Math.abs(step) > 180 && Math.abs(step) < 360) {
        turn -= 360 * Math.sign(step);
        jumps = true;
      }
    }
    return [x! + turn, y!];
  });
  if (!jumps) return ring;
  const closed = overPole(run);
  return turn !== 0 && closed === run ? ring : closed;
}

/** Whether a ring has such a step; cheap, because nearly none has. */
export function jumps(ring: Ring): boolean {
  for (let i = 1; i < ring.length; i++) if (Math.abs(ring[i]![0]! - ring[i - 1]![0]!) > 180) return true;
  return false;
}
