import { isWhole } from './core/model';
import { AS_WRITTEN, readAtlas } from './core/reading';
import type { Store } from './state/store';
import type { Ports } from './ui/ports';
import { packed } from './worker/package/client';

/** The data package as one zip, made in a thread of its own: as the command line makes it, whatever reading the reader has chosen. */
export async function packOf({ atlas }: Store, ...[layers, heard]: Parameters<Ports['pack']>): Promise<Blob> {
  const written = readAtlas(atlas, AS_WRITTEN);
  if (!isWhole(written)) throw new Error('the shapes of this data set are in map tiles, of which no package can be made');
  const start = () => new Worker(new URL('./worker/package/worker.ts', import.meta.url), { type: 'module' });
  return new Blob(await packed({ atlas: written, layers }, heard, start));
}
