/** The statistics of a drawn area: what the page reckons in its worker is what `thalweg change --within` prints. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { transfers } from '../../src/core/change';
import { applyClip, type Clip } from '../../src/core/clip';
import { readDrawn } from '../../src/core/read-drawn';
import { fromIso } from '../../src/core/time';
import { changeRows } from '../../src/export';
import { answering } from '../../src/worker/answer';
import { clipper } from '../../src/worker/client';
import type { Reply, Request } from '../../src/worker/protocol';
import { atlas, sh } from '../cli/in-process';
import { threadOf } from './thread';

const thread = (log: string[] = []) => threadOf<Request, Reply>(answering, log);
const area = (text: string) => {
  const drawn = readDrawn(text);
  if ('problem' in drawn) throw new Error(drawn.problem.kind);
  return drawn.area;
};
const everything = [...atlas.faces.flatMap(({ geometry }) => geometry.coordinates.flat(2))];
const middle = [0, 1].map((i) => (Math.min(...everything.map((at) => at[i]!)) + Math.max(...everything.map((at) => at[i]!))) / 2);
const BOX = `${middle[0]! - 3} ${middle[1]! - 2} ${middle[0]! + 2.5} ${middle[1]! + 3}`;

describe('the worker', () => {
  it('gives the numbers of the command line', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'thalweg-')), 'area.geojson');
    writeFileSync(file, JSON.stringify(area(BOX)));
    const told = JSON.parse(sh(`change 1850 1870 --within ${file} --format json`).out) as unknown[];
    const cut = applyClip(atlas, await clipper(atlas, () => thread()).clip(area(BOX)));
    const [from, to] = [fromIso('1850-12-31'), fromIso('1870-12-31')];
    expect(told.length).toBeGreaterThan(0);
    expect(changeRows(cut, transfers(cut, from, to, 'dejure'), { from, to, lens: 'dejure' })).toEqual(told);
    expect(cut.faces.every((face) => face.area_km2 <= atlas.faces.find(({ id }) => id === face.id)!.area_km2 * 1.000001)).toBe(true);
  });
  it('is made when it is first asked, once, and tells how far it is', async () => {
    const log: string[] = [];
    const { clip } = clipper(atlas, () => {
      log.push('made');
      return thread(log);
    });
    expect(log).toEqual([]);
    const heard: number[] = [];
    await clip(area(BOX), { tell: (done, all) => heard.push(done / all) });
    await clip(area(BOX));
    expect(log).toEqual(['made', 'open', 'clip', 'clip']);
    expect(heard.length).toBeGreaterThan(1);
    expect(heard.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
  it('is ended by a reader who gives up, and made anew for the next', async () => {
    const log: string[] = [];
    const { clip } = clipper(atlas, () => thread(log));
    const stop = new AbortController();
    const waiting = clip(area(BOX), { signal: stop.signal });
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect(log).toEqual(['open', 'clip', 'ended']);
    expect((await clip(area(BOX))).faces.length).toBeGreaterThan(0);
  });
  it('serves only the last of two requests', async () => {
    const { clip } = clipper(atlas, () => thread());
    const first = clip(area(BOX));
    const second: Promise<Clip> = clip(area(BOX));
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect((await second).faces.length).toBeGreaterThan(0);
  });
  it('says in words what went wrong', async () => {
    const broken = { ...atlas, faces: [{ ...atlas.faces[0]!, geometry: undefined as never }] };
    await expect(clipper(broken, () => thread()).clip(area(BOX))).rejects.toThrow(/\w/);
    const replies: Reply[] = [];
    answering((reply) => replies.push(reply))({ kind: 'clip', area: area(BOX) });
    expect(replies).toMatchObject([{ kind: 'failed', message: expect.stringContaining('before it was given the drawing') }]);
  });
});
