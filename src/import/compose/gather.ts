import type { DatedFeature } from '../../core/dated';
import { doubleArea, keyOf, toGrid, type Point } from '../../core/partition/edges';
import { placeAt, type Web } from './web';

/** A closed outline of a version: the numbers of its places in order, the first not said again; its land is on the left. */
export interface Outline {
  feature: number;
  places: number[];
}

/** All outlines on the grid. Those that enclose nothing there are left out; `vertices` counts what was read. */
export function gather(web: Web, features: readonly DatedFeature[]): { outlines: Outline[]; vertices: number } {
  let vertices = 0;
  const outlines = features.flatMap(({ geometry }, feature) =>
    geometry.coordinates.flatMap((rings) =>
      rings.flatMap((ring, i): Outline[] => {
        vertices += Math.max(0, ring.length - 1);
        const points = openRing(ring.map(toGrid));
        const turn = points.length < 3 ? 0 : doubleArea([...points, points[0]!]);
        if (turn === 0) return [];
        const places = points.map((point) => placeAt(web, point));
        return [{ feature, places: turn > 0 === (i === 0) ? places : places.reverse() }];
      }),
    ),
  );
  return { outlines, vertices };
}

/** Without steps of no length, the last back to the first among them. */
export function openRing(points: readonly Point[]): Point[] {
  const open = points.filter((point, i) => i === 0 || keyOf(point) !== keyOf(points[i - 1]!));
  while (open.length > 1 && keyOf(open[0]!) === keyOf(open.at(-1)!)) open.pop();
  return open;
}
