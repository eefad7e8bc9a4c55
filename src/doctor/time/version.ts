import type { MultiPolygon } from 'geojson';
import type { Day } from '../../core/time';

/** One version of a thing, as far as time asks. */
export interface Version {
  file: string;
  id: string;
  /** What it is a version of. */
  thing: string;
  name: string;
  holder: string;
  from: Day;
  to: Day | null;
  geometry: MultiPolygon;
  /** West, south, east, north. */
  box: [number, number, number, number];
}

export function boxOf({ coordinates }: MultiPolygon): Version['box'] {
  const box: Version['box'] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygon of coordinates) {
    for (const [x, y] of polygon[0] ?? []) {
      box[0] = Math.min(box[0], x!);
      box[1] = Math.min(box[1], y!);
      box[2] = Math.max(box[2], x!);
      box[3] = Math.max(box[3], y!);
    }
  }
  return box;
}

export const boxesMeet = (a: Version, b: Version): boolean =>
  a.box[0] <= b.box[2] && b.box[0] <= a.box[2] && a.box[1] <= b.box[3] && b.box[1] <= a.box[3];

export const placeOf = ({ geometry }: Version): number[] | undefined => geometry.coordinates[0]?.[0]?.[0];

/** The versions of each thing, the earliest first. */
export function thingsOf(versions: readonly Version[]): Version[][] {
  const things = new Map<string, Version[]>();
  for (const version of versions) {
    const known = things.get(version.thing);
    if (known) known.push(version);
    else things.set(version.thing, [version]);
  }
  return [...things.values()].map((each) => each.sort((a, b) => a.from - b.from));
}
