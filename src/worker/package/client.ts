import { watch, type Silent } from '../watch';
import type { Reply, Request } from './protocol';

/** As much of a `Worker` as is needed here. */
export interface Thread {
  postMessage(request: Request): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}
interface Asked {
  /** Files that are done, of how many. */
  tell(done: number, all: number): void;
  silent?: Silent;
  signal: AbortSignal;
}

/**
 * The data package of an atlas as the pieces of a zip, made by a thread of its own, which ends with it. Rejects with the reason of `signal`, or with
 * an Error whose message is for a reader.
 */
export const packed = (request: Request, { tell, silent, signal }: Asked, start: () => Thread): Promise<Uint8Array<ArrayBuffer>[]> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const thread = start();
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    const { heard, stop } = watch(silent);
    const settle = (then: () => void) => {
      stop();
      signal.removeEventListener('abort', onAbort);
      thread.terminate();
      then();
    };
    const onAbort = () => settle(() => reject(signal.reason as Error));
    signal.addEventListener('abort', onAbort);
    thread.onmessage = ({ data }) => {
      heard();
      if (data.kind === 'done') return settle(() => resolve(pieces));
      if (data.kind === 'failed') return settle(() => reject(new Error(data.message)));
      pieces.push(...data.bytes);
      tell(data.done, data.all);
    };
    thread.onerror = ({ message }) => settle(() => reject(new Error(message || 'the thread that makes the package did not start')));
    thread.postMessage(request);
  });
