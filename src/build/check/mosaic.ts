import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Fault } from '../../core/fault';
import { edgeOf, fromGrid, keyOf, type Edge, type Point } from '../../core/partition/edges';
import { crossings } from '../../core/partition/crossings';
import { pointInside } from '../../core/partition/inside';
import { inLoop } from '../../core/partition/loop';
import { polygonise } from '../../core/partition/polygonise';

type Area = Feature<Polygon | MultiPolygon>;
interface Tile {
  id: string;
  rings: Edge[];
}

/**
 * Overlaps (errors) and gaps (warnings: a lake may be meant) between the polygons of one map. Every border step is taken once; where steps of
 * two features cross, or a piece of the plane lies in two of them, they overlap; where one lies in none, though they surround it, there is a gap.
 */
export function mosaicFaults(features: Area[], file: string): Fault[] {
  const tiles = features.map((feature, i) => ({
    id: String(feature.id ?? feature.properties?.id ?? `(feature ${i + 1})`),
    rings: ringsOf(feature),
  }));
  const fault = (id: string, at: Point, what: string, remedy: string, severity: Fault['severity']): Fault => ({
    file,
    id,
    at: fromGrid(at),
    what,
    remedy,
    severity,
  });
  const { edges, owners } = steps(tiles);
  const crossed = crossings(edges).flatMap(({ a, b, at, kind }) => {
    const [one, other] = [owners[a]!, owners[b]!];
    if (one === other) return [];
    return kind === 'touches'
      ? fault(one, at, `a corner lies on the border of "${other}", which has no corner there`, 'Give both the same corner', 'warning')
      : fault(one, at, `overlaps "${other}"`, 'Draw their common border once and use it in both', 'error');
  });
  if (crossed.length > 0)
    return crossed.filter((each, i) => crossed.findIndex(({ id, what }) => id === each.id && what === each.what) === i);
  return polygonise(edges).cells.flatMap((cell) => {
    const at = pointInside(cell);
    const inside = tiles.filter(({ rings }) => rings.reduce((odd, { line }) => odd !== inLoop(line, at), false)).map(({ id }) => id);
    if (inside.length > 1) return fault(inside[0]!, at, `overlaps "${inside[1]}"`, 'Take the common land from one of the two', 'error');
    const around = new Set(cell.shell.halves.map((half) => owners[half < 0 ? ~half : half]!));
    if (inside.length === 0 && around.size > 1)
      return fault([...around][0]!, at, `there is a gap between ${[...around].join(', ')}`, 'Close it, if it is not water', 'warning');
    return [];
  });
}

const ringsOf = ({ geometry }: Area): Edge[] =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat().map((ring) => edgeOf('', ring));

/** Each step between two corners once, whichever features share it, with the first feature that has it. */
function steps(tiles: Tile[]): { edges: Edge[]; owners: string[] } {
  const seen = new Set<string>();
  const edges: Edge[] = [];
  const owners: string[] = [];
  for (const { id, rings } of tiles) {
    for (const { line } of rings) {
      for (let i = 0; i + 1 < line.length; i++) {
        const ends = [line[i]!, line[i + 1]!];
        const key = ends.map(keyOf).sort().join(' ');
        if (seen.has(key)) continue;
        seen.add(key);
        edges.push({ id, line: ends });
        owners.push(id);
      }
    }
  }
  return { edges, owners };
}
