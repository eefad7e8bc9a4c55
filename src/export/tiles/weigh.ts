import type { Position } from 'geojson';
import type { Arc, Face } from '../../core/model';
import { weigh } from '../../core/weigh';
import { project } from './grid';

/** The weight of a vertex of a drawing, in widths of the world. Both faces of a line lose the same vertices; where lines meet, none is ever lost. */
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
