import { decodeOutline, type OutlineTopology } from '../core/decode';
import type { Atlas } from '../core/model';
import { draftOf, type Draft } from '../core/outline';
import { OutlineSchema } from '../core/schema/topology';
import { breath } from './breath';
import { fetcherOfPage, load, type Fetcher } from './fetch';
import { deepFreeze } from './freeze';

/** An atlas that can be drawn, and the way to the rest of it. */
export interface Opened {
  draft: Draft;
  /** The whole atlas. Rejects as `loadAtlas` does; asked again, it tries again. */
  whole(): Promise<Atlas>;
}

/** An atlas that is all there. */
export const openedWhole = (atlas: Atlas): Opened => ({ draft: draftOf(atlas), whole: () => Promise.resolve(atlas) });

/**
 * Opens the built files below `base` (which ends in `/`): the outline first, which is a small part of them; where there is none, everything
 * at once. `come` is told when the outline has come, before anything is made of it. Throws like `loadAtlas`.
 */
export async function openAtlas(base: string, fetcher: Fetcher = fetcherOfPage, come?: () => void): Promise<Opened> {
  const draft = await loadDraft(base, fetcher, come).catch(() => undefined); // what is wrong there is wrong in the atlas too, which tells it
  // the gate of the whole atlas is not on the way to the first picture
  const whole = async () => (await import('./load')).loadAtlas(base, fetcher);
  if (draft) return { draft, whole: async () => sameAtlas(draft, await whole()) };
  return openedWhole(await whole());
}

async function loadDraft(base: string, fetcher: Fetcher, come?: () => void): Promise<Draft> {
  const topology = (await load(base, 'outline.topojson', OutlineSchema, fetcher, come)) as unknown as OutlineTopology;
  await breath();
  const draft = deepFreeze(decodeOutline(topology));
  await breath();
  return draft;
}

/** Two builds must not be mixed. */
function sameAtlas({ outline }: Draft, atlas: Atlas): Atlas {
  if (outline.dataset.checksum === atlas.dataset.checksum) return atlas;
  throw new Error(
    'outline.topojson comes from another build than catalog.json. Reload the page; if it stays so, build and upload all files anew',
  );
}
