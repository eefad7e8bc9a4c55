import type { MultiPolygon, Position } from 'geojson';
import { areaKm2 } from '../../core/area';
import type { Ledger } from '../ledger';
import { KM_NORTH, kmEast, toUnits, UNIT } from '../plane/units';
import { placeOf, type Version } from './version';

/** Areas of one border drawn twice differ by less than this part, and its lines lie no further apart than this part of its breadth. */
const SPREAD = 0.005;
const APART = 0.01;
/** Corners that are compared. */
const SAMPLE = 40;

/** Versions of a thing that change neither holder nor area, and yet have another outline everywhere: drawn anew, not moved. */
export function redrawn(things: Version[][], sliver_km: number, ledger: Ledger): void {
  for (const versions of things) {
    let run = [versions[0]!];
    for (const version of [...versions.slice(1), undefined]) {
      if (version && isRedrawing(run.at(-1)!, version, sliver_km)) {
        run.push(version);
        continue;
      }
      if (run.length > 1) tell(run, ledger);
      if (version) run = [version];
    }
  }
}

function tell(run: Version[], ledger: Ledger): void {
  const areas = run.map(({ geometry }) => areaKm2(geometry));
  const [least, most] = [areas.reduce((a, b) => Math.min(a, b)), areas.reduce((a, b) => Math.max(a, b))];
  const spread = ((most - least) / most) * 100;
  const { file, id, name } = run[0]!;
  const what = `${run.length} versions of ${name}, area spread ${spread.toPrecision(3)} %: redrawn, not changed`;
  ledger.add('redrawn', { file, id, at: placeOf(run[0]!) }, what);
}

function isRedrawing(a: Version, b: Version, sliver_km: number): boolean {
  if (a.holder !== b.holder || a.to !== b.from) return false;
  const [before, after] = [roughArea(a.geometry), roughArea(b.geometry)];
  if (before === 0 || Math.abs(after / before - 1) > SPREAD) return false;
  const [old, young] = [cornersOf(a.geometry), cornersOf(b.geometry)];
  const known = new Set(old.map(String));
  const kept = young.filter((corner) => known.has(String(corner))).length;
  if (kept > young.length / 2) return false;
  const tolerance = Math.max(sliver_km, APART * Math.sqrt(before));
  const step = Math.max(1, Math.floor(young.length / SAMPLE));
  return young.every((corner, i) => i % step > 0 || distanceKm(a.geometry, corner) <= tolerance);
}

const cornersOf = ({ coordinates }: MultiPolygon): Position[] => coordinates.flatMap((polygon) => polygon.flat());

/** Good enough to see that two differ; what is told is measured by `areaKm2`. Km2. */
function roughArea({ coordinates }: MultiPolygon): number {
  let sum = 0;
  for (const ring of coordinates.flat()) {
    const east = kmEast(toUnits(ring[0]?.[1] ?? 0)) * UNIT;
    for (let i = 0; i + 1 < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i] as [number, number], ring[i + 1] as [number, number]];
      sum += ((ax - ring[0]![0]!) * (by - ring[0]![1]!) - (bx - ring[0]![0]!) * (ay - ring[0]![1]!)) * east * KM_NORTH * UNIT;
    }
  }
  return Math.abs(sum) / 2;
}

function distanceKm({ coordinates }: MultiPolygon, [px, py]: Position): number {
  const [east, north] = [kmEast(toUnits(py!)) * UNIT, KM_NORTH * UNIT];
  let nearest = Infinity;
  for (const ring of coordinates.flat()) {
    for (let i = 0; i + 1 < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i] as [number, number], ring[i + 1] as [number, number]];
      const [dx, dy, x, y] = [(bx - ax) * east, (by - ay) * north, (px! - ax) * east, (py! - ay) * north];
      const t = Math.max(0, Math.min(1, (x * dx + y * dy) / (dx * dx + dy * dy || 1)));
      nearest = Math.min(nearest, Math.hypot(x - t * dx, y - t * dy));
    }
  }
  return nearest;
}
