import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/core/time';
import { answering } from '../../src/worker/open/answer';
import { fileReader } from '../../src/worker/open/client';
import type { Reply, Request } from '../../src/worker/open/protocol';
import { asFile, ohm } from '../import/fixtures/aland';
import { threadOf } from './thread';

const TODAY = dayOf(2026, 1, 1);
const files = [asFile('aland.geojson', ohm())];
const signal = () => new AbortController().signal;

const thread = (log: string[] = []) => threadOf<Request, Reply>(answering, log);
const READ: Request & { kind: 'read' } = { kind: 'read', choices: {} };

describe('the thread that reads files', () => {
  it('says what they are, and makes an atlas of them without reading them twice', async () => {
    const log: string[] = [];
    const stages: string[] = [];
    const { ask } = fileReader(() => thread(log));
    const tell = ({ stage, done, all }: { stage: string; done: number; all: number }) => {
      expect(done).toBeLessThanOrEqual(all);
      stages.push(stage);
    };
    const read = await ask(files, READ, { tell, signal: signal() });
    expect(read).toMatchObject({ kind: 'read', set: { format: 'ohm', versions: 9, from: '1700-01-01', to: null } });
    const made = await ask(files, { kind: 'compose', choices: {}, today: TODAY }, { tell, signal: signal() });
    if (made.kind !== 'made') throw new Error(made.kind);
    expect(made.made.atlas.faces.length).toBeGreaterThan(0);
    expect(made.made.how.drawing).toBe('partition');
    expect(log).toEqual(['files', 'read', 'compose']);
    expect(new Set(stages)).toEqual(new Set(['read', 'compose']));
  });
  it('reads anew what a reader corrects', async () => {
    const { ask } = fileReader(() => thread());
    const read = await ask(
      files,
      { kind: 'read', choices: { title: 'Another', end: 'inclusive' } },
      { tell: () => undefined, signal: signal() },
    );
    expect(read).toMatchObject({ set: { title: 'Another' } });
  });
  it('is ended when a reader cancels, and started anew afterwards', async () => {
    const log: string[] = [];
    const { ask } = fileReader(() => thread(log));
    const control = new AbortController();
    const given = ask(files, READ, { tell: () => undefined, signal: control.signal });
    control.abort();
    await expect(given).rejects.toMatchObject({ name: 'AbortError' });
    expect(log.at(-1)).toBe('ended');
    await expect(ask(files, READ, { tell: () => undefined, signal: signal() })).resolves.toMatchObject({ kind: 'read' });
  });
  it('gives a mended copy, and tells what it mended and what is left', async () => {
    const open = ohm() as unknown as { features: { geometry: { type: string; coordinates: never[][] } }[] };
    const polygon = open.features.find(({ geometry }) => geometry.type === 'Polygon')!;
    polygon.geometry.coordinates[0]!.pop();
    const { ask } = fileReader(() => thread());
    const asked = { tell: () => undefined, signal: signal() };
    const answer = await ask([asFile('open.geojson', open)], { kind: 'repair', choices: {} }, asked);
    if (answer.kind !== 'mended') throw new Error(answer.kind);
    const { name, bytes, done, left } = answer.mended;
    expect(name).toBe('repaired-open.geojson');
    expect(done).toContainEqual({ kind: 'unclosed-ring', count: 1 });
    expect(left.map(({ kind }) => kind)).not.toContain('unclosed-ring');
    const again = await ask([{ name, bytes }], READ, asked);
    if (again.kind !== 'read') throw new Error(again.kind);
    expect(again.set.diagnosis.findings.map(({ kind }) => kind)).not.toContain('unclosed-ring');
    const files = [asFile('a.geojson', open), asFile('b.geojson', open)];
    const both = await ask(files, { kind: 'repair', choices: {} }, asked);
    if (both.kind !== 'mended') throw new Error(both.kind);
    expect(Object.keys(unzipSync(both.mended.bytes))).toEqual(['a.geojson', 'b.geojson']);
  });
  it('says of a broken file what is wrong, and of one without versions that there is nothing to draw', async () => {
    const broken = [asFile('broken.geojson', '{"type": "Feat')];
    const { ask } = fileReader(() => thread());
    const read = await ask(broken, READ, { tell: () => undefined, signal: signal() });
    if (read.kind !== 'read') throw new Error(read.kind);
    expect(read.set.versions).toBe(0);
    expect(read.set.diagnosis.findings[0]).toMatchObject({ severity: 'error', file: 'broken.geojson' });
    const unread = read.set.diagnosis.findings.filter(({ kind }) => ['truncated', 'not-json'].includes(kind));
    expect(unread, 'a file that is cut off is told once').toHaveLength(1);
    await expect(ask(broken, { kind: 'compose', choices: {}, today: TODAY }, { tell: () => undefined, signal: signal() })).rejects.toThrow(
      /broken/,
    );
  });
});
