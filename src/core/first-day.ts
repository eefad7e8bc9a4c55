import { compareIso, fromIso, type Day } from './civil';
import type { Atlas } from './model';

/** The day on which most land begins to be held in another way; the last day of the atlas if nothing ever changes. */
export function busiestDay({ tenures, faces, dataset }: Pick<Atlas, 'tenures' | 'faces' | 'dataset'>): Day {
  const area = new Map(faces.map((face) => [face.id, face.area_km2]));
  const moved = new Map<string, number>();
  for (const { region, lens, from } of tenures) {
    if (lens !== 'dejure' || compareIso(from, dataset.range.from) <= 0 || compareIso(from, dataset.range.to) > 0) continue;
    moved.set(from, (moved.get(from) ?? 0) + (area.get(region) ?? 0));
  }
  const [busiest] = [...moved].sort(([a, x], [b, y]) => y - x || compareIso(a, b));
  return fromIso(busiest?.[0] ?? dataset.range.to);
}
