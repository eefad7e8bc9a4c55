import type { OverlayChange } from '../../core/overlaid';
import { asking, type Thread } from '../asking';
import type { Silent } from '../watch';
import type { OverlayQuery, Reply, Request, Versions } from './protocol';

interface OverlayAsked {
  tell?: (done: number, all: number) => void;
  silent?: Silent;
  signal?: AbortSignal;
}
interface Overlayer {
  change(query: OverlayQuery, asked?: OverlayAsked): Promise<OverlayChange>;
  /** Ends the thread; a change that is under way never comes. */
  end(): void;
}

/** Reckons changes between the versions of one atlas, off the main thread (see `asking`). */
export function overlayer({ faces, arcs, tenures }: Versions, start: () => Thread<Request, Reply>): Overlayer {
  const { ask, end } = asking(() => {
    const opened = start();
    opened.postMessage({ kind: 'open', versions: { faces, arcs, tenures } });
    return opened;
  }, 'compares versions');
  const change: Overlayer['change'] = async (query, { tell, silent, signal } = {}) =>
    (await ask({ kind: 'overlay', query }, { silent, signal, tell: ({ done, all }) => tell?.(done, all) })).change;
  return { change, end };
}
