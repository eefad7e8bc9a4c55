import { fromIso, toIso, type Day } from './civil';
import { tenureOn } from './history';
import { borneName } from './names';
import type { Atlas, FaceFacts, Lens, Text } from './model';

/** Where a holder's name is written: on the largest region that it holds alone. */
export interface LabelAnchor {
  holder: string;
  region: string;
  name: Text;
}

/** One anchor for each holder that holds land alone on the day. */
export function labelAnchors(atlas: Atlas, lens: Lens, day: Day): LabelAnchor[] {
  const iso = toIso(day);
  const largest = new Map<string, FaceFacts>();
  for (const face of atlas.faces) {
    const tenure = face.land ? tenureOn(atlas, face.id, lens, iso) : undefined;
    const holder = tenure?.status === 'held' && tenure.holders.length === 1 ? tenure.holders[0]! : undefined;
    if (holder && face.area_km2 > (largest.get(holder)?.area_km2 ?? 0)) largest.set(holder, face);
  }
  return [...largest].map(([holder, face]) => ({ holder, region: face.id, name: borne(atlas, holder, iso) }));
}

/** The name in the languages it has, so that the map can choose; the reader's language is not the core's business. */
function borne(atlas: Atlas, id: string, iso: string): Text {
  const holder = atlas.holders.find((each) => each.id === id);
  if (!holder) throw new RangeError(`holder "${id}" is not in the catalog: rebuild geo/layers`);
  return borneName(holder, fromIso(iso)).name;
}
