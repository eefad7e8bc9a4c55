import type { Position } from 'geojson';

/**
 * A ring around a pole, closed over it along the edge of the map of the world. `run`: its positions with longitudes that run on, degrees, the first
 * again at the end; one that comes back to where it began goes around no pole, and stays. Which pole is not told by the ring itself: the nearer one
 * is taken.
 */
export function overPole(run: Position[]): Position[] {
  const turn = run.at(-1)![0]! - run[0]![0]!;
  if (Math.abs(turn) < 180) return run;
  const eastward = turn > 0 ? run : [...run].reverse();
  const pole = run.reduce((sum, [, lat]) => sum + lat!, 0) < 0 ? -90 : 90;
  const edge = 360 * Math.ceil((eastward[0]![0]! - 180) / 360) + 180;
  const i = eastward.findIndex(([lon], at) => at > 0 && lon! >= edge);
  const [before, after] = [eastward[i - 1]!, eastward[i]!];
  const lat = before[1]! + ((after[1]! - before[1]!) * (edge - before[0]!)) / (after[0]! - before[0]!);
  const moved = (part: Position[], by: number): Position[] => part.map(([lon, ...rest]) => [lon! + by, ...rest]);
  return [
    [-180, lat],
    ...moved(eastward.slice(i), -edge - 180),
    ...moved(eastward.slice(1, i), 180 - edge),
    [180, lat],
    [180, pole],
    [-180, pole],
    [-180, lat],
  ];
}
