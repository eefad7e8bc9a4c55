import { describe, expect, it } from 'vitest';
import { doubtOf, doubtsOf } from '../../src/core/doubt';
import { fromIso, toIso } from '../../src/core/time';
import { stubAtlas } from '../map/stub';

const written = (edtf: string) => {
  const doubt = doubtOf(edtf);
  return doubt && [toIso(doubt.first), toIso(doubt.last)];
};

describe('the days that a date leaves open', () => {
  it.each([
    ['1658', ['1658-01-01', '1658-12-31']],
    ['1732~', ['1732-01-01', '1732-12-31']],
    ['168X', ['1680-01-01', '1689-12-31']],
    ['1900-07', ['1900-07-01', '1900-07-31']],
    ['1755/1757-03', ['1755-01-01', '1757-03-31']],
    ['1858-05-28/1858-06-13', ['1858-05-28', '1858-06-13']],
    ['1858-05-28', undefined],
    ['1858-05-28?', undefined],
  ])('%s: %s', (edtf, days) => {
    expect(written(edtf)).toEqual(days);
  });
});

/** The stub, with the date on which the east passes written as `since`, in place of the day. */
function passing(since: string, to: string | null = null) {
  const atlas = stubAtlas();
  const tenures = atlas.tenures.map((tenure) =>
    tenure.region === 'east' && tenure.lens === 'dejure' && tenure.from === '1858-05-28'
      ? { ...tenure, since, to: to ?? tenure.to }
      : tenure,
  );
  return doubtsOf({ ...atlas, tenures }, 'dejure');
}

describe('land that may not have been so yet', () => {
  const { faces, arcs, any } = passing('1858-05-28/1858-06-06');
  const on = (iso: string) => faces.on(fromIso(iso)).get('east');

  it('is unsure from the first day on, less and less, and sure after the last', () => {
    expect(any).toBe(true);
    const days = ['27', '28', '30', '31'].map((day) => `1858-05-${day}`).concat(['1858-06-02', '1858-06-06', '1858-06-07']);
    expect(days.map(on)).toEqual([undefined, 1, 0.75, 0.75, 0.5, 0.25, undefined]);
  });
  it('makes the lines around it as unsure, and no others', () => {
    const unsure = [...arcs.on(fromIso('1858-05-28'))].map(([id]) => id).sort();
    const around = stubAtlas()
      .arcs.filter(({ left, right }) => left === 'east' || right === 'east')
      .map(({ id }) => id)
      .sort();
    expect(unsure).toEqual(around);
    expect([...arcs.on(fromIso('1858-06-07'))]).toEqual([]);
  });
  it('is not unsure longer than it is held', () => {
    const { faces: cut } = passing('1858-05-28/1858-12-31', '1858-06-05');
    expect(cut.on(fromIso('1858-06-04')).get('east')).toBe(1);
    expect(cut.on(fromIso('1858-06-05')).get('east')).toBeUndefined();
  });
  it('tells a step in time only of what turns', () => {
    const [before, now] = [faces.on(fromIso('1858-05-29')), faces.on(fromIso('1858-05-30'))];
    expect([...now.since(before)!]).toEqual(['east']);
    expect(faces.on(fromIso('1858-06-01')), 'the very same as long as nothing turns').toBe(faces.on(fromIso('1858-06-01')));
  });
  it('is nowhere in an atlas that knows every day', () => {
    const atlas = stubAtlas();
    const exact = (iso: string) => iso.slice(0, 10);
    const settlements = atlas.settlements.map((act) => ({
      ...act,
      dates: Object.fromEntries(
        Object.entries(act.dates).map(([kind, date]) => [kind, { ...date, gregorian: date.gregorian.padEnd(10, '-01') }]),
      ),
    }));
    const tenures = atlas.tenures.map((tenure) => ({ ...tenure, since: exact(tenure.from) }));
    expect(doubtsOf({ ...atlas, tenures, settlements }, 'dejure').any).toBe(false);
  });
});
