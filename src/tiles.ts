import type { Atlas } from './core/model';

/** An atlas whose shapes the map reads by ranges from wherever they lie. What does that is loaded when it is first wanted. */
export async function tiledAtlas(address: string): Promise<Atlas> {
  const [{ loadTiles }, { readTiles }] = await Promise.all([import('./catalog/tiles'), import('./map/view-tiles')]);
  readTiles();
  return loadTiles(new URL(address, location.href).href);
}
