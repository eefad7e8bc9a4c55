import { formatDay } from '../../core/calendar';
import { areaErrorKm2 } from '../../core/margin';
import { totals } from '../../core/totals';
import type { Day } from '../../core/time';
import { formatMargin, squareKm } from '../../i18n';
import { AREA_WORDS } from '../../i18n/areas';
import { useUi, useWords } from '../context';
import { holdingInWords } from '../holders';
import { Swatch } from '../parts/swatch';
import { useSignal } from '../signal';

/** The land of the area by holders and status on a day, largest first, and all of it together. */
export function AreaTotals({ day }: { day: Day }) {
  const { atlas, store } = useUi();
  const { m, locale } = useWords();
  const words = AREA_WORDS[locale];
  const rows = totals(atlas, useSignal(store.lens), day);
  const regions = rows.flatMap((row) => row.regions);
  const all = rows.reduce((sum, row) => sum + row.area_km2, 0);
  return (
    <table class="area-totals">
      <caption>
        {words.onDay(formatDay(day, locale, 'long'))} <span class="unit">{squareKm(locale)}</span>
      </caption>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.holders.join()}${row.status}`}>
            <th scope="row">
              <Swatch holders={row.holders} status={row.status} /> {holdingInWords(atlas, row, day, locale, m)}
            </th>
            <td>{formatMargin(row.area_km2, row.area_error_km2, locale)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.all}</th>
          <td>{formatMargin(all, areaErrorKm2(atlas.arcs, regions), locale)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
