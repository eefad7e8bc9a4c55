import type { OverlayChange } from '../../core/overlaid';
import type { OverlayQuery, Reply, Request, Versions } from './protocol';

/** As much of a `Worker` as is needed here. */
export interface Thread {
  postMessage(request: Request): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}
interface OverlayAsked {
  tell?: (done: number, all: number) => void;
  signal?: AbortSignal;
}
interface Overlayer {
  change(query: OverlayQuery, asked?: OverlayAsked): Promise<OverlayChange>;
  /** Ends the thread; a change that is under way never comes. */
  end(): void;
}

/**
 * Reckons changes between the versions of one atlas, off the main thread. The thread is made when it is first asked; a request that is given up
 * ends it, since it hears nothing while it reckons, and so does a new request, for a reader waits only for the last. Rejects with the reason of
 * `signal`, or with an Error whose message is for a reader.
 */
export function overlayer(versions: Versions, start: () => Thread): Overlayer {
  let thread: Thread | undefined;
  let giveUp: ((reason: unknown) => void) | undefined;
  const end = () => {
    thread?.terminate();
    thread = undefined;
  };
  const open = (): Thread => {
    const opened = start();
    const { faces, arcs, tenures } = versions;
    opened.postMessage({ kind: 'open', versions: { faces, arcs, tenures } });
    return opened;
  };
  const change: Overlayer['change'] = (query, { tell, signal } = {}) =>
    new Promise<OverlayChange>((resolve, reject) => {
      giveUp?.(new DOMException('another change was asked for', 'AbortError'));
      if (signal?.aborted) return reject(asError(signal.reason));
      const running = (thread ??= open());
      const settle = (then: () => void) => {
        signal?.removeEventListener('abort', onAbort);
        giveUp = undefined;
        then();
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
        else if (data.kind === 'done') settle(() => resolve(data.change));
        else fail(new Error(data.message));
      };
      running.onerror = ({ message }) => fail(new Error(message || 'the thread that compares versions did not start'));
      running.postMessage({ kind: 'overlay', query });
    });
  return { change, end };
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));
