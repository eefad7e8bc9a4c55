import { fromIso } from '../../core/time';
import { useUi } from '../context';
import { fractionOf, percent } from './scale';
import { useRange } from './view';

/** Expeditions as thin bars below the track: a picture only, the Expeditions tab has them as buttons. */
export function ExpeditionBars() {
  const { atlas } = useUi();
  const range = useRange();
  return (
    <div class="bars" aria-hidden="true">
      {atlas.expeditions.map(({ expedition, from, to }, row) => {
        const [left, right] = [from, to].map((day) => Math.min(1, Math.max(0, fractionOf(range, fromIso(day))))) as [number, number];
        if (right === 0 || left === 1) return null;
        return (
          <i key={expedition.id} class="bar" style={{ left: percent(left), width: percent(right - left), top: `${(row % 3) * 4}px` }} />
        );
      })}
    </div>
  );
}
