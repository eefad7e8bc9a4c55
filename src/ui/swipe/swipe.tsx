import { formatBoth, formatDay } from '../../core/calendar';
import { otherCalendars } from '../../core/other-calendars';
import type { Day } from '../../core/time';
import { COMPARE_WORDS } from '../../i18n/compare';
import { formatNumber } from '../../i18n';
import { useStage, useWords } from '../context';
import { useSignal } from '../signal';

const STEP = { ArrowLeft: -2, ArrowDown: -2, ArrowRight: 2, ArrowUp: 2, PageDown: -10, PageUp: 10 } as Record<string, number | undefined>;

/** Over the map while two dates are swiped: the divider, and each side's date. */
export function Swipe() {
  const { store } = useStage();
  const comparison = useSignal(store.comparison);
  const way = useSignal(store.compareAs);
  if (comparison.kind === 'off' || way !== 'swipe') return null;
  return <Sides from={comparison.from} to={comparison.to} />;
}

function Sides({ from, to }: { from: Day; to: Day }) {
  const { store } = useStage();
  const { locale } = useWords();
  const at = useSignal(store.divider);
  const words = COMPARE_WORDS[locale];
  const percent = formatNumber(at, locale);
  return (
    <div class="swipe" role="group" aria-label={words.way.swipe} style={{ '--divider': at / 100 }}>
      <input
        type="range"
        class="divider"
        min={0}
        max={100}
        step="any"
        value={at}
        aria-label={words.divider}
        aria-valuetext={words.dividerAt(percent, formatDay(from, locale), formatDay(to, locale))}
        onInput={(event) => {
          store.divider.value = Number(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          const step = STEP[event.key];
          if (step === undefined) return;
          event.preventDefault();
          store.divider.value = Math.min(100, Math.max(0, Math.round(at) + step));
        }}
      />
      <div class="swipe-dates">
        <SideDate side="first" day={from} />
        <SideDate side="second" day={to} />
      </div>
    </div>
  );
}

/** The date of a side, in both calendars. */
function SideDate({ side, day }: { side: 'first' | 'second'; day: Day }) {
  const { m, locale } = useWords();
  const { outline: atlas } = useStage();
  const { newStyle, oldStyle } = formatBoth(day, locale);
  return (
    <p class={`swipe-date swipe-${side}`}>
      <time>{newStyle}</time>
      {oldStyle && otherCalendars(atlas).julian && <span>{m.oldStyleShort(oldStyle)}</span>}
    </p>
  );
}
