import { fromIso } from '../../core/time';
import { useStage, useWords } from '../context';
import { lanesOf } from './lanes';
import { fractionOf, percent } from './scale';
import { useRange } from './view';

const HEIGHT = 13;

/** Expeditions as thin bars below the track, those of one time under each other: a picture only, the Expeditions tab has them as buttons. */
export function ExpeditionBars() {
  const { outline: atlas } = useStage();
  const { tell } = useWords();
  const range = useRange();
  const spans = atlas.expeditions.map(({ from, to }) => ({ from: fromIso(from), to: fromIso(to) }));
  const lanes = lanesOf(spans);
  const pitch = Math.min(4, HEIGHT / (Math.max(0, ...lanes) + 1));
  return (
    <div class="bars" aria-hidden="true">
      {atlas.expeditions.map(({ expedition }, i) => {
        const { from, to } = spans[i]!;
        const [left, right] = [from, to].map((day) => Math.min(1, Math.max(0, fractionOf(range, day)))) as [number, number];
        if (right === 0 || left === 1) return null;
        const style = { left: percent(left), width: percent(right - left), top: `${lanes[i]! * pitch}px`, height: `${pitch - 1}px` };
        return <i key={expedition.id} class="bar" title={tell(expedition.name)} style={style} />;
      })}
    </div>
  );
}
