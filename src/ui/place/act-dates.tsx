import type { Locale, Settlement } from '../../core/model';
import type { Messages } from '../../i18n';
import { DATE_NAMES } from '../../i18n/date-names';
import { useWords } from '../context';
import { Fact } from '../parts/fold';
import { Say } from '../parts/say';
import { When } from '../parts/when';

/** Names of dates are free in the data; those that are in use are translated, and a stranger's are shown as they are. */
export function dateName(m: Messages, locale: Locale, key: string): string {
  const usual = `date_${key}`;
  const words = usual in m ? m[usual as keyof Messages] : undefined;
  return typeof words === 'string' ? words : (DATE_NAMES[key]?.[locale] ?? key.replaceAll('_', ' '));
}

/** All dates of an act in all calendars that it has; the one that moves the map is marked. */
export function ActDates({ settlement }: { settlement: Settlement }) {
  const { m, locale } = useWords();
  return (
    <>
      {Object.entries(settlement.dates).map(([key, date]) => (
        <Fact key={key} name={dateName(m, locale, key)}>
          <When date={date} />
          {key === settlement.effective && <span class="aside">, {m.movesTheMap}</span>}
          {date.note && (
            <span class="aside">
              . <Say text={{ en: date.note }} />
            </span>
          )}
        </Fact>
      ))}
    </>
  );
}
