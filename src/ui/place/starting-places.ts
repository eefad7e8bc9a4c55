import { tenuresOf } from '../../core/history';
import type { Outline, FaceOutline, Lens } from '../../core/model';
import { fromIso, type Day } from '../../core/time';

/** The land that changed hands nearest to this day, the larger first: where there is something to read just now; then what never did. */
export function startingPlaces(atlas: Outline, lens: Lens, day: Day, count = 3): FaceOutline[] {
  const away = (face: FaceOutline) =>
    Math.min(
      ...tenuresOf(atlas, face.id, lens)
        .slice(1)
        .map((tenure) => Math.abs(fromIso(tenure.from) - day)),
    );
  return atlas.faces
    .filter((face) => face.land)
    .map((face) => ({ face, days: Math.min(away(face), Number.MAX_SAFE_INTEGER) }))
    .sort((a, b) => a.days - b.days || b.face.area_km2 - a.face.area_km2)
    .slice(0, count)
    .map(({ face }) => face);
}
