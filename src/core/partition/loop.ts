import type { Point } from './edges';

/** Even-odd, exact on the grid. */
export function inLoop(loop: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  for (let i = 0; i + 1 < loop.length; i++) {
    const [a, b] = loop[i]![1] < loop[i + 1]![1] ? [loop[i]!, loop[i + 1]!] : [loop[i + 1]!, loop[i]!];
    if (a[1] <= y && y < b[1] && (b[0] - a[0]) * (y - a[1]) > (b[1] - a[1]) * (x - a[0])) inside = !inside;
  }
  return inside;
}
