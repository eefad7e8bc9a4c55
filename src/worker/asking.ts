import { watch, type Silent } from './watch';

/** As much of a `Worker` as is needed here. */
export interface Thread<Question, Reply> {
  postMessage(question: Question): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** What any thread may reply: how far it is, its answer, or in words why there is none. */
type AnyReply = { kind: 'progress' } | { kind: 'failed'; message: string } | { kind: string };
type Progress<Reply> = Extract<Reply, { kind: 'progress' }>;
type Answer<Reply> = Exclude<Reply, { kind: 'progress' | 'failed' }>;

export interface Asked<Reply> {
  tell?: (progress: Progress<Reply>) => void;
  silent?: Silent;
  signal?: AbortSignal;
}
export interface Asking<Question, Reply> {
  ask(question: Question, asked?: Asked<Reply>): Promise<Answer<Reply>>;
  /** Ends the thread; an answer that is under way never comes. */
  end(): void;
}

/**
 * Asks a thread, one question at a time. It is made when it is first asked; a question that is given up ends it, since it hears nothing while it
 * works, and so does a new question, for a reader waits only for the last. Rejects with the reason of `signal`, or with an Error whose message is
 * for a reader. `called`: what the thread does, as in "the thread that ... did not start".
 */
export function asking<Question, Reply extends AnyReply>(start: () => Thread<Question, Reply>, called: string): Asking<Question, Reply> {
  let thread: Thread<Question, Reply> | undefined;
  let giveUp: ((reason: unknown) => void) | undefined;
  const end = () => {
    thread?.terminate();
    thread = undefined;
  };
  const ask: Asking<Question, Reply>['ask'] = (question, { tell, silent, signal } = {}) =>
    new Promise((resolve, reject) => {
      giveUp?.(new DOMException('something else was asked for', 'AbortError'));
      if (signal?.aborted) return reject(asError(signal.reason));
      const running = (thread ??= start());
      const { heard, stop } = watch(silent);
      const settle = (then: () => void) => {
        stop();
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
        heard();
        if (data.kind === 'progress') tell?.(data as Progress<Reply>);
        else if (data.kind === 'failed') settle(() => reject(new Error((data as Extract<AnyReply, { message: string }>).message)));
        else settle(() => resolve(data as Answer<Reply>));
      };
      running.onerror = ({ message }) => fail(new Error(message || `the thread that ${called} did not start`));
      running.postMessage(question);
    });
  return { ask, end };
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));
