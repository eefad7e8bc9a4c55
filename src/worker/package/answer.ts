import { packageCount, packageFiles } from '../../export/package';
import { zipped } from '../../export/zip';
import type { Reply, Request } from './protocol';

/** Answers with the data package, zipped, piece by piece: with its layers it is too large to be held twice. */
export function answering(tell: (reply: Reply) => void): (request: Request) => void {
  return ({ atlas, layers }) => {
    try {
      const all = packageCount(atlas, { layers });
      let done = 0;
      const counted = function* () {
        for (const file of packageFiles(atlas, { layers })) {
          yield file;
          done++;
        }
      };
      for (const bytes of zipped(counted())) tell({ kind: 'piece', done, all, bytes });
      tell({ kind: 'done' });
    } catch (error) {
      tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
}
