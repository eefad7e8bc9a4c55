import { describe, expect, test } from 'vitest';
import { LENSES, LOCALES, type Atlas } from '../../src/core/model';
import { chronicleOf } from '../../src/core/chronicle';
import { transfers } from '../../src/core/change';
import { fromIso } from '../../src/core/time';
import { chronicleText } from '../../src/ui/change/chronicle/tell';
import { flowsOf, totalOf } from '../../src/ui/change/flows/flows';
import { layOut } from '../../src/ui/change/flows/layout';
import { ledger } from '../../src/ui/change/ledger';
import { groupKey } from '../../src/ui/holders';
import { realAtlas } from '../geo/atlas';
import { sample } from './sample';

const [BEFORE, AFTER] = ['1858-05-27', '1860-11-14'].map(fromIso) as [number, number];
const atlas = realAtlas();
const [BANK, COAST] = [579_846, 336_125];

/** What flowed into each group less what flowed out, km2. */
function netOf(flows: ReturnType<typeof flowsOf>): Map<string, number> {
  const net = new Map<string, number>();
  const add = (key: string, km2: number) => net.set(key, (net.get(key) ?? 0) + km2);
  for (const { before, after, km2 } of flows) {
    add(groupKey(before), -km2);
    add(groupKey(after), km2);
  }
  return net;
}

describe('flows', () => {
  test('go act by act from whom to whom, shared land apart', () => {
    expect(flowsOf(sample, BEFORE, AFTER, 'dejure', false)).toMatchObject([
      { settlement: 'aigun-1858', before: { id: 'china' }, after: { id: 'russia' }, km2: BANK },
      { settlement: 'aigun-1858', before: { id: 'china' }, after: { kind: 'shared' }, km2: COAST },
      { settlement: 'peking-1860', before: { kind: 'shared' }, after: { id: 'russia' }, km2: COAST },
    ]);
  });

  test('close: what flows into a holder less what flows out is its net, in each lens, with and without claims', () => {
    const [from, to] = [fromIso(atlas.dataset.range.from), fromIso(atlas.dataset.range.to)];
    for (const lens of LENSES)
      for (const claims of [false, true]) {
        const net = netOf(flowsOf(atlas, from, to, lens, claims));
        const told = ledger(atlas, from, to, lens, claims);
        for (const entry of told) expect(net.get(groupKey(entry.group)) ?? 0, groupKey(entry.group)).toBeCloseTo(entry.net, 2);
        expect([...net.values()].reduce((sum, km2) => sum + km2, 0)).toBeCloseTo(0, 2);
      }
  });

  test('land that only changes between two claims does not flow until claims are asked for', () => {
    const claimed: Atlas = {
      ...sample,
      tenures: sample.tenures.map((tenure) => (tenure.region === 'bank' ? { ...tenure, status: 'claimed' as const } : tenure)),
    };
    const bank = (claims: boolean) => flowsOf(claimed, BEFORE, AFTER, 'dejure', claims).filter(({ regions }) => regions.includes('bank'));
    expect(bank(false)).toEqual([]);
    expect(bank(true)).toMatchObject([{ before: { id: 'china' }, after: { id: 'russia' }, km2: BANK }]);
  });

  test('the foot of the table counts land that moved twice twice, in its error too', () => {
    // the outline west of the bank once (400 km x 2 km); between bank and coast one of the two crossings remains
    const total = totalOf(sample, flowsOf(sample, BEFORE, AFTER, 'dejure', false));
    expect(total.km2).toBe(BANK + 2 * COAST);
    expect(total.error).toBeCloseTo(Math.hypot(800, 800), 6);
  });

  test('are drawn as wide as they are large, and every act between giver and taker', () => {
    const { ribbons, stops } = layOut(flowsOf(sample, BEFORE, AFTER, 'dejure', false));
    const [bank, coast] = ribbons;
    expect(bank!.width / coast!.width).toBeCloseTo(BANK / COAST, 3);
    expect(stops.filter(({ column }) => column === 1).map(({ key }) => key)).toEqual(['aigun-1858', 'peking-1860']);
    const heightOf = (column: number) => stops.filter((stop) => stop.column === column).reduce((sum, { y0, y1 }) => sum + y1 - y0, 0);
    expect(heightOf(0)).toBeCloseTo(heightOf(1), 6);
    expect(heightOf(2)).toBeCloseTo(heightOf(1), 6);
  });
});

describe('the chronicle as text', () => {
  const plain = (text: string) => text.replaceAll('\u202f', ' ');

  test('says each step with both calendars, the regions, the holders of each day and the area with its margin', () => {
    const text = plain(chronicleText(sample, chronicleOf(sample, BEFORE, AFTER, 'dejure'), 'en'));
    expect(text).toContain('28 May 1858 (16 May 1858 O.S.)\nTreaty of Aigun\n');
    expect(text).toContain(
      '- The land · Left bank: Before: Held by the Qing Empire. After: Held by the Russian Empire. 579 800 ± 1 100 km²',
    );
    expect(text).toContain('A line is laid: 400 km, described in words, never marked out.');
  });

  test('tells a renaming as such', () => {
    const text = chronicleText(sample, chronicleOf(sample, fromIso('1700-01-01'), fromIso('1750-01-01'), 'dejure'), 'en');
    expect(text).toContain('Only a name changes: the Tsardom of Russia is now called the Russian Empire. No land changes hands.');
  });

  test('names every region that moved, in every language', () => {
    const [from, to] = ['1857-12-31', '1861-12-31'].map(fromIso) as [number, number];
    const moved = new Set(transfers(atlas, from, to, 'dejure').map(({ region }) => region));
    for (const locale of LOCALES) {
      const text = chronicleText(atlas, chronicleOf(atlas, from, to, 'dejure'), locale);
      for (const { id, name } of atlas.faces) if (moved.has(id)) expect(text).toContain(name[locale] ?? name.en);
      expect(text).not.toMatch(/undefined|\{|\}/);
    }
  });
});
