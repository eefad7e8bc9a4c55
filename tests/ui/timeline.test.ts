import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, fromIso, toIso } from '../../src/core/time';
import { t } from '../../src/i18n';
import { around, axisYears, within } from '../../src/ui/timeline/scale';
import { addMonths, stepFor } from '../../src/ui/timeline/step';
import { bandsOf } from '../../src/ui/timeline/stack';
import { cluster } from '../../src/ui/timeline/thin';
import { readTyped } from '../../src/ui/timeline/typed';
import { sample } from './sample';

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
  const read = (text: string) => readTyped(text, whole, t('en'), toIso);

  test('is a year, a month or a day, however it is punctuated', () => {
    expect(read('1858')).toEqual({ day: dayOf(1858, 12, 31) });
    expect(read(' 1858-05 ')).toEqual({ day: dayOf(1858, 5, 31) });
    expect(read('1858.5.28')).toEqual({ day: dayOf(1858, 5, 28) });
    expect(read('1858/05/28')).toEqual({ day: dayOf(1858, 5, 28) });
  });

  test('a mistake is answered with the value and the remedy', () => {
    expect(read('May 1858')).toEqual({ error: expect.stringMatching(/May 1858.*1858-05-28/) });
    expect(read('1858-02-30')).toEqual({ error: expect.stringContaining('1858-02-30') });
    expect(read('1500')).toEqual({ error: expect.stringMatching(/1500.*1640-01-01.*2026-12-31/) });
  });
});

describe('the part of the years that is seen', () => {
  test('is the asked part of the whole, holds the day and stays inside', () => {
    fc.assert(
      fc.property(fc.integer({ min: whole.first, max: whole.last }), fc.constantFrom(1, 4, 16), (day, zoom) => {
        const seen = around(whole, zoom, day);
        expect(within(seen, day)).toBe(true);
        expect(seen.first >= whole.first && seen.last <= whole.last).toBe(true);
        expect(seen.last - seen.first).toBeCloseTo((whole.last - whole.first) / zoom, -1);
      }),
    );
  });

  test('the axis names round years, no more than have room', () => {
    expect(axisYears(whole, 10)).toEqual([1650, 1700, 1750, 1800, 1850, 1900, 1950, 2000]);
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 40 }),
        fc.integer({ min: whole.first, max: whole.last }),
        fc.constantFrom(1, 4, 16),
        (room, day, zoom) => {
          expect(axisYears(around(whole, zoom, day), room).length).toBeLessThanOrEqual(room + 1);
        },
      ),
    );
  });
});

test('the bands lie on each other without a gap, the two largest at the bottom and the top', () => {
  const bands = bandsOf(sample, 'dejure');
  expect(bands.map((band) => band.key)).toEqual(['russia', '(shared)', 'china']);
  expect(bands.every((band) => /^M[\d. L-]+Z$/.test(band.path))).toBe(true);
});
