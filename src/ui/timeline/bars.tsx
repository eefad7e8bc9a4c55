import { fromIso } from '../../core/time';
import { useUi } from '../context';
import { fractionOf, percent, rangeOf } from './scale';

/** Expeditions as thin bars below the track: a picture only, the Expeditions tab has them as buttons. */
export function ExpeditionBars() {
  const { atlas } = useUi();
  const range = rangeOf(atlas);
  return (
    <div class="bars" aria-hidden="true">
      {atlas.expeditions.map(({ expedition, from, to }, row) => {
        const left = fractionOf(range, fromIso(from));
        const width = fractionOf(range, fromIso(to)) - left;
        return <i key={expedition.id} class="bar" style={{ left: percent(left), width: percent(width), top: `${(row % 3) * 4}px` }} />;
      })}
    </div>
  );
}
