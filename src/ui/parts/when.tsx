import { formatSince } from '../../core/calendar';
import type { DualDate } from '../../core/model';
import { firstDay } from '../../core/time';
import { otherCalendars } from '../../i18n/dates';
import { useUi, useWords } from '../context';
import { goTo } from '../../state/actions';

/** A date that moves the map to itself. */
export function DateButton({ date }: { date: string }) {
  const { store } = useUi();
  const { m, locale } = useWords();
  const words = formatSince(date, locale);
  return (
    <button type="button" class="date-link" title={m.showDate(words)} onClick={() => goTo(store, firstDay(date))}>
      {words}
    </button>
  );
}

/** The same day in the calendars that people of the time used. */
export function OtherCalendars({ date }: { date: DualDate | string }) {
  const { locale } = useWords();
  const others = otherCalendars(typeof date === 'string' ? { gregorian: date } : date, locale);
  return others ? <span class="aside"> ({others})</span> : null;
}

/** A date as a button, with its other calendars beside it. */
export const When = ({ date }: { date: DualDate | string }) => (
  <>
    <DateButton date={typeof date === 'string' ? date : date.gregorian} />
    <OtherCalendars date={date} />
  </>
);
