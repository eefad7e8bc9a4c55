import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/diagnosis';
import { groupFindings } from '../../../src/ui/open/finding-groups';
import { reportOf } from '../../../src/ui/open/report';

const finding = (kind: string, severity: Finding['severity'], more: Partial<Finding> = {}): Finding => ({
  ...{ kind, severity, count: 1, file: 'a.geojson', id: 'x', what: 'it is so', remedy: 'Mend it' },
  ...more,
});
const told = (findings: Finding[]): Parameters<typeof reportOf>[0] => ({
  ...{ title: 'Aland', format: 'ohm', diagnosis: { findings } },
  assumptions: [{ kind: 'end', count: 3, words: '3 ends are exclusive' }],
  how: { drawing: 'versions', why: { kind: 'asked' }, measures: {} as never },
});

describe('the findings', () => {
  it('stand by kind, errors first, each kind with how often it stands in the files', () => {
    const groups = groupFindings([
      finding('gap', 'warning', { count: 4 }),
      finding('bow-tie', 'error'),
      finding('gap', 'warning'),
      finding('gap', 'error'),
    ]);
    expect(groups.map(({ kind, severity, count }) => [kind, severity, count])).toEqual([
      ['bow-tie', 'error', 1],
      ['gap', 'error', 1],
      ['gap', 'warning', 5],
    ]);
  });
  it('never become a formula in a spreadsheet, whatever they are called', () => {
    const csv = reportOf(told([finding('bow-tie', 'error', { id: '=cmd|calc!A1', what: 'a, "b"\nc', at: [-10.5, 50] })]), [], 'csv');
    expect(csv.split('\n')[0]).toBe('severity,kind,count,file,id,lon,lat,what,remedy');
    expect(csv).toContain("'=cmd|calc!A1");
    expect(csv).toContain('-10.5,50');
    expect(csv).toContain('"a, ""b""\nc"');
    expect(csv).not.toMatch(/(^|,)=/m);
  });
  it('are all in each form of the report', () => {
    const set = told([finding('bow-tie', 'error'), finding('gap', 'warning', { what: 'land is missing' })]);
    expect(JSON.parse(reportOf(set, ['apart'], 'json'))).toMatchObject({
      title: 'Aland',
      findings: [{ kind: 'bow-tie' }, { kind: 'gap' }],
    });
    expect(reportOf(set, ['Each by itself.'], 'txt')).toMatch(/Each by itself[.][^]*3 ends are exclusive[^]*land is missing/);
  });
});
