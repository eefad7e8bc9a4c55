import { toIso, type Day } from './civil';
import { tenureKey, tenureOn } from './history';
import { areaErrorKm2 } from './margin';
import type { Outline, Lens, Status } from './model';

/** The land under the same holders and status: km2 and one standard deviation. Joint and undelimited land have lines of their own. */
export interface Total {
  holders: string[];
  status: Status;
  area_km2: number;
  area_error_km2: number;
  regions: string[];
}

/** All land on a day, by holders and status, largest first. */
export function totals(atlas: Outline, lens: Lens, day: Day): Total[] {
  const iso = toIso(day);
  const groups = new Map<string, Total>();
  for (const face of atlas.faces) {
    const tenure = face.land ? tenureOn(atlas, face.id, lens, iso) : undefined;
    if (!tenure) continue;
    const group = groups.get(tenureKey(tenure)) ?? {
      holders: tenure.holders,
      status: tenure.status,
      area_km2: 0,
      area_error_km2: 0,
      regions: [],
    };
    group.area_km2 += face.area_km2;
    group.regions.push(face.id);
    groups.set(tenureKey(tenure), group);
  }
  for (const group of groups.values()) group.area_error_km2 = areaErrorKm2(atlas.arcs, group.regions);
  return [...groups.values()].sort((a, b) => b.area_km2 - a.area_km2);
}
