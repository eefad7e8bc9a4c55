import type { WholeAtlas } from '../../core/model';
import type { Opinion } from '../../core/opinion';
import { asking, type Asked, type Thread } from '../asking';
import type { OpinionQuery, Reply, Request } from './protocol';

interface Opiner {
  opine(ours: WholeAtlas, query: OpinionQuery, asked: Asked<Reply>): Promise<Opinion>;
  /** Ends the thread; an opinion that is under way never comes. */
  end(): void;
}

/** Lays other data over an atlas, off the main thread (see `asking`). It keeps the atlas: under another reading that is another one. */
export function opiner(start: () => Thread<Request, Reply>): Opiner {
  let held: WholeAtlas | undefined;
  const { ask, end } = asking(() => {
    const opened = start();
    if (held) opened.postMessage({ kind: 'open', ours: held });
    return opened;
  }, 'lays other data over the map');
  const opine: Opiner['opine'] = async (ours, query, asked) => {
    if (held !== ours) end();
    held = ours;
    return (await ask({ kind: 'opine', query }, asked)).opinion;
  };
  return { opine, end };
}
