import type { MultiPolygon, Polygon, Position as GeoPosition } from 'geojson';
import type { Fault } from '../../core/fault';
import type { Position } from '../../core/model';
import { doubleArea, edgeOf, fromGrid, type Edge } from '../../core/partition/edges';
import { crossings } from '../../core/partition/crossings';
import { inLoop } from '../../core/partition/loop';
import { geometryRangeFaults } from './range';

type Say = (at: GeoPosition, what: string, remedy: string) => Fault;

/** What RFC 7946 and plain sense ask of a polygon: range, area, right-hand rule, no ring that crosses itself or another, holes inside. */
export function polygonFaults(geometry: Polygon | MultiPolygon, file: string, id: string): Fault[] {
  const say: Say = (at, what, remedy) => ({ file, id, at: [at[0], at[1]] as Position, what, remedy, severity: 'error' });
  const range = geometryRangeFaults(geometry, file, id, 6);
  if (range.some(({ severity }) => severity === 'error')) return range;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  if (polygons.length === 0) return [{ file, id, what: 'has no coordinates', remedy: 'Draw it, or remove the feature', severity: 'error' }];
  const rings = polygons.flatMap((rings, p) => rings.map((ring, r) => edgeOf(`${p}.${r}`, ring)));
  return [...range, ...polygons.flatMap((polygon) => ringFaults(polygon, say)), ...meetings(rings, say)];
}

function ringFaults(polygon: GeoPosition[][], say: Say): Fault[] {
  return polygon.flatMap((ring, i): Fault[] => {
    const points = edgeOf('', ring).line;
    const at = ring[0]!;
    const area = points.length < 4 ? 0 : doubleArea(points);
    if (area === 0) return [say(at, 'a ring encloses nothing', 'Remove it, or draw it with at least three different corners')];
    if (i === 0 && area < 0)
      return [say(at, 'an outer ring runs clockwise', 'Turn the order of its points round (right-hand rule, RFC 7946)')];
    if (i > 0 && area > 0)
      return [say(at, 'a hole runs counterclockwise', 'Turn the order of its points round (right-hand rule, RFC 7946)')];
    if (i > 0 && !holeInside(edgeOf('', polygon[0]!), points))
      return [say(at, 'a hole lies outside its outer ring', 'Make it a polygon of its own, or move it inside')];
    return [];
  });
}

/** A hole's corner may lie on the outer ring; one that lies off it decides. */
function holeInside(shell: Edge, hole: Edge['line']): boolean {
  const rim = new Set(shell.line.map(String));
  const free = hole.find((point) => !rim.has(String(point)));
  return free === undefined || inLoop(shell.line, free);
}

function meetings(rings: Edge[], say: Say): Fault[] {
  return crossings(rings).flatMap(({ a, b, at, kind }) => {
    if (kind === 'touches' && a !== b) return [];
    const what =
      a === b ? `a ring ${kind === 'overlaps' ? 'runs over' : kind} itself` : `two rings ${kind === 'overlaps' ? 'overlap' : 'cross'}`;
    return say(fromGrid(at), what, a === b ? 'Untangle it there' : 'Pull them apart there, or join them');
  });
}
