import { sumsOf, VERDICTS, type Opinion } from '../../core/opinion';
import { formatNumber, km, squareKm } from '../../i18n';
import { OPINION_WORDS } from '../../i18n/opinion';
import { useWords } from '../context';
import { useNumbers } from './numbers';

/** How much of our land the two agree about, and what is neither agreement nor disagreement. */
export function SumTable({ opinion }: { opinion: Opinion }) {
  const { locale } = useWords();
  const { area, share } = useNumbers();
  const words = OPINION_WORDS[locale];
  const sums = sumsOf(opinion.parts);
  const { slivers, outside } = opinion;
  const unit = squareKm(locale);
  const total = (which: 'water_km2' | 'beyond_km2') => `${area(outside.reduce((sum, each) => sum + each[which], 0))} ${unit}`;
  const shown = [...VERDICTS.filter((verdict) => verdict === 'disagreed' || sums[verdict] > 0), 'all'] as const;
  return (
    <>
      <table class="opinion-sums">
        <caption>{words.sums}</caption>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{unit}</th>
            <th scope="col">{words.share}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((what) => (
            <tr key={what} data-verdict={what}>
              <th scope="row">{words[what]}</th>
              <td>{area(sums[what])}</td>
              <td>{share(sums[what], sums.all)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="plain opinion-notes">
        {sums.unfollowed > 0 && <li>{words.unfollowedNote}</li>}
        {sums.uncovered > 0 && <li>{words.uncoveredNote}</li>}
        <li>
          {words.slivers(
            slivers.count,
            `${area(slivers.km2)} ${unit}`,
            `${formatNumber(slivers.width, locale, slivers.width % 1 ? 2 : 0)} ${km(locale)}`,
          )}
        </li>
        {outside.length > 0 && <li>{words.outside(total('water_km2'), total('beyond_km2'))}</li>}
      </ul>
    </>
  );
}
