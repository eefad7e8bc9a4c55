import { isWhole } from './core/model';
import { SLIVER_KM } from './import/compose/how';
import type { Store } from './state/store';
import type { About } from './ui/opening';
import { overlayer } from './worker/overlay/client';

/** The thread that lays versions over each other; what it takes for a sliver is what it was when the atlas was made. Throws where there are no shapes. */
export function overlaysOf({ atlas }: Store, about: About | undefined) {
  if (!isWhole(atlas)) throw new Error('the shapes of this data set are in map tiles, where versions cannot be laid over each other');
  const sliver_km = about?.how.measures.sliver_km ?? SLIVER_KM;
  const { change, end } = overlayer(atlas, () => new Worker(new URL('./worker/overlay/worker.ts', import.meta.url), { type: 'module' }));
  return {
    change: (query: Omit<Parameters<typeof change>[0], 'sliver_km'>, asked: Parameters<typeof change>[1]) =>
      change({ ...query, sliver_km }, asked),
    end,
  };
}
