import type { Lens } from '../../core/model';
import type { Day } from '../../core/time';
import { formatMargin, formatNumber, squareKm } from '../../i18n';
import { useUi, useWords } from '../context';
import { ZONE_WORDS } from '../../i18n/zones';
import { groupInWords } from '../holders';
import { wash } from '../parts/swatch';
import { Toggle } from '../parts/toggle';
import { useSignal } from '../signal';
import { ledger, type Entry } from './ledger';

/** What each holder gained and lost; joint and undelimited land on a line of its own, never inside a side. */
export function LedgerTable({ from, to, lens }: { from: Day; to: Day; lens: Lens }) {
  const { atlas, store } = useUi();
  const { m, locale } = useWords();
  const claims = useSignal(store.claims);
  const entries = ledger(atlas, from, to, lens, claims);
  return (
    <>
      <Toggle signal={store.claims} label={ZONE_WORDS[locale].count} />
      <table class="numbers">
        <caption>
          {m.totals} <span class="unit">{squareKm(locale)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{m.gained}</th>
            <th scope="col">{m.lost}</th>
            <th scope="col">{m.net}</th>
          </tr>
        </thead>
        {entries.map((entry) => (
          <Rows key={'id' in entry.group ? entry.group.id : entry.group.kind} entry={entry} day={to} />
        ))}
      </table>
    </>
  );
}

/** A holder is a group of rows: its name above, for the column is narrow and the names are long. */
function Rows({ entry, day }: { entry: Entry; day: Day }) {
  const { atlas } = useUi();
  const { m, locale } = useWords();
  const { group, gained, lost, net, netError, low, high } = entry;
  const name = groupInWords(atlas, group, day, locale, m);
  const area = (value: { km2: number; error: number }) => (value.km2 > 0 ? formatMargin(value.km2, value.error, locale) : '–');
  const wide = high - low > Math.max(1, netError);
  return (
    <tbody>
      <tr class="numbers-name">
        <th scope="rowgroup" colSpan={3}>
          {group.kind === 'holder' && <i class="dot" style={{ background: wash(group.id) }} />}
          {name}
        </th>
      </tr>
      <tr>
        <td>{area(gained)}</td>
        <td>{area(lost)}</td>
        <td class="numbers-net">{signed(net, netError)}</td>
      </tr>
      {wide && (
        <tr class="low-high">
          <td colSpan={3}>{m.lowHigh(`${signed(low, netError)} ${squareKm(locale)}`, `${signed(high, netError)} ${squareKm(locale)}`)}</td>
        </tr>
      )}
    </tbody>
  );

  function signed(value: number, error: number): string {
    if (Math.abs(value) < 0.5) return formatNumber(0, locale);
    return `${value > 0 ? '+' : '−'}${formatMargin(Math.abs(value), error, locale)}`;
  }
}
