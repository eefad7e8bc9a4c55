/** Follows the worked example of `geo/README.md` on a copy of `geo`: each answer that it quotes is the one that the reader gets. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { derive } from '../../src/build';
import { run } from '../../src/cli/run';
import { tenureAt } from '../../src/core/history';
import { fromIso } from '../../src/core/time';
import type { WholeAtlas } from '../../src/core/model';
import { readUrl } from '../../src/state/url';
import { atlasOf } from '../core/mini';
import { exampleText, stepsOf } from './example';

const root = mkdtempSync(join(tmpdir(), 'thalweg-'));
const geo = join(root, 'geo');
const layers = join('geo', 'layers');
cpSync('geo', geo, { recursive: true, filter: (path) => relative('.', path) !== layers });
afterAll(() => rmSync(root, { recursive: true }));

const FILE = 'geo/settlements/kaba-1883.json';
let act: Record<string, unknown> = {};
let atlas: WholeAtlas | undefined;

/** What a terminal in the copy shows: the tables first, then what is told beside them. */
function answerTo(command: string): string {
  if (command === `rm ${FILE}`) return (rmSync(join(root, FILE)), '');
  const words = /^npm run --silent thalweg -- (.*)$/.exec(command)?.[1]!.split(' ');
  if (!words) throw new Error(`the example types "${command}", which this test does not know`);
  if (words.join() === 'build') return ((atlas = atlasOf(derive(geo, 'geo'))), '');
  let [out, err] = ['', ''];
  const argv = words.map((word) => (word === 'geo' ? geo : word));
  void run(argv, { root, out: (text) => (out += text), say: (line) => (err += `${line}\n`), atlas: () => atlas! });
  return `${out}${err}`.replaceAll(geo, 'geo');
}

describe('the worked example of geo/README.md', () => {
  const steps = stepsOf(exampleText());
  const typed = steps.filter((step) => step.kind === 'type' && step.command !== 'npm start');
  test('has steps to follow', () => expect(typed.length).toBeGreaterThan(5));

  let number = 0;
  for (const step of steps) {
    if (step.kind === 'write') {
      test(`step ${++number}: the file is written`, () => {
        act = { ...act, ...step.members };
        writeFileSync(join(root, FILE), JSON.stringify(act));
      });
    } else if (step.command !== 'npm start') {
      test(`step ${++number}: ${step.command}`, () => expect(answerTo(step.command)).toBe(step.answer), 60_000);
    }
  }

  test('ends with the land on the other side, as the real act left it, and with an address that shows it', () => {
    const address = /http:\/\/localhost:5173\/(#\S+)`/.exec(exampleText())![1]!;
    const problems: string[] = [];
    expect(readUrl(address, atlas!, problems)).toMatchObject({
      date: fromIso('1883-08-12'),
      selection: { kind: 'settlement', id: 'kaba-1883' },
    });
    expect(problems).toEqual([]);
    const holders = (day: string) => tenureAt(atlas!, 'zaisan-east', 'dejure', fromIso(day))?.holders;
    expect([holders('1883-08-11'), holders('1883-08-12')]).toEqual([['china'], ['russia']]);
    expect(atlas!.layings).toContainEqual(expect.objectContaining({ arc: 'line-1881-north', settlement: 'kaba-1883', status: 'fixed' }));
  });
});
