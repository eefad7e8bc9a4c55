import { useContext, useEffect } from 'preact/hooks';
import { formatDay, formatOldStyle, hasOldStyle } from '../core/calendar';
import type { Day } from '../core/civil';
import { otherCalendars } from '../core/other-calendars';
import { formatChinese } from '../i18n';
import { MARK } from './on-screen';
import { thinkAhead } from '../state/warm';
import { UiContext, useStage, useWords } from './context';
import { useHeight } from './height';
import { dayInWords, inForce } from './in-force';
import { fetched, usePart } from './parts/later';
import { useSaid } from './said';

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
  const { date, lens, comparison } = store;
  const calendars = otherCalendars(atlas);
  const whole = useContext(UiContext) !== null;
  const reckoned = usePart(chineseDates, calendars.chinese && whole);
  const chineseOf = calendars.chinese && reckoned.kind === 'here' ? reckoned.it : undefined;
  const isOld = (day: Day) => calendars.julian && hasOldStyle(day);
  const given = [atlas, store, locale, m];
  const newStyle = useSaid<HTMLTimeElement>(() => formatDay(date.value, locale), given);
  // they come and go under a dragged slider: what has no words is not seen
  const oldStyle = useSaid(() => (isOld(date.value) ? m.oldStyle(formatOldStyle(date.value, locale)) : ''), given);
  const chinese = useSaid(
    () => (chineseOf && isOld(date.value) ? formatChinese(chineseOf(date.value) ?? '', locale) : ''),
    [...given, chineseOf],
  );
  const force = useSaid<HTMLParagraphElement>(() => {
    const { value } = comparison;
    if (value.kind !== 'between') return inForce(atlas, date.value, lens.value, locale, m);
    return m.betweenDates(formatDay(value.from, locale), formatDay(value.to, locale));
  }, given);
  // so that the first step of the slider finds its words known, and what makes them compiled
  useEffect(() => thinkAhead(store.days.peek().map((day) => () => dayInWords(atlas, day, lens.peek(), locale, m))), given);
  return (
    <div class="headline" ref={useHeight<HTMLDivElement>('--headline-height')}>
      <p class="headline-date">
        <time elementtiming={MARK} ref={newStyle} />
        <span class="headline-old">
          <span ref={oldStyle} /> <span ref={chinese} />
        </span>
      </p>
      <p class="headline-force" ref={force} />
    </div>
  );
}
