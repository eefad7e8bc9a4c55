import { formatBoth, formatSince } from '../../core/calendar';
import type { DualDate } from '../../core/model';
import { edtfDays, firstDay, fromIso } from '../../core/time';
import { formatChinese } from '../../i18n';
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
  const { m, locale } = useWords();
  const dual = typeof date === 'string' ? { gregorian: date } : date;
  const old = oldStyle(dual, locale);
  const chinese = dual.chinese && formatChinese(dual.chinese, locale);
  if (!old && !chinese) return null;
  return <span class="aside"> ({[old && m.oldStyleShort(old), chinese].filter(Boolean).join('; ')})</span>;
}

function oldStyle(date: DualDate, locale: Parameters<typeof formatBoth>[1]): string | undefined {
  if (edtfDays(date.gregorian).precision !== 'day')
    return date.julian && date.julian !== date.gregorian ? formatSince(date.julian, locale) : undefined;
  return formatBoth(fromIso(date.gregorian.slice(0, 10)), locale).oldStyle;
}

/** A date as a button, with its other calendars beside it. */
export const When = ({ date }: { date: DualDate | string }) => (
  <>
    <DateButton date={typeof date === 'string' ? date : date.gregorian} />
    <OtherCalendars date={date} />
  </>
);
