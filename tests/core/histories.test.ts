import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arcsNamed, inOrder, layingsFrom, tenuresFrom } from '../../src/core/histories';
import { dayOf, toIso } from '../../src/core/time';
import { LENSES, STATUSES, type Lens, type Move, type Settlement } from '../../src/core/model';
import { act } from '../stub/parts';

const settlement = (id: string, date: string, ...moves: Move[]): Settlement =>
  act(id, date, { articles: [{ id: '1', title: { en: id }, text: { en: id }, moves, sources: [] }] });
const move = (region: string, holder: string, lens: Lens[] = ['dejure'], date?: string): Move => ({
  regions: [region],
  lens,
  holders: [holder],
  status: 'held',
  ...(date && { date }),
});
const told = (...settlements: Settlement[]) =>
  tenuresFrom(settlements).map(({ region, lens, from, to, holders }) => `${region} ${lens} ${from} ${to} ${holders}`);

describe('a history', () => {
  //   1640 ----- blue ----- 1858 ----- red ----->
  test('is the moves of a region under a lens, each until the next', () => {
    expect(told(settlement('b', '1858-05-28', move('north', 'red')), settlement('a', '1640', move('north', 'blue')))).toEqual([
      'north dejure 1640-01-01 1858-05-28 blue',
      'north dejure 1858-05-28 null red',
    ]);
  });
  test('of one lens or region does not end that of another', () => {
    expect(
      told(
        settlement('a', '1640', move('north', 'blue', ['dejure', 'defacto']), move('south', 'blue')),
        settlement('b', '1850', move('north', 'red', ['defacto'])),
      ),
    ).toEqual([
      'north dejure 1640-01-01 null blue',
      'south dejure 1640-01-01 null blue',
      'north defacto 1640-01-01 1850-01-01 blue',
      'north defacto 1850-01-01 null red',
    ]);
  });
  test('begins where the move says, if it says, on the first day of an imprecise date', () => {
    expect(told(settlement('a', '1640', move('north', 'blue', ['dejure'], '165X~')))).toEqual(['north dejure 1650-01-01 null blue']);
  });

  test('any has no hole and no overlap, and on each day the newest move holds', () => {
    const moves = fc.uniqueArray(
      fc.record({
        day: fc.integer({ min: dayOf(1640, 1, 1), max: dayOf(2020, 1, 1) }),
        region: fc.constantFrom('a', 'b'),
        lens: fc.constantFrom(...LENSES),
        status: fc.constantFrom(...STATUSES),
      }),
      { minLength: 1, maxLength: 30, selector: ({ day, region, lens }) => `${day} ${region} ${lens}` },
    );
    fc.assert(
      fc.property(moves, fc.integer({ min: dayOf(1640, 1, 1), max: dayOf(2020, 1, 1) }), (all, day) => {
        const acts = all.map((each, i) =>
          settlement(`s${i}`, toIso(each.day), { regions: [each.region], lens: [each.lens], holders: ['h'], status: each.status }),
        );
        const tenures = tenuresFrom(acts);
        expect(tenures).toHaveLength(all.length);
        for (const lens of LENSES) {
          for (const region of ['a', 'b']) {
            const history = tenures.filter((tenure) => tenure.lens === lens && tenure.region === region);
            expect(history.map(({ to }) => to)).toEqual(history.map((_, i) => history[i + 1]?.from ?? null));
            const own = all.filter((each) => each.lens === lens && each.region === region && each.day <= day).sort((p, q) => q.day - p.day);
            const now = history.filter(({ from, to }) => from <= toIso(day) && (to === null || toIso(day) < to));
            expect(now.map(({ status }) => status)).toEqual(own.slice(0, 1).map(({ status }) => status));
          }
        }
      }),
    );
  });
});

describe('layings', () => {
  const arcs = ['argun.1', 'argun.2', 'argun-ridge', 'amur'];
  test('name an arc, or all pieces of a group', () => {
    expect(arcsNamed('argun', arcs)).toEqual(['argun.1', 'argun.2']);
    expect(arcsNamed('argun.2', arcs)).toEqual(['argun.2']);
    expect(arcsNamed('ussuri', arcs)).toEqual([]);
  });
  test('come in the order in which their settlements took effect', () => {
    const lay = (id: string, date: string): Settlement => {
      const act = settlement(id, date);
      act.articles[0]!.lays = [{ arcs: ['argun'], status: 'fixed' }];
      return act;
    };
    expect(
      layingsFrom([lay('z', '1911'), lay('y', '1689-09-06'), lay('x', '1911')], arcs).map(
        ({ arc, settlement: act, from }) => `${act} ${arc} ${from}`,
      ),
    ).toEqual([
      'y argun.1 1689-09-06',
      'y argun.2 1689-09-06',
      'x argun.1 1911-01-01',
      'x argun.2 1911-01-01',
      'z argun.1 1911-01-01',
      'z argun.2 1911-01-01',
    ]);
  });
  test('need a day: a settlement whose effective date is missing is refused', () => {
    expect(() => inOrder([settlement('a', '1640'), { ...settlement('b', '1700'), effective: 'ratified' }])).toThrow(
      '"ratified" is not one of the dates of b: name one in "effective"',
    );
  });
});
