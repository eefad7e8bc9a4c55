/** The command line under another reading of the acts: `--reading` for a disputed clause, `--dates` for the day that moves the map. */
import { describe, expect, test } from 'vitest';
import { atlas, sh } from './in-process';

const ISLE = atlas.faces.find(({ id }) => id === 'isle')!;
const at = (more: string) => JSON.parse(sh(`at ${ISLE.label.join(' ')} 1859 --json ${more}`.trim()).out);

describe('--reading', () => {
  test('shows a disputed clause as another text has it', () => {
    expect(at('')).toMatchObject({ holders: ['blue'], settlement: 'before-1689' });
    expect(at('--reading isle:unnamed')).toEqual(at(''));
    expect(at('--reading isle:named')).toMatchObject({ holders: ['red'], settlement: 'river-1858', since: '1858-05-28' });
  });
  test('counts the land that it moves', () => {
    const rows = (line: string) => JSON.parse(sh(line).out).map(({ region }: { region: string }) => region);
    expect(rows('change 1857 1858 --format json')).not.toContain('isle');
    expect(rows('change 1857 1858 --format json --reading isle:named')).toContain('isle');
  });
  test('is told in what the files say of themselves', () => {
    const about = (line: string) => JSON.parse(sh(line).out).thalweg.method;
    expect(about('change 1857 1858 --format geojson')).not.toContain('not read as usual');
    expect(about('change 1857 1858 --format geojson --reading isle:named --dates ratified')).toContain(
      'The acts are not read as usual: days that count: ratified; disputed clauses: isle:named.',
    );
  });
  test.each([
    ['moon:near', 'error: --reading "moon:near": no clause "moon": the clauses are isle'],
    ['isle:gone', 'error: --reading "isle:gone": isle has no reading "gone": choose unnamed or named'],
    ['isle:named:twice', 'error: --reading "isle:named:twice" is not a pair: write CLAUSE:READING, of those that "thalweg readings" lists'],
    ['isle', 'error: --reading "isle" is not a pair'],
    ['isle:', 'error: --reading "isle:" is not a pair'],
    ['isle:named,', 'error: --reading "" is not a pair'],
    ['isle:named,isle:unnamed', 'error: --reading says twice what "isle" is: say it once'],
  ])('refuses %s', (choice, what) => {
    const { code, err, out } = sh(`totals 1860 --reading ${choice}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(what);
  });
});

describe('--dates', () => {
  const since = (more: string) => JSON.parse(sh(`history 103 55 --json ${more}`.trim()).out).at(-1).since;
  test('lets the ratification move the map where there is one', () => {
    expect(since('')).toBe('1858-05-28');
    expect(since('--dates ratified')).toBe('1858-06-02');
    expect(since('--dates exchanged')).toBe('1858-05-28');
  });
  test('refuses a day that acts do not have', () =>
    expect(sh('totals 1860 --dates announced')).toMatchObject({
      code: 2,
      err: expect.stringContaining('choose effective or signed or ratified'),
    }));
});

describe('readings', () => {
  test('lists each reading with the land and the line that it would change', () => {
    const rows = JSON.parse(sh('readings --json').out);
    expect(rows).toMatchObject([
      { clause: 'isle', reading: 'unnamed', default: true, area_km2: 0, regions: [] },
      { clause: 'isle', reading: 'named', default: false, regions: ['isle'], confidence: 'C', settlement: 'river-1858', article: '1' },
    ]);
    expect(rows[1].area_km2).toBeCloseTo(ISLE.area_km2, 2);
  });
  test('says so in words', () =>
    expect(sh('readings').out).toMatch(
      /isle:unnamed +as the atlas shows it: Not named[^]*isle:named +[\d.]+ \+- [\d.]+ km2, 0 km of line: Part of/,
    ));
});
