/** Positive when `c` lies left of the way from `a` to `b`, 0 in line; exact for steps shorter than 60 degrees. */
export const side = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

const cross = (ax: number, ay: number, bx: number, by: number): number => ax * by - ay * bx;

/** Whether a direction points between two others, going counterclockwise from the first; on one of them counts as not. */
export function between(sx: number, sy: number, ex: number, ey: number, dx: number, dy: number): boolean {
  const turn = cross(sx, sy, ex, ey);
  if (turn > 0) return cross(sx, sy, dx, dy) > 0 && cross(dx, dy, ex, ey) > 0;
  if (turn < 0) return !(cross(ex, ey, dx, dy) >= 0 && cross(dx, dy, sx, sy) >= 0);
  return sx * ex + sy * ey < 0 && cross(sx, sy, dx, dy) > 0;
}
