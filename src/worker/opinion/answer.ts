import type { WholeAtlas } from '../../core/model';
import { secondOpinion } from '../../import/opinion';
import type { Clipper } from '../../import/overlay';
import type { Reply, Request } from './protocol';

/** Answers requests one after the other; it keeps the atlas that it was opened with, and fetches the library when it is first asked. */
export function answering(tell: (reply: Reply) => void, load: () => Promise<Clipper>): (request: Request) => Promise<void> {
  let ours: WholeAtlas | undefined;
  let clipper: Promise<Clipper> | undefined;
  return async (request) => {
    if (request.kind === 'open') {
      ours = request.ours;
      return;
    }
    try {
      if (!ours) throw new Error('the thread was asked to compare before it was given our atlas');
      const { other, day, lens, chosen, sliver_km } = request.query;
      const heard = (done: number, all: number) => tell({ kind: 'progress', done, all });
      const options = { chosen: new Map(Object.entries(chosen)), sliver_km, tell: heard };
      tell({ kind: 'done', opinion: secondOpinion(ours, other, day, lens, await (clipper ??= load()), options) });
    } catch (error) {
      clipper = undefined;
      tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
}
