import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, fromIso, toIso } from '../../src/core/time';
import { addMonths, stepFor } from '../../src/ui/timeline/step';
import { cluster, thinned } from '../../src/ui/timeline/thin';
import { readTyped } from '../../src/ui/timeline/typed';

const whole = { first: fromIso('1640-01-01'), last: fromIso('2026-12-31') };
const press = (key: string, keys: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...keys,
});

describe('ticks that share a target', () => {
  const xs = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { maxLength: 60 });

  test('never overlap, lose nothing and keep the order', () => {
    fc.assert(
      fc.property(xs, (places) => {
        const groups = cluster(
          places.map((x, item) => ({ x, item })),
          24,
        );
        groups.slice(1).forEach((group, i) => expect(group.x - groups[i]!.x).toBeGreaterThanOrEqual(24 - 1e-9));
        const kept = groups.flatMap((group) => group.items.map((item) => places[item]!));
        expect(kept).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  test('those far apart stay alone', () => {
    expect(
      cluster(
        [
          { x: 100, item: 'b' },
          { x: 10, item: 'a' },
          { x: 110, item: 'c' },
        ],
        24,
      ),
    ).toEqual([
      { x: 10, items: ['a'] },
      { x: 105, items: ['b', 'c'] },
    ]);
  });
});

test('marks that stay are so far apart, the weightier first, and none is left out that has room', () => {
  const xs = fc.array(fc.record({ x: fc.double({ min: 0, max: 300, noNaN: true }), item: fc.nat(2) }), { maxLength: 60 });
  fc.assert(
    fc.property(xs, (all) => {
      const kept = thinned(all, 4, (weight) => weight);
      kept.slice(1).forEach((each, i) => expect(each.x - kept[i]!.x).toBeGreaterThanOrEqual(4));
      for (const each of all)
        expect(kept.some(({ x, item }) => x === each.x || (Math.abs(x - each.x) < 4 && item >= each.item))).toBe(true);
    }),
  );
});

describe('keys of the slider', () => {
  const day = fromIso('1858-01-31');
  const to = (key: Parameters<typeof stepFor>[0]) => {
    const step = stepFor(key, day, whole);
    return step && typeof step === 'object' ? toIso(step.to) : step;
  };

  test('arrows go by a month, with Shift by a year, with Ctrl by a day', () => {
    expect(to(press('ArrowRight'))).toBe('1858-02-28');
    expect(to(press('ArrowDown'))).toBe('1857-12-31');
    expect(to(press('ArrowUp', { shiftKey: true }))).toBe('1859-01-31');
    expect(to(press('ArrowLeft', { ctrlKey: true }))).toBe('1858-01-30');
  });

  test('Page Up and Page Down go from change to change, Home and End to the ends of the atlas', () => {
    expect(to(press('PageUp'))).toBe('nextChange');
    expect(to(press('PageDown'))).toBe('previousChange');
    expect([to(press('Home')), to(press('End'))]).toEqual(['1640-01-01', '2026-12-31']);
  });

  test('what the browser or the system uses is left alone', () => {
    expect([to(press('ArrowLeft', { altKey: true })), to(press('ArrowLeft', { metaKey: true })), to(press('Tab'))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a month on and a month back is the same month', () => {
    fc.assert(
      fc.property(fc.integer({ min: whole.first, max: whole.last }), fc.integer({ min: -600, max: 600 }), (start, months) => {
        expect(toIso(addMonths(addMonths(start, months), -months)).slice(0, 7)).toBe(toIso(start).slice(0, 7));
      }),
    );
  });
});

describe('a typed date', () => {
  const read = (text: string) => readTyped(text, whole, 'en', toIso);

  test('is a year, a month or a day, however it is punctuated', () => {
    expect(read('1858')).toEqual({ day: dayOf(1858, 12, 31) });
    expect(read(' 1858-05 ')).toEqual({ day: dayOf(1858, 5, 31) });
    expect(read('1858.5.28')).toEqual({ day: dayOf(1858, 5, 28) });
    expect(read('1858/05/28')).toEqual({ day: dayOf(1858, 5, 28) });
  });

  test('is also a decade, a century, or one marked as doubtful', () => {
    expect(read('185X')).toEqual({ day: dayOf(1859, 12, 31) });
    expect(read('17XX')).toEqual({ day: dayOf(1799, 12, 31) });
    expect(read('1858-05~')).toEqual({ day: dayOf(1858, 5, 31) });
    expect(read('1858?')).toEqual({ day: dayOf(1858, 12, 31) });
  });

  test.each([
    '1858-05-16 O.S.',
    '1858-05-16 os',
    '1858.5.16 (O.S.)',
    '1858-05-16 ст. ст.',
    '1858-05-16 ст.ст.',
    '1858-05-16 ст.\u00a0ст.',
    '1858-05-16 儒略历',
  ])('"%s" is Old Style', (text) => {
    expect(read(text)).toEqual({ day: dayOf(1858, 5, 28) });
  });

  test('Old Style has its own months, years and leap days; New Style may be said', () => {
    expect(read('1858-05 O.S.')).toEqual({ day: dayOf(1858, 6, 12) });
    expect(read('1858 O.S.')).toEqual({ day: dayOf(1859, 1, 12) });
    expect(read('1700-02-29 O.S.')).toEqual({ day: dayOf(1700, 3, 11) });
    expect(read('1858-05-28 N.S.')).toEqual({ day: dayOf(1858, 5, 28) });
  });

  test.each(['27 BC', '27 bce', '27 B.C.', '27 v.Chr.', '27 г. до н. э.', '公元前27年', '-0026'])(
    '"%s" is a year before the first',
    (text) =>
      expect(readTyped(text, { first: dayOf(-3400, 1, 1), last: dayOf(2024, 12, 31) }, 'en', toIso)).toEqual({ day: dayOf(-26, 12, 31) }),
  );

  test('a mistake is answered with the value and the remedy', () => {
    expect(read('May 1858')).toEqual({ error: expect.stringMatching(/May 1858.*1858-05-28/) });
    expect(read('1858-02-30')).toEqual({ error: expect.stringMatching(/1858-02-30.*check month and day/) });
    expect(read('1858-13 O.S.')).toEqual({ error: expect.stringMatching(/1858-13 O.S.*check month and day/) });
    expect(read('1700-02-29')).toEqual({ error: expect.stringMatching(/no day/) });
    expect(readTyped('в мае', whole, 'ru', toIso)).toEqual({ error: expect.stringMatching(/в мае.*ст[.] ст[.]/) });
    expect(read('1500')).toEqual({ error: expect.stringMatching(/1500.*1640-01-01.*2026-12-31/) });
  });
});
