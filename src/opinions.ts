import { isWhole } from './core/model';
import type { Laid } from './core/opinion';
import { opinionCsv, type OpinionTable } from './export/opinion';
import { SLIVER_KM } from './import/compose/how';
import { followOpinion } from './map/view-opinion';
import type { Store } from './state/store';
import type { Heard, OpinionQuery } from './ui/ports';
import { opiner } from './worker/opinion/client';

/** The thread that lays other data over the atlas of a store, and their drawing on its map. Throws where there are no shapes to compare. */
export function opinionsOf(store: Store, map: Parameters<typeof followOpinion>[0] | undefined) {
  const { opine, end } = opiner(() => new Worker(new URL('./worker/opinion/worker.ts', import.meta.url), { type: 'module' }));
  const stop = map && followOpinion(map, store);
  return {
    ask: ({ sliver_km = SLIVER_KM, ...query }: OpinionQuery, { tell, silent, signal }: Heard) => {
      const { atlas } = store;
      if (!isWhole(atlas)) throw new Error('the shapes of this data set are in map tiles, over which nothing can be laid');
      return opine(atlas, { ...query, sliver_km }, { silent, signal, tell: ({ done, all }) => tell(done, all) });
    },
    file: ({ title, day, lens, opinion }: Laid, table: OpinionTable) =>
      opinionCsv(opinion, table, { title, day, lens, version: store.atlas.dataset.version }),
    end: () => {
      stop?.();
      end();
    },
  };
}
