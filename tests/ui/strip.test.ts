import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/core/model';
import { fromIso, toIso } from '../../src/core/time';
import { axisMarks, END_PX } from '../../src/ui/timeline/axis-marks';
import { bandsOf } from '../../src/ui/timeline/bands';
import { pinched } from '../../src/ui/timeline/gestures';
import { lanesOf } from '../../src/ui/timeline/lanes';
import { dayAt, fractionOf, holding, lengthOf, shifted, SHORTEST, spanning, within, zoomed, type Range } from '../../src/ui/timeline/scale';
import { areaOf, bandAt, stackOf } from '../../src/ui/timeline/stack';
import { chronicle } from '../../src/ui/chronicle';
import { cluster, TARGET_PX } from '../../src/ui/timeline/thin';
import { readAtlas } from '../browser/layers';
import { sample } from './sample';

const whole = { first: fromIso('1640-01-01'), last: fromIso('2026-12-31') };
const span = (first: string, last: string): Range => ({ first: fromIso(first), last: fromIso(last) });
const day = fc.integer({ min: whole.first, max: whole.last });
/** Any part of the years that the strip can show. */
const seen = fc
  .tuple(fc.double({ min: Math.log(SHORTEST), max: Math.log(lengthOf(whole)), noNaN: true }), day)
  .map(([log, at]) => holding(whole, Math.exp(log), at));
const widths = fc.integer({ min: 300, max: 2400 });
const inside = (range: Range) => range.first >= whole.first && range.last <= whole.last && lengthOf(range) >= SHORTEST;

describe('the part of the years that is seen', () => {
  test('however it is zoomed, pushed or pinched it stays inside and is never shorter than two weeks', () => {
    const by = fc.double({ min: 0.001, max: 1000, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(seen, by, share, share, fc.integer({ min: -200000, max: 200000 }), (range, times, a, b, days) => {
        expect(inside(zoomed(whole, range, times, dayAt(range, a)))).toBe(true);
        expect(inside(pinched(whole, range, [a, b], [b, a]))).toBe(true);
        const moved = shifted(whole, range, days);
        expect([inside(moved), lengthOf(moved)]).toEqual([true, lengthOf(range)]);
      }),
    );
  });

  test('zooming leaves the day under the pointer where it is, away from the ends', () => {
    const range = span('1850-01-01', '1870-01-01');
    const at = dayAt(range, 0.3);
    expect(fractionOf(zoomed(whole, range, 2.5, at), at)).toBeCloseTo(0.3, 2);
    expect(fractionOf(zoomed(whole, range, 0.4, at), at)).toBeCloseTo(0.3, 2);
  });

  test('from four centuries to two weeks in a dozen presses, and back to all', () => {
    let range: Range = whole;
    const at = fromIso('1858-05-28');
    for (let press = 0; press < 12; press++) range = zoomed(whole, range, 2.5, at);
    expect([lengthOf(range), within(range, at)]).toEqual([SHORTEST, true]);
    for (let press = 0; press < 12; press++) range = zoomed(whole, range, 1 / 2.5, at);
    expect(range).toEqual(whole);
  });

  test('two fingers take the strip with them', () => {
    const range = span('1850-01-01', '1860-01-01');
    const wider = pinched(whole, range, [0.4, 0.6], [0.3, 0.7]);
    expect(lengthOf(wider)).toBe(Math.round(lengthOf(range) / 2));
    expect(fractionOf(wider, dayAt(range, 0.5))).toBeCloseTo(0.5, 2);
    const pushed = pinched(whole, range, [0.4, 0.6], [0.5, 0.7]);
    expect(fractionOf(pushed, dayAt(range, 0.5))).toBeCloseTo(0.6, 2);
  });
});

describe('the names of the axis', () => {
  const texts = (first: string, last: string, width = 640, locale: 'en' | 'zh' | 'ru' | 'nl' = 'en') =>
    axisMarks(span(first, last), width, locale).map(({ text }) => text);

  test.each([
    ['centuries', '1640-01-01', '2026-12-31', 250, ['1700', '1800', '1900', '2000']],
    ['millennia', '-3400-01-01', '2024-12-31', 500, ['3000 BC', '2000 BC', '1000 BC', '1000', '2000']],
    ['decades about the first year', '-0030-01-01', '0030-12-31', 640, ['30 BC', '20 BC', '10 BC', '10', '20']],
    ['decades', '1840-06-01', '1890-06-01', 400, ['1850', '1860', '1870', '1880', '1890']],
    ['years', '1855-06-01', '1860-06-01', 400, ['1856', '1857', '1858', '1859', '1860']],
    ['months', '1857-10-20', '1858-03-10', 400, ['Nov 1857', 'Dec', '1858', 'Feb', 'Mar']],
    ['days', '1858-05-27', '1858-06-10', 700, ['27 May 1858', '30', '31', 'Jun', '2', '3', '4', '5', '6', '7', '8', '9', '10']],
  ])('are %s from %s to %s', (_unit, first, last, width, names) =>
    expect(texts(first, last, width)).toEqual(expect.arrayContaining(names)),
  );

  test('are in the language of the reader, and the first says in full where we are', () => {
    expect(texts('1857-10-20', '1858-03-10', 400, 'zh')).toEqual(expect.arrayContaining(['1857年11月', '12月', '1858年', '2月']));
    expect(texts('1858-05-27', '1858-06-10', 700, 'zh')).toEqual(expect.arrayContaining(['1858年5月27日', '30日', '6月']));
    expect(texts('1857-10-20', '1858-03-10', 400, 'nl')).toEqual(expect.arrayContaining(['nov 1857', 'dec', '1858', 'feb']));
    expect(texts('1857-10-20', '1858-03-10', 400, 'ru').join()).toMatch(/нояб.*1857.*1858.*февр/);
  });

  test('never run into each other or into the buttons at the ends, and there are always some', () => {
    fc.assert(
      fc.property(seen, widths, fc.constantFrom(...LOCALES), (range, width, locale) => {
        const marks = axisMarks(range, width, locale);
        expect(marks.length).toBeGreaterThan(0);
        marks.forEach((mark, i) => {
          expect(mark.left).toBeGreaterThanOrEqual(i === 0 ? END_PX : marks[i - 1]!.left + marks[i - 1]!.width);
          expect(mark.left + mark.width).toBeLessThanOrEqual(width - END_PX + 1e-6);
          expect(within(range, mark.day)).toBe(true);
        });
      }),
    );
  });
});

describe('the acts and facts of the atlas on the strip', () => {
  const atlas = readAtlas();
  const acts = chronicle(atlas).map((act) => act.day);

  test('targets lie at least 24 px apart at every zoom and width, and none is lost', () => {
    fc.assert(
      fc.property(seen, widths, (range, width) => {
        const shown = acts.filter((each) => within(range, each));
        const groups = cluster(
          shown.map((each) => ({ x: fractionOf(range, each) * width, item: each })),
          TARGET_PX,
        );
        groups.slice(1).forEach((group, i) => expect(group.x - groups[i]!.x).toBeGreaterThanOrEqual(24));
        expect(groups.flatMap(({ items }) => items)).toEqual(shown);
      }),
    );
  });

  test('every group comes apart when one looks closer, until only those of one day are left together', () => {
    const width = 300;
    const open = (range: Range): void => {
      const shown = acts.filter((each) => within(range, each)).map((each) => ({ x: fractionOf(range, each) * width, item: each }));
      for (const { items } of cluster(shown, TARGET_PX)) {
        if (items[0] === items.at(-1)) continue;
        const closer = spanning(whole, items[0]!, items.at(-1)!);
        expect(lengthOf(closer), `${toIso(items[0]!)} to ${toIso(items.at(-1)!)}`).toBeLessThan(lengthOf(range));
        open(closer);
      }
    };
    open(whole);
  });
});

describe('the band', () => {
  const stack = stackOf(sample, 'dejure');
  const box = { width: 900, height: 36 };

  test('has the two largest at the bottom and the top, and nothing between them is lost', () => {
    expect(stack.keys).toEqual(['russia', '(shared)', 'china']);
    expect(bandsOf(stack, whole, box).map(({ key }) => key)).toEqual(['russia', '(shared)', 'china']);
  });

  test('is drawn sharp for the days that are seen, without what lies outside', () => {
    const close = bandsOf(stack, span('1858-05-20', '1858-06-05'), box);
    expect(close.find(({ key }) => key === 'russia')!.path).toMatch(/^M0[.]0 .*L450[.]0 .*Z$/);
    expect(bandsOf(stack, span('1870-01-01', '1880-01-01'), box).map(({ key }) => key)).toEqual(['russia']);
    for (const { path } of close) for (const [, x] of path.matchAll(/[ML](-?[\d.]+) /g)) expect(Number(x)).toBeLessThanOrEqual(900);
  });

  test('tells who lies at a height on a day, and how much that is', () => {
    expect([bandAt(stack, fromIso('1850-01-01'), 0.2), bandAt(stack, fromIso('1850-01-01'), 0.9)]).toEqual(['russia', 'china']);
    expect(bandAt(stack, fromIso('1859-01-01'), 0.95)).toBe('(shared)');
    expect(areaOf(sample, stack, 'russia', fromIso('1859-01-01'))?.km2).toBe(1_579_846);
    expect(areaOf(sample, stack, 'china', fromIso('1900-01-01'))).toBeUndefined();
  });
});

test('bars of one time lie under each other, those after each other in the same row', () => {
  expect(
    lanesOf([
      { from: 10, to: 20 },
      { from: 0, to: 12 },
      { from: 21, to: 30 },
      { from: 11, to: 13 },
    ]),
  ).toEqual([1, 0, 0, 2]);
  const spans = fc.array(fc.tuple(fc.nat(500), fc.nat(80)).map(([from, length]) => ({ from, to: from + length })));
  fc.assert(
    fc.property(spans, (all) => {
      const rows = lanesOf(all);
      all.forEach((a, i) =>
        all.forEach((b, j) => {
          if (i < j && rows[i] === rows[j]) expect(a.to < b.from || b.to < a.from).toBe(true);
        }),
      );
    }),
  );
});
