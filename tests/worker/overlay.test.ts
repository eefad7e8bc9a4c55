/** Changes between versions, off the main thread: the numbers of `overlayChange`, with progress, and given up when nobody waits any more. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WASM } from '../../src/cli/overlay';
import { compose } from '../../src/import/compose';
import { loadClipper, overlayChange } from '../../src/import/overlay';
import { answering } from '../../src/worker/overlay/answer';
import { overlayer } from '../../src/worker/overlay/client';
import type { OverlayQuery, Reply, Request } from '../../src/worker/overlay/protocol';
import { board, jitter, setOf, year } from '../import/compose/made';
import { threadOf } from './thread';

const load = () => loadClipper(readFileSync(WASM));
const years = [1800, 1810, 1820];
const { atlas } = compose(
  setOf(
    jitter(
      board(3, years, (x, y, step) => `h${(x + y * step) % 3}`, 4),
      0.002,
    ),
  ),
  { drawing: 'versions' },
  () => undefined,
);
const query: OverlayQuery = { from: year(1800), to: year(1830), lens: 'dejure', sliver_km: 0.5 };

const thread = (log: string[] = [], loading = load) => threadOf<Request, Reply>((reply) => answering(reply, loading), log);

describe('the thread that compares versions', () => {
  it('gives what the overlay gives, tells how far it is, and is opened once', async () => {
    const log: string[] = [];
    const heard: [number, number][] = [];
    const { change: ask } = overlayer(atlas, () => thread(log));
    const change = await ask(query, { tell: (...told) => heard.push(told) });
    expect(change).toEqual(overlayChange(atlas, query.from, query.to, 'dejure', { sliver_km: 0.5 }, await load()));
    expect(change.transfers.length).toBeGreaterThan(0);
    expect(heard).toEqual([
      [0, 2],
      [1, 2],
    ]);
    await ask({ ...query, sliver_km: 2 });
    expect(log).toEqual(['open', 'overlay', 'overlay']);
  });
  it('ends when the reader gives up, with the reason, and begins anew for the next question', async () => {
    const log: string[] = [];
    const { change: ask } = overlayer(atlas, () => thread(log));
    const stop = new AbortController();
    const waiting = ask(query, { signal: stop.signal });
    stop.abort(new Error('the reader went on'));
    await expect(waiting).rejects.toThrow('the reader went on');
    expect(log).toEqual(['open', 'overlay', 'ended']);
    expect((await ask(query)).transfers.length).toBeGreaterThan(0);
  });
  it('waits only for the last question', async () => {
    const { change: ask } = overlayer(atlas, () => thread());
    const first = expect(ask(query)).rejects.toThrow('something else was asked for');
    const second = ask(query);
    await first;
    expect((await second).slivers.width).toBe(0.5);
  });
  it('says why there is no answer', async () => {
    const { change: ask } = overlayer(atlas, () => thread([], () => Promise.reject(new Error('the library could not be fetched'))));
    await expect(ask(query)).rejects.toThrow('the library could not be fetched');
  });
});
