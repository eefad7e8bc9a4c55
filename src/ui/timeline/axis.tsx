import { useRef } from 'preact/hooks';
import { axisYears, fractionOf, percent, yearStart } from './scale';
import { useRange } from './view';
import { useWidth } from './width';

const LABEL_PX = 44;

/** The years under the track, as many as have room. */
export function Axis() {
  const range = useRange();
  const row = useRef<HTMLDivElement>(null);
  const room = Math.max(1, useWidth(row) / LABEL_PX);
  return (
    <div class="axis" aria-hidden="true" ref={row}>
      {axisYears(range, room).map((year) => (
        <span key={year} class="axis-year" style={{ left: percent(fractionOf(range, yearStart(year))) }}>
          {year}
        </span>
      ))}
    </div>
  );
}
