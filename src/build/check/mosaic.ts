import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Fault } from '../../core/fault';
import { edgeOf, fromGrid, type Edge, type Point } from '../../core/partition/edges';
import { crossings } from '../../core/partition/crossings';
import { pointInside } from '../../core/partition/inside';
import { inLoop } from '../../core/partition/loop';
import { polygonise, type Cell } from '../../core/partition/polygonise';
import { cutAtCorners, once, stepsOf } from './steps';

type Area = Feature<Polygon | MultiPolygon>;
interface Tile {
  id: string;
  rings: Edge[];
}
type Say = (id: string, at: Point, what: string, remedy: string, severity?: Fault['severity']) => Fault;

/**
 * Overlaps (errors) and gaps (warnings: a lake may be meant) between the polygons of one map. Their borders are taken apart into steps, each
 * once; where steps of two features cross, or a piece of the plane lies in two of them, they overlap; where one lies in none, though several
 * surround it, there is a gap.
 */
export function mosaicFaults(features: Area[], file: string): Fault[] {
  const tiles = features.map((feature, i): Tile => ({
    id: String(feature.id ?? feature.properties?.id ?? `(feature ${i + 1})`),
    rings: ringsOf(feature),
  }));
  const say: Say = (id, at, what, remedy, severity = 'error') => ({ file, id, at: fromGrid(at), what, remedy, severity });
  const { edges, corners } = cutAtCorners(stepsOf(tiles));
  const odd = corners.map(({ id, other, at }) =>
    say(id, at, `a corner of "${other}" lies on its border, which has none there`, 'Give both the same corners', 'warning'),
  );
  const crossed = crossings(edges).filter(({ kind, a, b }) => kind === 'crosses' && edges[a]!.id !== edges[b]!.id);
  if (crossed.length > 0) {
    return firstOfEach([
      ...odd,
      ...crossed.map(({ a, b, at }) =>
        say(edges[a]!.id, at, `overlaps "${edges[b]!.id}"`, 'Draw their common border once and use it in both'),
      ),
    ]);
  }
  const steps = once(edges);
  return firstOfEach([...odd, ...polygonise(steps).cells.flatMap((cell) => pieceFault(cell, steps, tiles, say))]);
}

const ringsOf = ({ geometry }: Area): Edge[] =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat().map((ring) => edgeOf('', ring));

/** A piece of the plane belongs to one feature, or to none if it is a hole of one. */
function pieceFault(cell: Cell, steps: Edge[], tiles: Tile[], say: Say): Fault[] {
  const at = pointInside(cell);
  const inside = tiles.filter(({ rings }) => rings.reduce((odd, { line }) => odd !== inLoop(line, at), false)).map(({ id }) => id);
  if (inside.length > 1) return [say(inside[0]!, at, `overlaps "${inside[1]}"`, 'Take the common land from one of the two')];
  const around = [...new Set(cell.shell.halves.map((half) => steps[half < 0 ? ~half : half]!.id))].sort();
  if (inside.length === 1 || around.length < 2) return [];
  return [say(around[0]!, at, `there is a gap between ${around.join(', ')}`, 'Close it, if it is not water', 'warning')];
}

/** The same thing about the same two features is said once. */
const firstOfEach = (faults: Fault[]): Fault[] =>
  faults.filter((fault, i) => faults.findIndex(({ id, what }) => id === fault.id && what === fault.what) === i);
