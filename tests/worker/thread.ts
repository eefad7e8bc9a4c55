import type { Thread } from '../../src/worker/asking';

/** What a worker does with a request, given the way back. */
type Answering<Request, Reply> = (reply: (reply: Reply) => void) => (request: Request) => unknown;

/** A thread that answers in its own time, as a worker does: everything crosses as a copy. `log` hears what it was asked, and that it ended. */
export function threadOf<Request extends { kind: string }, Reply>(
  answering: Answering<Request, Reply>,
  log: string[] = [],
): Thread<Request, Reply> {
  let ended = false;
  const made: Thread<Request, Reply> = {
    onmessage: null,
    onerror: null,
    terminate: () => {
      ended = true;
      log.push('ended');
    },
    postMessage: (request) => {
      log.push(request.kind);
      const copy = structuredClone(request);
      setTimeout(() => ended || void answer(copy));
    },
  };
  const answer = answering((reply) => ended || made.onmessage?.({ data: structuredClone(reply) } as MessageEvent<Reply>));
  return made;
}
