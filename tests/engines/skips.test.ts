/** What the engines' test does on a machine that lacks something: it tries to get it, and else says why it leaves an engine out. */
import { describe, expect, test } from 'vitest';
import { programs } from './cluster';
import { duckdb } from './duckdb';
import { versionIn } from './java';
import { thisMachine, type Machine } from './machine';
import { attempt, inWords, judged, summary, Unavailable, type Outcome } from './outcome';
import { postgis } from './postgis';
import { spark } from './spark';
import { sedonaJars } from './venv';

function bare(): Machine & { asked: string[] } {
  const asked: string[] = [];
  return { asked, folders: () => [], install: (packages) => void asked.push(...packages) };
}

describe('on a machine with nothing', () => {
  test.each([
    ['postgis', postgis, 'postgis skipped (no PostgreSQL with PostGIS here: install postgresql-postgis)', 'postgresql-postgis'],
    ['spark', spark, 'spark skipped (no Java here: install openjdk-17-jre-headless)', 'openjdk-17-jre-headless'],
    ['duckdb', duckdb, 'duckdb skipped (no Python here: install python3 and python3-venv)', 'python3-venv'],
  ] as const)('%s asks for its packages, and is skipped with the reason', async (name, engine, words, wanted) => {
    const machine = bare();
    const outcome = await attempt(() => engine('/nowhere', [], machine));
    expect(inWords(name, outcome)).toBe(words);
    expect(machine.asked).toContain(wanted);
  });
  test('Sedona is left out, in words, and Maven was asked for', () => {
    const machine = bare();
    const found = sedonaJars({ ...machine, folders: () => [] });
    // Jars of an earlier run stay in the cache: then nothing is asked for.
    if ('why' in found) expect([found.why, machine.asked]).toEqual(['no Maven here to fetch its jar: install maven', ['maven']]);
    else expect(machine.asked).toEqual([]);
  });
});

describe('where packages can be installed', () => {
  test('PostgreSQL is looked for again after the installation', () => {
    let installed = false;
    const machine: Machine = { folders: () => (installed ? thisMachine.folders() : []), install: () => void (installed = true) };
    const there = (() => {
      try {
        return programs({ ...thisMachine, install: () => undefined });
      } catch {
        return undefined;
      }
    })();
    if (there) expect(programs(machine)).toBe(there);
    else expect(() => programs(machine)).toThrow(Unavailable);
    expect(installed).toBe(true);
  });
});

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "25" 2025-09-16', 25],
  ['The operation could not be completed', 0],
])('of the words %j the Java is %i', (words, major) => expect(versionIn(words)).toBe(major));

describe('the end', () => {
  const passed = judged([], 21, ['Spark 3.5'], 'with Sedona');
  test('names each engine with its aside or its reason, and then only counts', () => {
    const outcomes: [string, Outcome][] = [
      ['postgis', judged([], 21, ['PostGIS 3'])],
      ['spark', passed],
      ['duckdb', { kind: 'skipped', why: 'no Python here' }],
    ];
    expect(summary(outcomes)).toBe(
      'engines: postgis passed, spark passed (with Sedona), duckdb skipped (no Python here)\n2 passed, 0 failed',
    );
  });
  test('what is not a lack is a failure', async () => {
    const outcome = await attempt(() => {
      throw new Error('the server closed the connection');
    });
    expect(summary([['postgis', outcome]])).toBe('engines: postgis failed\n0 passed, 1 failed');
  });
  test('one answer that differs is a failure', () => expect(judged(['change: area_km2 is 1, and ours 2'], 21, []).kind).toBe('failed'));
});
