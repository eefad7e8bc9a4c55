import type { Position } from 'geojson';

/**
 * How much each vertex of a projected line matters to it: its distance, in the units of the projection, from what the line would be without it,
 * in the order of Douglas and Peucker. Both ends matter without measure.
 */
export function weigh(line: readonly Position[]): Float64Array {
  const weight = new Float64Array(line.length).fill(Infinity);
  const open: [first: number, last: number, most: number][] = [[0, line.length - 1, Infinity]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [first, last, most] = part;
    let [far, at] = [-1, -1];
    for (let i = first + 1; i < last; i++) {
      const distance = toChord(line[i]!, line[first]!, line[last]!);
      if (distance > far) [far, at] = [distance, i];
    }
    if (at < 0) continue;
    // no vertex outlives the one that parts its stretch, so each zoom shows some of what the next one does
    weight[at] = Math.min(far, most);
    open.push([first, at, weight[at]!], [at, last, weight[at]!]);
  }
  return weight;
}

function toChord([x, y]: Position, [x0, y0]: Position, [x1, y1]: Position): number {
  const [dx, dy] = [x1! - x0!, y1! - y0!];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((x! - x0!) * dx + (y! - y0!) * dy) / square));
  return Math.hypot(x! - x0! - share * dx, y! - y0! - share * dy);
}
