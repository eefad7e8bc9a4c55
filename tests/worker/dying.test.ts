/** A thread that dies is told in words for a reader, and the next question is answered by a new one. */
import { expect, test } from 'vitest';
import { clipper } from '../../src/worker/client';
import { fileReader } from '../../src/worker/open/client';
import { overlayer } from '../../src/worker/overlay/client';

/** Dies at its first question if it is the first; any other answers. */
function threads(isQuestion: (kind: string) => boolean, answer: object) {
  const log = { started: 0, ended: 0 };
  const start = () => {
    const first = log.started++ === 0;
    const thread = {
      onmessage: null as ((event: MessageEvent) => void) | null,
      onerror: null as ((event: ErrorEvent) => void) | null,
      terminate: () => void log.ended++,
      postMessage: ({ kind }: { kind: string }) => {
        if (!isQuestion(kind)) return;
        setTimeout(() => (first ? thread.onerror?.({ message: '' } as ErrorEvent) : thread.onmessage?.({ data: answer } as MessageEvent)));
      },
    };
    return thread;
  };
  return { log, start };
}

const signal = new AbortController().signal;
const nothing = { faces: [], arcs: [], tenures: [] };
const CASES = {
  areas: () => {
    const { log, start } = threads((kind) => kind === 'clip', { kind: 'done', clip: 'done' });
    const { clip } = clipper(nothing, start);
    return { log, ask: () => clip({ type: 'Polygon', coordinates: [] }) };
  },
  files: () => {
    const { log, start } = threads((kind) => kind === 'read', { kind: 'read', set: 'done' });
    const { ask } = fileReader(start);
    const files = [{ name: 'a', bytes: new Uint8Array() }];
    return { log, ask: () => ask(files, { kind: 'read', choices: {} }, { tell: () => undefined, signal }) };
  },
  versions: () => {
    const { log, start } = threads((kind) => kind === 'overlay', { kind: 'done', change: 'done' });
    const { change } = overlayer(nothing, start);
    return { log, ask: () => change({ from: 0, to: 1, lens: 'dejure', sliver_km: 1 }) };
  },
};

test.each(Object.entries(CASES))('one that reckons %s', async (_, make) => {
  const { log, ask } = make();
  await expect(ask()).rejects.toThrow(/^the thread that \w+ \w+ did not start$/);
  expect(log).toEqual({ started: 1, ended: 1 });
  expect(JSON.stringify(await ask())).toContain('done');
  expect(log).toEqual({ started: 2, ended: 1 });
});
