import { useContext } from 'preact/hooks';
import { formatBoth, formatDay } from '../core/calendar';
import { otherCalendars } from '../core/other-calendars';
import { formatChinese } from '../i18n';
import { MARK } from './on-screen';
import { thinkAhead } from '../state/warm';
import { UiContext, useStage, useWords } from './context';
import { useHeight } from './height';
import { inForce } from './in-force';
import { fetched, usePart } from './parts/later';
import { useSignal } from './signal';

/** Sun and moon are reckoned after the first picture. */
const chineseDates = fetched(async () => {
  const { chineseOf, yearsAhead } = await import('../core/lunar');
  thinkAhead(yearsAhead(12));
  return chineseOf;
});

/**
 * The date is the headline: New Style large, beside it Old Style while it was in use and the Qing date while there was one, and what is in
 * force in words.
 */
export function Headline() {
  const { outline: atlas, store } = useStage();
  const { m, locale } = useWords();
  const day = useSignal(store.date);
  const lens = useSignal(store.lens);
  const comparison = useSignal(store.comparison);
  const { newStyle, oldStyle } = formatBoth(day, locale);
  const calendars = otherCalendars(atlas);
  const whole = useContext(UiContext) !== null;
  const reckoned = usePart(chineseDates, calendars.chinese && whole);
  const chinese = calendars.chinese && reckoned.kind === 'here' ? reckoned.it(day) : undefined;
  return (
    <div class="headline" ref={useHeight<HTMLDivElement>('--headline-height')}>
      <p class="headline-date">
        <time elementtiming={MARK}>{newStyle}</time>
        {oldStyle && calendars.julian && (
          <span class="headline-old">
            <span>{m.oldStyle(oldStyle)}</span> {chinese && <span>{formatChinese(chinese, locale)}</span>}
          </span>
        )}
      </p>
      <p class="headline-force">
        {comparison.kind === 'between'
          ? m.betweenDates(formatDay(comparison.from, locale), formatDay(comparison.to, locale))
          : inForce(atlas, day, lens, locale, m)}
      </p>
    </div>
  );
}
