import type { RawFile } from '../../core/dated';
import type { Reply, Request } from './protocol';

/** As much of a `Worker` as is needed here. */
export interface Thread {
  postMessage(request: Request): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}
export interface Asked {
  tell(progress: Extract<Reply, { kind: 'progress' }>): void;
  signal: AbortSignal;
}
type Answer = Extract<Reply, { kind: 'read' | 'made' | 'mended' }>;

/**
 * Asks a thread about files. It keeps the last files that it was given, so that opening what was just recognised reads nothing twice. A request
 * that is given up ends the thread, since it hears nothing while it works, and so does another request. Rejects with the reason of `signal`, or with an
 * Error whose message is for a reader.
 */
export function fileReader(start: () => Thread) {
  let held: { files: RawFile[]; thread: Thread } | undefined;
  let giveUp: ((reason: Error) => void) | undefined;
  const end = () => {
    held?.thread.terminate();
    held = undefined;
  };
  const threadWith = (files: RawFile[]): Thread => {
    if (held?.files === files) return held.thread;
    end();
    held = { files, thread: start() };
    held.thread.postMessage({ kind: 'files', files });
    return held.thread;
  };
  const ask = (files: RawFile[], request: Exclude<Request, { kind: 'files' }>, { tell, signal }: Asked): Promise<Answer> =>
    new Promise((resolve, reject) => {
      giveUp?.(new DOMException('something else was asked for', 'AbortError'));
      signal.throwIfAborted();
      const thread = threadWith(files);
      const settle = (then: () => void) => {
        signal.removeEventListener('abort', onAbort);
        giveUp = undefined;
        then();
      };
      const fail = (reason: Error) =>
        settle(() => {
          end();
          reject(reason);
        });
      const onAbort = () => fail(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
      signal.addEventListener('abort', onAbort);
      giveUp = fail;
      thread.onmessage = ({ data }) => {
        if (data.kind === 'progress') tell(data);
        else if (data.kind === 'failed') settle(() => reject(new Error(data.message)));
        else settle(() => resolve(data));
      };
      thread.onerror = ({ message }) => fail(new Error(message || 'the thread that reads files did not start'));
      thread.postMessage(request);
    });
  return { ask, end };
}
