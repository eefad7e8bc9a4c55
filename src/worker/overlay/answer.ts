import { overlayChange, type Clipper } from '../../import/overlay';
import type { Reply, Request, Versions } from './protocol';

/** Answers requests one after the other; it keeps the versions that it was opened with, and fetches the library when it is first asked. */
export function answering(tell: (reply: Reply) => void, load: () => Promise<Clipper>): (request: Request) => Promise<void> {
  let versions: Versions | undefined;
  let clipper: Promise<Clipper> | undefined;
  return async (request) => {
    if (request.kind === 'open') {
      versions = request.versions;
      return;
    }
    try {
      if (!versions) throw new Error('the thread was asked for a change before it was given the versions');
      const { from, to, lens, sliver_km } = request.query;
      const heard = (done: number, all: number) => tell({ kind: 'progress', done, all });
      tell({ kind: 'done', change: overlayChange(versions, from, to, lens, { sliver_km, tell: heard }, await (clipper ??= load())) });
    } catch (error) {
      clipper = undefined;
      tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
}
