import type { Position } from 'geojson';
import type { Arc, Face } from '../../core/model';
import { project } from './grid';

/**
 * How much each vertex of a drawing matters to the line that it is part of: its distance (in widths of the world) from what the line would be
 * without it, in the order of Douglas and Peucker. Both faces of a line lose the same vertices; where lines meet, none is ever lost.
 */
export type Weight = (place: Position) => number;

/** The weights of a face's vertices, from the arcs around it; what is on no arc always stays. */
export function weighing(arcs: readonly Arc[]): (face: Face) => Weight {
  const around = new Map<string, Arc[]>();
  for (const arc of arcs) {
    for (const side of new Set([arc.left, arc.right])) {
      if (side === null) continue;
      const list = around.get(side);
      if (list) list.push(arc);
      else around.set(side, [arc]);
    }
  }
  const weights = new Map<Arc, Float64Array>();
  return ({ id }) => {
    const known = new Map<string, number>();
    for (const arc of around.get(id) ?? []) {
      const own = weights.get(arc) ?? weigh(arc.geometry.coordinates.map(project));
      weights.set(arc, own);
      arc.geometry.coordinates.forEach((place, i) => {
        const key = place.join();
        known.set(key, Math.max(own[i]!, known.get(key) ?? 0));
      });
    }
    return (place) => known.get(place.join()) ?? Infinity;
  };
}

/** Of each vertex of a projected line. */
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
