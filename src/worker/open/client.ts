import type { RawFile } from '../../core/dated';
import { asking, type Asked, type Thread } from '../asking';
import type { Reply, Request } from './protocol';

/**
 * Asks a thread about files (see `asking`). It keeps the last files that it was given, so that opening what was just recognised reads nothing twice.
 */
export function fileReader(start: () => Thread<Request, Reply>) {
  let held: RawFile[] = [];
  const asker = asking(() => {
    const opened = start();
    opened.postMessage({ kind: 'files', files: held });
    return opened;
  }, 'reads files');
  const ask = (files: RawFile[], request: Exclude<Request, { kind: 'files' }>, asked: Asked<Reply>) => {
    if (held !== files) end();
    held = files;
    return asker.ask(request, asked);
  };
  const end = () => {
    asker.end();
    held = [];
  };
  return { ask, end };
}
