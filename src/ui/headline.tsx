import { formatBoth, formatDay } from '../core/calendar';
import { useUi, useWords } from './context';
import { inForce } from './in-force';
import { useSignal } from './signal';

/** The date is the headline: New Style large, Old Style beside it while it was in use, and what is in force in words. */
export function Headline() {
  const { atlas, store } = useUi();
  const { m, locale } = useWords();
  const day = useSignal(store.date);
  const lens = useSignal(store.lens);
  const comparison = useSignal(store.comparison);
  const { newStyle, oldStyle } = formatBoth(day, locale);
  return (
    <div class="headline">
      <p class="headline-date">
        <time>{newStyle}</time>
        {oldStyle && <span class="headline-old">{m.oldStyle(oldStyle)}</span>}
      </p>
      <p class="headline-force">
        {comparison.kind === 'between'
          ? m.betweenDates(formatDay(comparison.from, locale), formatDay(comparison.to, locale))
          : inForce(atlas, day, lens, locale, m)}
      </p>
    </div>
  );
}
