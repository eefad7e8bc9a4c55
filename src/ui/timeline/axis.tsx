import { useRef } from 'preact/hooks';
import { formatDay } from '../../core/calendar';
import type { Day } from '../../core/time';
import { goTo } from '../../state/actions';
import { useStage, useWords } from '../context';
import { axisMarks, END_PX, WORD_PX } from './axis-marks';
import { fractionOf, percent, rangeOf, within } from './scale';
import { useRange } from './view';
import { useWidth } from './width';

/** From this width on the ends have their words. */
const ROOMY_PX = 560;

/** The centuries, years, months or days under the track; it can be dragged. Its two ends are those of the atlas. */
export function Axis() {
  const { outline: atlas } = useStage();
  const { m, locale } = useWords();
  const range = useRange();
  const whole = rangeOf(atlas);
  const words = m.time;
  const row = useRef<HTMLDivElement>(null);
  const width = useWidth(row);
  const seen = [whole.first, whole.last].map((day) => within(range, day));
  const [oldest, now] = words.ends.map((word, i) => (seen[i] && width >= ROOMY_PX ? word : undefined));
  const rooms = [oldest, now].map((word) => (word ? WORD_PX : END_PX)) as [number, number];
  const marks = axisMarks(range, width, locale, rooms);
  return (
    <div class="axis" ref={row}>
      {marks.map(({ day }) => (
        <i key={day} class="axis-mark" style={{ left: percent(fractionOf(range, day)) }} />
      ))}
      {marks.map(({ day, text, left, width }) => (
        <span key={day} class="axis-name" aria-hidden="true" style={{ left: `${left}px`, width: `${width}px` }}>
          {text}
        </span>
      ))}
      <EndButton day={whole.first} seen={within(range, whole.first)} name={words.oldest} word={oldest} />
      <EndButton day={whole.last} seen={within(range, whole.last)} name={words.newest} word={now} last />
    </div>
  );
}

type End = { day: Day; seen: boolean; last?: boolean; word?: string; name: (date: string) => string };

/** Where the atlas ends there is a torn edge; where it goes on, an arrow. */
function EndButton({ day, seen, last, word, name }: End) {
  const { store } = useStage();
  const { locale } = useWords();
  const tip = name(formatDay(day, locale));
  const label = word ? `${word}: ${tip}` : tip;
  const drawing = seen ? 'M14 1 10 5l4 4-4 4 4 4-4 4 4 3' : 'M13 6 7 12l6 6M18 6l-6 6 6 6';
  return (
    <button type="button" class={`axis-end${last ? ' axis-last' : ''}`} aria-label={label} title={tip} onClick={() => goTo(store, day)}>
      <svg class="icon" viewBox="0 0 24 24" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={drawing} />
      </svg>
      {word}
    </button>
  );
}
