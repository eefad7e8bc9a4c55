import type { Settlement } from '../../core/model';
import type { Messages } from '../../i18n';
import { useWords } from '../context';
import { Fact } from '../parts/fold';
import { Say } from '../parts/say';
import { When } from '../parts/when';

/** Names of dates are free in the data; the usual ones are translated. */
export function dateName(m: Messages, key: string): string {
  const known = `date_${key}`;
  const words = known in m ? m[known as keyof Messages] : undefined;
  return typeof words === 'string' ? words : key.replaceAll('_', ' ');
}

/** All dates of an act in all calendars that it has; the one that moves the map is marked. */
export function ActDates({ settlement }: { settlement: Settlement }) {
  const { m } = useWords();
  return (
    <>
      {Object.entries(settlement.dates).map(([key, date]) => (
        <Fact key={key} name={dateName(m, key)}>
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
