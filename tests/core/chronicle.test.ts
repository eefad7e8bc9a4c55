import { describe, expect, test } from 'vitest';
import { transfers } from '../../src/core/change';
import { chronicleOf, type Step } from '../../src/core/chronicle';
import type { Atlas } from '../../src/core/model';
import { fromIso, toIso } from '../../src/core/time';
import { realAtlas } from '../geo/atlas';
import { sample } from '../ui/sample';

const [START, END] = ['1700-01-01', '1900-01-01'].map(fromIso) as [number, number];
const atlas = realAtlas();
const acts = (steps: Step[]) => steps.filter((step) => step.kind === 'act');

/** The sample in which a protocol of 1861 says again what Aigun said of the bank. */
const confirmedIn1861: Atlas = {
  ...sample,
  tenures: sample.tenures.flatMap((tenure) =>
    tenure.region === 'bank' && tenure.settlement === 'aigun-1858'
      ? [
          { ...tenure, to: '1861-06-28' },
          { ...tenure, from: '1861-06-28', since: '1861-06-28', settlement: 'protocol-1861' },
        ]
      : [tenure],
  ),
};

describe('a chronicle', () => {
  test('tells each act on its day: what its articles moved, from whom to whom, and how much', () => {
    const steps = acts(chronicleOf(sample, START, END, 'dejure'));
    expect(steps.map(({ day, settlement }) => [toIso(day), settlement])).toEqual([
      ['1858-05-28', 'aigun-1858'],
      ['1860-11-14', 'peking-1860'],
    ]);
    expect(steps[0]!.passages).toMatchObject([
      {
        kind: 'passed',
        article: '1',
        regions: ['bank'],
        before: { holders: ['china'] },
        after: { holders: ['russia'] },
        area_km2: 579_846,
      },
      { kind: 'passed', regions: ['coast'], after: { holders: ['russia', 'china'], status: 'joint' }, area_km2: 336_125 },
    ]);
  });

  test('tells the lines that an act laid, those that began without it and those that are no border any more', () => {
    const [aigun, peking] = acts(chronicleOf(sample, START, END, 'dejure'));
    expect(aigun!.drawn).toMatchObject([
      { kind: 'laid', status: 'described', arcs: ['a'], length_km: 400 },
      { kind: 'begun', arcs: ['b'] },
      { kind: 'left', arcs: ['a'] },
    ]);
    expect(peking!.drawn).toMatchObject([{ kind: 'left', arcs: ['b'] }]);
  });

  test('an article that changes neither holders nor status is a confirmation, not a transfer', () => {
    const steps = acts(chronicleOf(confirmedIn1861, fromIso('1861-01-01'), END, 'dejure'));
    expect(steps).toMatchObject([{ settlement: 'protocol-1861', passages: [{ kind: 'confirmed', regions: ['bank'] }] }]);
    expect(transfers(confirmedIn1861, fromIso('1861-01-01'), END, 'dejure')).toEqual([]);
  });

  test('a new name is a step of its own, without an act', () => {
    expect(chronicleOf(sample, START, fromIso('1800-01-01'), 'dejure')).toEqual([
      { kind: 'name', day: fromIso('1721-11-02'), holder: 'russia' },
    ]);
  });

  test('begins after the first day and ends with the last', () => {
    const [aigun, day] = [fromIso('1858-05-28'), (steps: Step[]) => acts(steps).map(({ settlement }) => settlement)];
    expect(day(chronicleOf(sample, aigun - 1, aigun, 'dejure'))).toEqual(['aigun-1858']);
    expect(day(chronicleOf(sample, aigun, aigun + 1, 'dejure'))).toEqual([]);
  });

  test.each(['dejure', 'defacto'] as const)('of the whole atlas tells every transfer once, and its square kilometres (%s)', (lens) => {
    const { from, to } = atlas.dataset.range;
    const steps = acts(chronicleOf(atlas, fromIso(from), fromIso(to), lens));
    const passed = steps.flatMap((step) =>
      step.passages
        .filter(({ kind }) => kind === 'passed')
        .flatMap(({ regions, article }) => regions.map((region) => [toIso(step.day), region, step.settlement, article].join(' '))),
    );
    const all = transfers(atlas, fromIso(from), fromIso(to), lens);
    expect(passed.sort()).toEqual(all.map((each) => [each.effective, each.region, each.settlement, each.article].join(' ')).sort());
    const told = steps.flatMap(({ passages }) => passages.filter(({ kind }) => kind === 'passed'));
    expect(told.reduce((sum, { area_km2 }) => sum + area_km2, 0)).toBeCloseTo(
      all.reduce((sum, { area_km2 }) => sum + area_km2, 0),
      3,
    );
  });
});
