import type { Spot } from '../mercator';

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * Path data to a tenth of a pixel. Neighbours share their points, so only what falls on one spot is left out: thinned each on its own, they
 * would part.
 */
export const pathOf = (line: Spot[], closed: boolean): string => {
  const spots = line.map(([x, y]) => `${round(x)} ${round(y)}`);
  const apart = spots.filter((spot, i) => i === 0 || spot !== spots[i - 1]);
  return apart.length > 1 ? `M${apart.join('L')}${closed ? 'Z' : ''}` : '';
};

/** The line with what winds less than `tolerance` pixels taken out (Ramer, Douglas, Peucker). */
export function straightened(line: Spot[], tolerance: number): Spot[] {
  if (line.length < 3) return line;
  const [first, last] = [line[0]!, line.at(-1)!];
  let [most, at] = [0, 0];
  for (let i = 1; i < line.length - 1; i++) {
    const off = offChord(line[i]!, first, last);
    if (off > most) [most, at] = [off, i];
  }
  if (most <= tolerance) return [first, last];
  return [...straightened(line.slice(0, at + 1), tolerance), ...straightened(line.slice(at), tolerance).slice(1)];
}

function offChord([x, y]: Spot, [x0, y0]: Spot, [x1, y1]: Spot): number {
  const length = Math.hypot(x1 - x0, y1 - y0);
  return length === 0 ? Math.hypot(x - x0, y - y0) : Math.abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / length;
}

/** The line moved `by` pixels to its right; at corners along the mean of both sides. */
export function beside(line: Spot[], by: number): Spot[] {
  const normals = line.slice(1).map((to, i) => rightOf(line[i]!, to));
  return line.map(([x, y], i) => {
    const [a, b] = [normals[i - 1] ?? normals[i], normals[i] ?? normals[i - 1]];
    if (!a || !b) return [x, y];
    const [nx, ny] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const shrink = Math.max(0.5, Math.hypot(nx, ny)); // a sharp corner does not run off to a spike
    return [x + (nx / shrink ** 2) * by, y + (ny / shrink ** 2) * by];
  });
}

function rightOf([x0, y0]: Spot, [x1, y1]: Spot): Spot {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  return [-(y1 - y0) / length, (x1 - x0) / length];
}

export const lengthOf = (line: Spot[]): number =>
  line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i]![0], y - line[i]![1]), 0);
