import type { MultiPolygon } from 'geojson';
import { areaKm2 } from '../../core/area';
import type { Day } from '../../core/civil';
import { tenureAt } from '../../core/history';
import { boxOf } from '../../core/locate';
import type { Box, Face, Lens, Tenure, WholeAtlas } from '../../core/model';
import type { Outside } from '../../core/opinion';
import type { Clipper } from '../overlay';

/** A face and whose it is on the day. */
export interface Held {
  face: Face;
  tenure: Tenure;
  box: Box;
}
/** Land that lies in one of ours and in one of theirs. */
export interface Piece {
  our: Held;
  their: Held;
  geometry: MultiPolygon;
  km2: number;
}

export const landOn = (atlas: WholeAtlas, lens: Lens, day: Day): Held[] =>
  atlas.faces.flatMap((face) => {
    const tenure = face.land ? tenureAt(atlas, face.id, lens, day) : undefined;
    return tenure ? [{ face, tenure, box: boxOf(face) }] : [];
  });

export function cut(ours: readonly Held[], theirs: readonly Held[], clipper: Clipper, tell: (done: number) => void): Piece[] {
  return ours.flatMap((our, i) => {
    tell(i);
    return theirs
      .filter(({ box }) => meet(our.box, box))
      .map((their) => ({ our, their, ...shared(our.face, their.face, clipper) }))
      .filter(({ km2 }) => km2 > 0);
  });
}

function shared(a: Face, b: Face, clipper: Clipper): { geometry: MultiPolygon; km2: number } {
  const geometry = clipper.intersect(a.geometry, b.geometry);
  return { geometry, km2: areaKm2(geometry) };
}

const meet = (a: Box, b: Box): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** What of their land is in no region of ours, by their holders, the largest first. */
export function outsideOf(atlas: WholeAtlas, theirs: readonly Held[], pieces: readonly Piece[], clipper: Clipper): Outside[] {
  const inside = new Map<Held, number>();
  for (const { their, km2 } of pieces) inside.set(their, (inside.get(their) ?? 0) + km2);
  const waters = atlas.faces.filter(({ land }) => !land).map((face) => ({ face, box: boxOf(face) }));
  const found = new Map<string, Outside>();
  for (const their of theirs) {
    const wet = waters.filter(({ box }) => meet(box, their.box)).reduce((sum, { face }) => sum + shared(face, their.face, clipper).km2, 0);
    const beyond = their.face.area_km2 - (inside.get(their) ?? 0) - wet;
    const holders = their.tenure.holders.toSorted();
    const key = holders.join('+');
    const sum = found.get(key) ?? { theirs: holders, water_km2: 0, beyond_km2: 0 };
    found.set(key, { ...sum, water_km2: sum.water_km2 + wet, beyond_km2: sum.beyond_km2 + Math.max(0, beyond) });
  }
  const size = ({ water_km2, beyond_km2 }: Outside) => water_km2 + beyond_km2;
  return [...found.values()].filter((each) => size(each) > LEAST_KM2).sort((a, b) => size(b) - size(a));
}

/** Below this a rest is the rounding of the grid, km2. */
export const LEAST_KM2 = 0.01;
