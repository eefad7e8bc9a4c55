import { areaErrorKm2 } from '../../core/margin';
import type { Atlas, PublishedArea } from '../../core/model';
import type { Day } from '../../core/time';
import { actOf } from '../chronicle';

/** A figure that others print, and ours for exactly the regions that it covers. */
export interface Beside {
  published: PublishedArea;
  km2: number;
  error: number;
}

/** The printed figures for acts that took effect after `from` and not after `to`. */
export function publishedBetween(atlas: Atlas, from: Day, to: Day): Beside[] {
  return atlas.publishedAreas
    .filter((published) => {
      const settlement = atlas.settlements.find((candidate) => candidate.id === published.settlement);
      if (!settlement) return false;
      const { day } = actOf(settlement);
      return day > from && day <= to;
    })
    .map((published) => {
      const regions = new Set(published.regions);
      const km2 = atlas.faces.reduce((sum, face) => sum + (regions.has(face.id) ? face.area_km2 : 0), 0);
      return { published, km2, error: areaErrorKm2(atlas.arcs, regions) };
    });
}
