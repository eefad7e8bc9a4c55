import type { Position } from 'geojson';

/** A ring that goes here runs along the edge of a map of the world, and is closed over the pole already. */
const AT_POLE = 89.9;

/**
 * A ring around a pole, closed over it along the edge of the map of the world. `run`: its positions with longitudes that run on, degrees, the first
 * again at the end; one that comes back to where it began goes around no pole, and stays, as does one that was led to a pole. Which pole is not told
 * by the ring itself: the nearer one is taken.
 */
export function overPole(run: Position[]): Position[] {
  const turn = run.at(-1)![0]! - run[0]![0]!;
  if (Math.abs(turn) < 180 || run.some(([, lat]) => Math.abs(lat!) > AT_POLE)) return run;
  const eastward = turn > 0 ? run : [...run].reverse();
  const side = run.reduce((sum, [, lat]) => sum + lat!, 0) < 0 ? -1 : 1;
  const edge = 360 * Math.ceil((eastward[0]![0]! - 180) / 360) + 180;
  const { i, lat } = crossings(eastward, edge).reduce((best, each) => (side * each.lat > side * best.lat ? each : best));
  const moved = (part: Position[], by: number): Position[] => part.map(([lon, ...rest]) => [lon! + by, ...rest]);
  return withoutRepeats([
    [-180, lat],
    ...moved(eastward.slice(i), -edge - 180),
    ...moved(eastward.slice(1, i), 180 - edge),
    [180, lat],
    [180, side * 90],
    [-180, side * 90],
    [-180, lat],
  ]);
}

/** Where a ring comes to a meridian from the west: at the position `i`, at a latitude. One that goes all the way round does so at least once. */
function crossings(ring: Position[], meridian: number): { i: number; lat: number }[] {
  return ring.flatMap(([lon, lat], i) => {
    const before = ring[i - 1];
    if (!before || before[0]! > meridian || lon! < meridian || lon === before[0]) return [];
    return [{ i, lat: before[1]! + ((lat! - before[1]!) * (meridian - before[0]!)) / (lon! - before[0]!) }];
  });
}

const withoutRepeats = (ring: Position[]): Position[] =>
  ring.filter((at, i) => i === 0 || at[0] !== ring[i - 1]![0] || at[1] !== ring[i - 1]![1]);
