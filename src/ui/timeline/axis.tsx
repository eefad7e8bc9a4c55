import { useUi } from '../context';
import { axisYears, fractionOf, percent, rangeOf, yearStart } from './scale';

/** The years under the track; narrow screens hide every other one (by style). */
export function Axis() {
  const { atlas } = useUi();
  const range = rangeOf(atlas);
  return (
    <div class="axis" aria-hidden="true">
      {axisYears(range, 50).map((year) => (
        <span key={year} class={`axis-year ${year % 100 ? 'axis-half' : ''}`} style={{ left: percent(fractionOf(range, yearStart(year))) }}>{year}</span>
      ))}
    </div>
  );
}
