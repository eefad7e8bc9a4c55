/** The real program in a process of its own: what a script sees. */
import { closeSync, openSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { thalweg, thalwegInto, type Answer } from './binary';

const RUNS: Record<string, string[]> = {
  at: ['at', '129', '51.5', '1858-05-28', '--json'],
  change: ['change', '1857', '1858'],
  totals: ['totals', '1860', '--format=json'],
  build: ['build', '--check'],
  checked: ['check', 'fixtures/mini'],
  sea: ['at', '150', '30', '1858'],
  unknown: ['tell', 'somewhere'],
};
const answers: Record<string, Answer> = {};

beforeAll(async () => {
  const runs = Object.entries(RUNS);
  const two = [runs.filter((_, i) => i % 2 === 0), runs.filter((_, i) => i % 2 === 1)];
  await Promise.all(
    two.map(async (half) => {
      for (const [name, args] of half) answers[name] = await thalweg(...args);
    }),
  );
}, 120_000);

describe('thalweg', () => {
  test('answers on stdout, with nothing on stderr and exit 0', () => {
    expect(answers.at).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(answers.at!.out)).toEqual({
      region: 'amur-left-bank',
      holders: ['russia'],
      status: 'held',
      settlement: 'aigun-1858',
      article: expect.any(String),
      since: '1858-05-28',
      until: expect.toBeOneOf([null, expect.any(String)]),
    });
  });
  test('prints tables that end in a newline and read as CSV', () => {
    const [head, ...rows] = answers.change!.out.trimEnd().split('\n');
    expect(head).toBe(
      'from_date,to_date,lens,region,region_name,from_holders,from_status,to_holders,to_status,settlement,article,effective,area_km2,area_error_km2,dataset_version',
    );
    expect(rows.every((row) => row.startsWith('1857-12-31,1858-12-31,dejure,'))).toBe(true);
    expect(answers.change!.out.endsWith('\n')).toBe(true);
    expect(answers.change!.code).toBe(0);
  });
  test('prints whole JSON, however long', () => expect(JSON.parse(answers.totals!.out).length).toBeGreaterThan(3));
  test('builds from the folder that it is in, not the one it is called from', () => {
    expect(answers.build!.out + answers.build!.err).toMatch(
      /geo\/layers is what geo builds|run "npm run thalweg -- build" and commit geo\/layers|error: geo\//,
    );
    expect(answers.checked).toEqual({
      code: 0,
      out: '',
      err: 'facts of the seed: 2 of 2\nsteps of the story: 2, touching 1 of 2 facts of the seed\nfixtures/mini: no errors\n',
    });
  });
  test('has no answer at sea: exit 1, and why', () =>
    expect(answers.sea).toEqual({ code: 1, out: '', err: expect.stringMatching(/^error: 150 30 lies in water/) }));
  test('names its commands to those who ask for another: exit 2', () => {
    expect(answers.unknown).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining(
        'error: unknown command "tell": the commands are build, check, at, history, change, totals, readings, compare, import, export\n',
      ),
    });
  });
  test.each([['at', '129', '51.5', '1858-05-28'], ['--help']])(
    'that cannot write its result (%s) says so in a sentence: exit 1',
    async (...args) => {
      const unwritable = openSync('package.json', 'r');
      const { code, err } = await thalwegInto(unwritable, ...args);
      closeSync(unwritable);
      expect({ code, err }).toEqual({
        code: 1,
        err: expect.stringMatching(/^error: the result cannot be written \(E\w+\): send it .*\n$/),
      });
    },
    60_000,
  );
});
