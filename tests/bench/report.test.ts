/** The report says what was measured and nothing else: ratios within a repetition, their spread, and whether an aim was reached. */
import { describe, expect, test } from 'vitest';
import type { Drag } from './drag';
import type { Found, Parts } from './found';
import { WAYS, type Way } from './pages';
import { betweenMarks, MARKS } from './processor';
import { report } from './report';
import { aimsOf } from './report/aims';
import { ratio, short, spread, table } from './report/table';
import type { Run } from './slider';

const DRAG: Drag = {
  frames: 300,
  stale: 0,
  blank: 0,
  seconds: 6,
  script: [0.2, 0.3, 0.9],
  processor: [0.2, 0.3, 0.5],
  ownLong: 0,
  ownWorst: 12,
  long: 4,
  worst: 70,
  requests: 0,
};
const run = (ms: number, more: Partial<Run> = {}): Run => ({
  steps: [ms, ms, ms].map((latency) => ({ latency, script: 0.2, scriptWithRedraw: 0.4, processor: 0.3, staleFrames: 0 })),
  floor: [20],
  drag: DRAG,
  memory: { main: ms / 10, all: ms / 5 },
  ...more,
});
const stepped = (here: Run[], other: number): Parts['step'] => ({
  runs: Object.fromEntries(
    WAYS.map((way) => [way, way === 'here' ? here : here.map((_, i) => run(other * (i + 1), { drag: undefined }))]),
  ) as Record<Way, Run[]>,
  empty: { main: 5, all: 9 },
  versions: 9,
  maps: 70,
});
const found = (parts: Partial<Parts>, failed: Found['failed'] = {}): Found => ({
  date: '2026-01-01',
  minutes: 12,
  repetitions: 3,
  machine: { system: 's', processors: 'p', gigabytes: 8, node: 'v20', browser: 'b', engine: '6', program: '1', atlas: 'a' },
  parts,
  failed,
});
const FAST = found({ step: stepped([run(20), run(50), run(60)], 100) });

describe('a ratio', () => {
  test('is formed within each repetition, so that a busy one weighs on both sides', () => {
    expect(ratio([20, 50, 60], [100, 200, 300])).toEqual({ typical: 0.2, least: 0.2, most: 0.25 });
    expect(spread(ratio([20, 50, 60], [100, 200, 300]))).toBe('0.200 (0.200 - 0.250)');
  });
  test('is none between runs that did not go in turn', () => expect(() => ratio([1, 2], [1])).toThrow('2 runs cannot be held against 1'));
});

describe('an aim', () => {
  const step = (parts: Partial<Parts>) => aimsOf({ parts }).find(({ name }) => name === 'step / setData in the same atlas');
  test('is reached or missed by the ratio in the middle', () => {
    expect(step(FAST.parts)).toMatchObject({ found: 0.2, reached: true });
    expect(step({ step: stepped([run(31), run(62), run(93)], 100) })).toMatchObject({ reached: false });
  });
  test('is missed by a single stale frame, a request or a long task of our own', () => {
    for (const [what, name] of [
      ['stale', 'stale or blank frames in a drag, worst run'],
      ['requests', 'requests in a drag, all runs'],
      ['ownLong', 'own tasks over 50 ms in a drag, all runs'],
    ] as const) {
      const parts = { step: stepped([run(20), run(20, { drag: { ...DRAG, [what]: 1 } })], 100) };
      expect(aimsOf({ parts }).find((aim) => aim.name === name)).toMatchObject({ found: 1, reached: false });
      expect(aimsOf(FAST).find((aim) => aim.name === name)).toMatchObject({ found: 0, reached: true });
    }
  });
  test('of our script is missed by a single run that is slow, by the clock and in work apart', () => {
    const aims = aimsOf({ parts: { step: stepped([run(20, { drag: { ...DRAG, script: [0.2, 9], processor: [0.2, 0.9] } })], 100) } });
    expect(aims.find(({ name }) => name === 'own script of a step in a drag, p95, ms by the clock')).toMatchObject({
      found: 9,
      reached: false,
    });
    expect(aims.find(({ name }) => name === 'own script of a step in a drag, p95, ms of work')).toMatchObject({
      found: 0.9,
      reached: true,
    });
  });
  test('is not spoken of where its part was not measured', () => {
    expect(aimsOf({ parts: {} })).toEqual([]);
    expect(report(found({}))).not.toMatch(/reached|MISSED/);
  });
  test('is written down as it was found', () => {
    expect(report(FAST)).toMatch(/step \/ setData in the same atlas +\| +<= 0\.3 \| +0\.200 \| reached/);
    expect(report(found({ step: stepped([run(80)], 100) }))).toMatch(
      /step \/ setData in the same atlas +\| +<= 0\.3 \| +0\.800 \| +MISSED/,
    );
  });
});

describe('the report', () => {
  test('says what arithmetic takes in the place of our own script, by the clock and in work', () => {
    const beside = { script: [0.3, 0.3, 1.2], processor: [0.3, 0.3, 0.4] };
    const said = report(found({ step: stepped([run(20, { control: beside })], 100) }));
    expect(said).toMatch(/takes 0\.300 ms at the median and 1\.20 at p95 by the clock \(work: 0\.300 ms at the median and 0\.40 at p95\)/);
    expect(report(FAST)).not.toContain('arithmetic');
  });
  test('names what it was measured on, and when', () => {
    expect(report(FAST)).toContain('2026-01-01; 12 minutes; 3 repetitions');
    for (const words of ['v20', '8 GB']) expect(report(FAST)).toContain(words);
  });
  test('has no section of what was left out, and says so', () => {
    expect(report(FAST)).toContain('## A step of the slider');
    expect(report(FAST)).not.toContain('## Growth');
    expect(report(FAST)).toContain('- `growth`\n');
  });
  test('says why a part is missing that could not be measured', () =>
    expect(report(found({}, { first: 'Error: no browser' }))).toContain('- `first`, which failed: Error: no browser'));
  test('counts a step that never came right as one of ten seconds', () => {
    const lost = run(20);
    lost.steps[1]!.latency = lost.steps[2]!.latency = null;
    expect(report(found({ step: stepped([lost], 100) }))).toMatch(/\| here +\| +10,000 \|/);
  });
});

test('numbers have three digits, and tables line up', () => {
  expect([0.12345, 12.345, 1234.5, NaN].map(short)).toEqual(['0.123', '12.3', '1,235', '-']);
  expect(table(['a', 'b'], [['long name', 1]])).toBe('| a         |    b |\n|-----------|-----:|\n| long name | 1.00 |');
});

describe('work between marks', () => {
  const mark = (name: string, ts: number, tts?: number) => ({ name, ts, ...(tts !== undefined && { tts }) });
  test('is told in order of the clock, in ms, and other events are not asked', () =>
    expect(
      betweenMarks([
        mark(MARKS.end, 40, 2500),
        mark('other', 5),
        mark(MARKS.begin, 10, 1000),
        mark(MARKS.begin, 50, 2500),
        mark(MARKS.end, 90, 2700),
      ]),
    ).toEqual([1.5, 0.2]));
  test('cannot be told where marks are lost or the browser keeps no such time', () => {
    expect(() => betweenMarks([mark(MARKS.begin, 1, 1), mark(MARKS.begin, 2, 2)])).toThrow('must take turns');
    expect(() => betweenMarks([mark(MARKS.begin, 1)])).toThrow('no processor time');
  });
});
