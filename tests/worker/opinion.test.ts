/** A second opinion, off the main thread: the numbers of `secondOpinion`, with progress, and given up when nobody waits any more. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WASM } from '../../src/cli/overlay';
import { compose } from '../../src/import/compose';
import { secondOpinion } from '../../src/import/opinion';
import { loadClipper } from '../../src/import/overlay';
import { answering } from '../../src/worker/opinion/answer';
import { opiner } from '../../src/worker/opinion/client';
import type { Reply, Request } from '../../src/worker/opinion/protocol';
import { box, setOf, version, year } from '../import/compose/made';
import { threadOf } from './thread';

const load = () => loadClipper(readFileSync(WASM));
const atlasOf = (middle: number) =>
  compose(
    setOf([version('red', 1800, null, [[box(10, 50, middle, 51)]]), version('blue', 1800, null, [[box(middle, 50, 12, 51)]])]),
    { drawing: 'partition' },
    () => undefined,
    year(2000),
  ).atlas;
const [ours, other] = [atlasOf(11), atlasOf(10.9)];
const query = { other, day: year(1850), lens: 'dejure' as const, chosen: {}, sliver_km: 1 };

const thread = (log: string[] = [], loading = load) => threadOf<Request, Reply>((reply) => answering(reply, loading), log);

describe('the thread that lays other data over ours', () => {
  it('gives what the opinion gives, tells how far it is, and is opened once for one atlas', async () => {
    const [log, heard]: [string[], number[]] = [[], []];
    const { opine } = opiner(() => thread(log));
    const opinion = await opine(ours, query, { tell: ({ done, all }) => heard.push(done / all) });
    expect(opinion).toEqual(secondOpinion(ours, other, query.day, 'dejure', await load(), { sliver_km: 1 }));
    expect(heard.length).toBeGreaterThan(2);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    await opine(ours, { ...query, chosen: { red: 'blue' } }, {});
    expect(log).toEqual(['open', 'opine', 'opine']);
    await opine(other, query, {});
    expect(log.slice(3)).toEqual(['ended', 'open', 'opine']);
  });
  it('ends when the reader gives up, and says why there is no answer', async () => {
    const log: string[] = [];
    const stop = new AbortController();
    const waiting = opiner(() => thread(log)).opine(ours, query, { signal: stop.signal });
    stop.abort(new Error('the reader went on'));
    await expect(waiting).rejects.toThrow('the reader went on');
    expect(log.at(-1)).toBe('ended');
    const broken = opiner(() => thread([], () => Promise.reject(new Error('the library could not be fetched'))));
    await expect(broken.opine(ours, query, {})).rejects.toThrow('the library could not be fetched');
  });
});
