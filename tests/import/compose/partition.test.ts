import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose, type Composed } from '../../../src/import/compose';
import { areaKm2 } from '../../../src/core/area';
import { transfers } from '../../../src/core/change';
import { changeDays, tenureAt, tenuresOf } from '../../../src/core/history';
import { fromIso, toIso } from '../../../src/core/time';
import { faceAt } from '../../../src/core/locate';
import { totals } from '../../../src/core/totals';
import type { WholeAtlas } from '../../../src/core/model';
import { board, box, field, jitter, randomOf, setOf, version, year } from './made';

const silent = () => undefined;
const YEARS = Array.from({ length: 10 }, (_, i) => 1800 + i * 10);
/** Red and blue fields; at each step every third field changes hands. */
const fickle = (x: number, y: number, step: number) => ((x + y + Math.floor((step + 4 * x + y) / 3)) % 2 === 0 ? 'red' : 'blue');
const landOf = (atlas: WholeAtlas, y: number) => totals(atlas, 'dejure', year(y)).reduce((sum, { area_km2 }) => sum + area_km2, 0);
const landBy = (atlas: WholeAtlas, y: number) =>
  Object.fromEntries(totals(atlas, 'dejure', year(y)).map(({ holders, area_km2 }) => [holders.join('+'), area_km2]));
const faces = ({ how }: Composed) => (how.drawing === 'partition' ? how.measures.faces : undefined);

describe('a board of sixteen fields through ten dates', () => {
  const made = compose(setOf(board(4, YEARS, fickle)), {}, silent);
  const { atlas } = made;
  const whole = areaKm2({ type: 'Polygon', coordinates: [box(10, 50, 10.4, 50.4)] });

  test('shares its borders, so it is a partition of sixteen faces', () => {
    expect(made.how).toMatchObject({
      drawing: 'partition',
      why: { kind: 'measured' },
      measures: { faces: 16, regions: 16, crossings: 0, slivers: { count: 0 } },
    });
    expect(made.how.measures.shared).toBe(1);
  });
  test('keeps its area at every date', () => {
    for (const y of YEARS) expect(landOf(atlas, y)).toBeCloseTo(whole, 3);
  });
  test('is tiled: every place has exactly one face', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10.0001, max: 10.3999, noNaN: true }),
        fc.double({ min: 50.0001, max: 50.3999, noNaN: true }),
        (lon, lat) => {
          expect(atlas.faces.filter((face) => faceAt({ faces: [face] }, [lon, lat]))).toHaveLength(1);
        },
      ),
    );
  });
  test('has histories without a hole or an overlap under both lenses', () => {
    for (const { id } of atlas.faces)
      for (const lens of ['dejure', 'defacto'] as const) {
        const own = tenuresOf(atlas, id, lens);
        expect(own[0]!.from).toBe('1800-01-01');
        expect(own.at(-1)!.to).toBeNull();
        own.slice(1).forEach((tenure, i) => expect(tenure.from).toBe(own[i]!.to));
      }
  });
  test('tells at every date and field the holder that the set tells', () => {
    YEARS.forEach((y, step) => {
      for (let x = 0; x < 4; x++)
        for (let row = 0; row < 4; row++) {
          const face = faceAt(atlas, [10.05 + x / 10, 50.05 + row / 10])!;
          expect(tenureAt(atlas, face.id, 'dejure', year(y))!.holders).toEqual([fickle(x, row, step)]);
        }
    });
  });
  test('changes by as much as its totals differ, between any two dates', () => {
    for (const from of YEARS)
      for (const to of YEARS.filter((y) => y > from)) {
        const gained: Record<string, number> = { red: 0, blue: 0 };
        for (const { from_holders, to_holders, area_km2 } of transfers(atlas, year(from), year(to), 'dejure')) {
          gained[from_holders[0]!]! -= area_km2;
          gained[to_holders[0]!]! += area_km2;
        }
        const [before, after] = [landBy(atlas, from), landBy(atlas, to)];
        for (const holder of ['red', 'blue']) expect(gained[holder]).toBeCloseTo((after[holder] ?? 0) - (before[holder] ?? 0), 3);
      }
  });
  test('has one act for each day of change, with the day as the file dates it', () => {
    expect(atlas.settlements.map(({ kind, dates }) => [kind, dates.dated!.gregorian])).toEqual(YEARS.map((y) => ['version', String(y)]));
    expect(atlas.settlements[0]!.name.en).toBe('Made up, 1800');
  });
  test('is the same whatever the order of its versions', () => {
    const other = compose(setOf(board(4, YEARS, fickle).reverse()), {}, silent).atlas;
    expect(other.faces.map(({ id, area_km2 }) => [id, area_km2]).sort()).toEqual(
      atlas.faces.map(({ id, area_km2 }) => [id, area_km2]).sort(),
    );
  });
});

describe('lines that are nearly the same', () => {
  test('within the tolerance become one: as many faces as fields', () => {
    const made = compose(setOf(jitter(board(4, YEARS, fickle, 9), 0.00003)), {}, silent);
    expect(faces(made)).toBe(16);
    expect(made.how.measures.snapped).toBeGreaterThan(1000);
    expect(made.how.measures.moved_km).toBeLessThanOrEqual(0.01);
  });
  test('within the tolerance are one though only one of them has the vertices', () => {
    const one = version('a', 1800, null, [[box(10, 50, 10.1, 50.1, 6)]]);
    const other = version('b', 1800, null, [[box(10.1, 50, 10.2, 50.1, 0)]]);
    const made = compose(setOf([one, other]), {}, silent);
    expect(made.how).toMatchObject({ drawing: 'partition', measures: { faces: 2, arcs: 3 } });
  });
  test('drawn anew each time, a kilometre off, are kept as they are, and the slivers are counted', () => {
    const { how, atlas } = compose(setOf(jitter(board(3, YEARS.slice(0, 2), fickle, 9), 0.004)), {}, silent);
    expect(how).toMatchObject({ drawing: 'versions', why: { kind: 'slivers' } });
    expect(how.drawing === 'versions' && how.why.kind === 'slivers' && how.why.measures.slivers.count).toBeGreaterThan(30);
    expect(atlas.faces).toHaveLength(18);
    expect(atlas.drawing).toBe('versions');
  });
  test('are a partition all the same when somebody insists', () => {
    const { how } = compose(setOf(jitter(board(4, YEARS.slice(0, 2), fickle, 9), 0.004)), { drawing: 'partition' }, silent);
    expect(how).toMatchObject({ drawing: 'partition', why: { kind: 'asked' } });
    expect(how.drawing === 'partition' && how.measures.slivers.count).toBeGreaterThan(30);
  });
});

describe('shapes', () => {
  const [a, b] = [version('a', 1800, 1900, [[box(10, 50, 10.2, 50.2)]]), version('b', 1800, 1900, [[box(10.1, 50.1, 10.3, 50.3)]])];

  test('one version alone is one face', () => {
    const { atlas } = compose(setOf([version('alone', 1800, null, [[field(0, 0)]])]), {}, silent);
    expect(atlas.faces.map(({ id }) => id)).toEqual(['alone']);
    expect(atlas.arcs.map(({ left, right }) => [left, right])).toEqual([['alone', null]]);
  });
  test('borders that cross make three faces, and what both hold is joint and told', () => {
    const { atlas, assumptions } = compose(setOf([a, b]), {}, silent);
    expect(landBy(atlas, 1850)['a+b']).toBeCloseTo(areaKm2({ type: 'Polygon', coordinates: [box(10.1, 50.1, 10.2, 50.2)] }), 1);
    expect(
      totals(atlas, 'dejure', year(1850))
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['held', 'held', 'joint']);
    expect(assumptions).toContainEqual(expect.objectContaining({ kind: 'overlap-joint', count: 2 }));
  });
  test('a claim on what another holds contests it', () => {
    const { atlas } = compose(setOf([a, { ...b, status: 'claimed' }]), {}, silent);
    const face = faceAt(atlas, [10.15, 50.15])!;
    expect(tenureAt(atlas, face.id, 'dejure', year(1850))).toMatchObject({ holders: ['a'], status: 'held', contested_by: ['b'] });
  });
  test('an enclave fills the hole around it; islands of one version are one region', () => {
    const hole = box(10.1, 50.1, 10.2, 50.2).reverse();
    const around = version('around', 1800, null, [[box(10, 50, 10.3, 50.3), hole], [box(11, 50, 11.1, 50.1)]]);
    const inside = version('inside', 1800, null, [[box(10.1, 50.1, 10.2, 50.2)]]);
    const { atlas, how } = compose(setOf([around, inside]), {}, silent);
    expect(how).toMatchObject({ measures: { faces: 3, regions: 2 } });
    expect(faceAt(atlas, [10.15, 50.15])!.id).toBe('inside');
    expect(faceAt(atlas, [11.05, 50.05])!.id).toBe('around');
  });
  test('a hole that nobody fills is nobody’s', () => {
    const around = version('around', 1800, null, [[box(10, 50, 10.3, 50.3), box(10.1, 50.1, 10.2, 50.2).reverse()]]);
    expect(faceAt(compose(setOf([around]), {}, silent).atlas, [10.15, 50.15])).toBeUndefined();
  });
});

describe('time', () => {
  test('of unequal intervals: what is there only at times has a hole in its history, and nothing is invented in it', () => {
    const square = [[field(0, 0)]];
    const { atlas } = compose(
      setOf([version('k', 1800, 1820, square, { holder: 'red' }), version('k', 1850, null, square, { holder: 'red' })]),
      {},
      silent,
    );
    const own = tenuresOf(atlas, atlas.faces[0]!.id, 'dejure');
    expect(own.map(({ from, to }) => [from, to])).toEqual([
      ['1800-01-01', '1820-01-01'],
      ['1850-01-01', null],
    ]);
    expect(tenureAt(atlas, atlas.faces[0]!.id, 'dejure', year(1830))).toBeUndefined();
    expect(atlas.settlements.map(({ id }) => id)).toEqual(['on-1800-01-01', 'on-1820-01-01', 'on-1850-01-01']);
  });
  test('a holder that only takes another name keeps its id and its colour', () => {
    const square = [[field(0, 0)]];
    const named = (from: number, to: number | null, en: string) => version('k', from, to, square, { holder: 'h', holderName: { en } });
    const { atlas } = compose(setOf([named(1800, 1850, 'Old'), named(1850, null, 'New')]), {}, silent);
    expect(atlas.holders).toEqual([
      {
        id: 'old',
        names: [
          { name: { en: 'Old' }, to: '1850-01-01' },
          { from: '1850-01-01', name: { en: 'New' } },
        ],
        color: atlas.holders[0]!.color,
      },
    ]);
    expect(tenuresOf(atlas, atlas.faces[0]!.id, 'dejure')).toHaveLength(1);
  });
  test('before the year -9999 is left out, and that is told', () => {
    const square = [[field(0, 0)]];
    const { atlas, assumptions } = compose(setOf([version('k', -99_999, -12_000, square), version('k', -12_000, 100, square)]), {}, silent);
    expect(atlas.dataset.range).toEqual({ from: '-9999-01-01', to: '0099-12-31' });
    expect(assumptions.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['before-reach', 'from-reach']));
  });
  test('before Christ is like after', () => {
    const [west, east] = [[[field(0, 0)]], [[field(1, 0)]]];
    const set = setOf([
      version('a', -3400, -1200, west),
      version('b', -1200, -26, west),
      version('c', -26, 117, west),
      version('d', -500, 5, east),
    ]);
    const { atlas } = compose(set, { drawing: 'partition' }, silent);
    expect(atlas.dataset.range).toEqual({ from: '-3400-01-01', to: '0116-12-31' });
    const face = atlas.faces.find(({ id }) => tenuresOf(atlas, id, 'dejure').length === 3)!;
    const holderOn = (iso: string) => tenureAt(atlas, face.id, 'dejure', fromIso(iso))?.holders.join();
    expect(
      ['-3401-12-31', '-3400-01-01', '-1201-12-31', '-1200-01-01', '-0027-12-31', '-0026-01-01', '0001-01-01', '0117-01-01'].map(holderOn),
    ).toEqual([undefined, 'a', 'a', 'b', 'b', 'c', 'c', undefined]);
    expect(changeDays(atlas, 'dejure').map(toIso)).toEqual([...changeDays(atlas, 'dejure')].sort((a, b) => a - b).map(toIso));
    const moved = transfers(atlas, fromIso('-3400-01-01'), fromIso('0100-01-01'), 'dejure').filter(({ region }) => region === face.id);
    expect(moved.map(({ effective }) => effective)).toEqual(['-1200-01-01', '-0026-01-01']);
  });
  test('nothing at all is refused with a remedy', () =>
    expect(() => compose(setOf([]), {}, silent)).toThrow(/no version.*mend that first/));
});

describe('any rectangles at any times', () => {
  const rectangles = fc.array(
    fc.record({
      x: fc.nat(20),
      y: fc.nat(20),
      w: fc.integer({ min: 1, max: 9 }),
      h: fc.integer({ min: 1, max: 9 }),
      from: fc.nat(9),
      span: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 1, maxLength: 8 },
  );
  test('tell at any place and time just the holders whose rectangle is there', () => {
    fc.assert(
      fc.property(rectangles, fc.nat(9), (shapes, at) => {
        const features = shapes.map(({ x, y, w, h, from, span }, i) =>
          version(`v${i}`, 1800 + from, 1800 + from + span, [[box(10 + x / 50, 50 + y / 50, 10 + (x + w) / 50, 50 + (y + h) / 50)]]),
        );
        const { atlas } = compose(setOf(features), { drawing: 'partition' }, silent);
        const random = randomOf(at + 1);
        for (let i = 0; i < 20; i++) {
          const [lon, lat] = [10 + random() * 0.6, 50 + random() * 0.6];
          const there = shapes.flatMap(({ x, y, w, h, from, span }, k) =>
            lon > 10 + x / 50 && lon < 10 + (x + w) / 50 && lat > 50 + y / 50 && lat < 50 + (y + h) / 50 && from <= at && at < from + span
              ? [`v${k}`]
              : [],
          );
          const face = faceAt(atlas, [lon, lat]);
          const tenure = face && tenureAt(atlas, face.id, 'dejure', year(1800 + at));
          expect(tenure?.holders ?? []).toEqual(there);
        }
      }),
      { numRuns: 60 },
    );
  });
});
