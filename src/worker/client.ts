import type { Area, Clip, Drawing } from '../core/clip';
import { asking, type Thread } from './asking';
import type { Reply, Request } from './protocol';
import type { Silent } from './watch';

interface ClipOptions {
  tell?: (done: number, all: number) => void;
  silent?: Silent;
  signal?: AbortSignal;
}

export interface Clipper {
  clip(area: Area, options?: ClipOptions): Promise<Clip>;
  /** Ends the thread; a cut that is under way never comes. */
  end(): void;
}

/** Cuts areas out of one drawing, off the main thread (see `asking`). */
export function clipper(drawing: Drawing, start: () => Thread<Request, Reply>): Clipper {
  const { ask, end } = asking(() => {
    const opened = start();
    opened.postMessage({ kind: 'open', drawing });
    return opened;
  }, 'reckons areas');
  const clip: Clipper['clip'] = async (area, { tell, silent, signal } = {}) =>
    (await ask({ kind: 'clip', area }, { silent, signal, tell: ({ done, all }) => tell?.(done, all) })).clip;
  return { clip, end };
}
