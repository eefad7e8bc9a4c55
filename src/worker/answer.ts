import { clipOf, type Drawing } from '../core/clip';
import type { Reply, Request } from './protocol';

/** Answers requests one after the other; it keeps the drawing that it was opened with. */
export function answering(tell: (reply: Reply) => void): (request: Request) => void {
  let drawing: Drawing | undefined;
  return (request) => {
    if (request.kind === 'open') {
      drawing = request.drawing;
      return;
    }
    try {
      if (!drawing) throw new Error('the worker was asked for a cut before it was given the drawing');
      tell({ kind: 'done', clip: clipOf(drawing, request.area, (done, all) => tell({ kind: 'progress', done, all })) });
    } catch (error) {
      tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
}
