import { tenuresOf } from '../../core/history';
import type { Atlas, Face, Lens } from '../../core/model';

/** The three pieces of land with the most to tell: those that changed hands most often, the larger first. */
export function startingPlaces(atlas: Atlas, lens: Lens, count = 3): Face[] {
  const turns = (face: Face) => tenuresOf(atlas, face.id, lens).length;
  return atlas.faces.filter((face) => face.land && turns(face) > 1)
    .sort((a, b) => turns(b) * Math.sqrt(b.area_km2) - turns(a) * Math.sqrt(a.area_km2)).slice(0, count);
}
