import { describe, expect, test } from 'vitest';
import { fromIso } from '../../src/core/time';
import { LOCALES } from '../../src/core/model';
import { t } from '../../src/i18n';
import { ledger } from '../../src/ui/change/ledger';
import { publishedBetween } from '../../src/ui/change/published';
import { groupOf, holdingInWords } from '../../src/ui/holders';
import { presentOn } from '../../src/core/present';
import { stepAfterDrag } from '../../src/ui/sheet';
import { createStore } from '../../src/state/store';
import { sample } from './sample';

const [BEFORE, AIGUN, PEKING] = ['1858-05-27', '1858-05-28', '1860-11-14'].map(fromIso) as [number, number, number];
const BANK = 579_846;
const COAST = 336_125;
const entries = (from: number, to: number) =>
  Object.fromEntries(
    ledger(sample, from, to, 'dejure').map((entry) => [entry.group.kind === 'holder' ? entry.group.id : entry.group.kind, entry]),
  );

describe('gained and lost', () => {
  test('joint land has a line of its own and goes to neither side', () => {
    const { russia, china, shared } = entries(BEFORE, AIGUN);
    expect(russia).toMatchObject({ net: BANK, low: BANK, high: BANK + COAST });
    expect(china).toMatchObject({ net: -BANK - COAST, low: -BANK - COAST, high: -BANK });
    expect(shared).toMatchObject({ net: COAST, gained: { km2: COAST } });
  });

  test('what one line loses another gains', () => {
    for (const [from, to] of [
      [BEFORE, AIGUN],
      [AIGUN, PEKING],
      [BEFORE, PEKING],
      [PEKING, BEFORE],
    ] as const) {
      expect(ledger(sample, from, to, 'dejure').reduce((sum, entry) => sum + entry.net, 0)).toBeCloseTo(0, 6);
    }
  });

  test('the error is that of the outline of what moved, not of each region', () => {
    // bank and coast together: only the western line (400 km x 2 km) and the frame (exact) bound them
    expect(entries(BEFORE, PEKING).russia!.gained).toEqual({ km2: BANK + COAST, error: 800 });
  });

  test('nothing changes on a day without a change', () => {
    expect(ledger(sample, AIGUN, AIGUN + 10, 'dejure')).toEqual([]);
  });
});

test('a printed figure stands beside ours for the same regions, when its act lies between the dates', () => {
  expect(publishedBetween(sample, BEFORE, AIGUN)).toMatchObject([{ km2: BANK, published: { id: 'p' } }]);
  expect(publishedBetween(sample, AIGUN, PEKING)).toEqual([]);
});

test('land counts under its holder only if it is its own alone', () => {
  expect(groupOf({ holders: ['russia'], status: 'occupied' })).toEqual({ kind: 'holder', id: 'russia' });
  expect(groupOf({ holders: ['korea', 'china'], status: 'tributary' })).toEqual({ kind: 'zone' });
  expect(groupOf({ holders: ['korea', 'china'], status: 'tributary' }, true)).toEqual({ kind: 'holder', id: 'korea' });
  expect(groupOf({ holders: ['russia', 'china'], status: 'joint' })).toEqual({ kind: 'shared' });
  expect(groupOf({ holders: ['china'], status: 'claimed' })).toEqual({ kind: 'zone' });
  expect(groupOf({ holders: ['china'], status: 'claimed' }, true)).toEqual({ kind: 'holder', id: 'china' });
  expect(groupOf({ holders: [], status: 'held' })).toEqual({ kind: 'none' });
});

test('a tenure is a sentence in each language, under the names of its day', () => {
  const joint = { holders: ['russia', 'china'], status: 'joint' } as const;
  const say = (locale: (typeof LOCALES)[number]) =>
    holdingInWords(sample, { ...joint, holders: [...joint.holders] }, AIGUN, locale, t(locale));
  expect(say('en')).toBe('Held jointly by the Russian Empire and the Qing Empire');
  expect(say('ru')).toBe('Совместное владение: Российская империя и Qing Empire [English]');
  expect(holdingInWords(sample, { holders: ['russia'], status: 'held' }, fromIso('1650-01-01'), 'en', t('en'))).toBe(
    'Held by the Tsardom of Russia',
  );
});

test('the legend names what the map shows that day, and nothing else', () => {
  const store = createStore(sample, { date: AIGUN });
  const km2 = new Map(sample.faces.map((face) => [face.id, face.area_km2]));
  const at = (day: number) => presentOn(store.tenuresOn('dejure', day), store.linesOn('dejure', day), km2, new Set());
  expect(at(AIGUN)).toMatchObject({ holders: ['russia', 'china'], statuses: [{ status: 'joint' }], lines: ['unlaid'] });
  expect(at(BEFORE)).toMatchObject({ holders: ['russia', 'china'], statuses: [] });
  expect(at(PEKING)).toMatchObject({ holders: ['russia'], statuses: [], lines: [] });
});

test('a sheet follows a drag by steps and forgives a slip', () => {
  expect([stepAfterDrag(0, 10), stepAfterDrag(0, 80), stepAfterDrag(0, 400), stepAfterDrag(2, -90), stepAfterDrag(0, -90)]).toEqual([
    0, 1, 2, 1, 0,
  ]);
});
