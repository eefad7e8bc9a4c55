import type { Area, Clip, Drawing } from '../core/clip';
import type { Reply, Request } from './protocol';

/** As much of a `Worker` as is needed here. */
export interface Thread {
  postMessage(request: Request): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}
export interface ClipOptions {
  tell?: (done: number, all: number) => void;
  signal?: AbortSignal;
}

export interface Clipper {
  clip(area: Area, options?: ClipOptions): Promise<Clip>;
  /** Ends the thread; a cut that is under way never comes. */
  end(): void;
}

/**
 * Cuts areas out of one drawing, off the main thread. The thread is made when it is first asked; a request that is given up ends it, since
 * it hears nothing while it reckons, and so does a new request, for a reader waits only for the last. Rejects with the reason of `signal`,
 * or with an Error whose message is for a reader.
 */
export function clipper(drawing: Drawing, start: () => Thread): Clipper {
  let thread: Thread | undefined;
  let giveUp: ((reason: unknown) => void) | undefined;
  const end = () => {
    thread?.terminate();
    thread = undefined;
  };
  const open = (): Thread => {
    const opened = start();
    opened.postMessage({ kind: 'open', drawing });
    return opened;
  };
  const cut: Clipper['clip'] = (area, { tell, signal } = {}) =>
    new Promise<Clip>((resolve, reject) => {
      giveUp?.(new DOMException('another area was asked for', 'AbortError'));
      if (signal?.aborted) return reject(asError(signal.reason));
      const running = (thread ??= open());
      const settle = (answer: () => void) => {
        signal?.removeEventListener('abort', onAbort);
        giveUp = undefined;
        answer();
      };
      const fail = (reason: unknown) =>
        settle(() => {
          end();
          reject(asError(reason));
        });
      const onAbort = () => fail(signal?.reason);
      signal?.addEventListener('abort', onAbort);
      giveUp = fail;
      running.onmessage = ({ data }) => {
        if (data.kind === 'progress') tell?.(data.done, data.all);
        else if (data.kind === 'done') settle(() => resolve(data.clip));
        else fail(new Error(data.message));
      };
      running.onerror = ({ message }) => fail(new Error(message || 'the thread that reckons areas did not start'));
      running.postMessage({ kind: 'clip', area });
    });
  return { clip: cut, end };
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));
