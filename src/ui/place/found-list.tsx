import { useEffect } from 'preact/hooks';
import { LANGUAGE_NAMES } from '../../i18n';
import { FINDING_WORDS } from '../../i18n/finding';
import type { Found, Group } from '../../state/finding/find';
import { useWords } from '../context';
import { Say } from '../parts/say';

type Props = { id: string; groups: Group[]; active: Found | undefined; typed: string; onChoose: (found: Found) => void };

export const optionId = (list: string, { entry }: Found): string => `${list}-${entry.key}`.replace(/[^\w-]/g, '_');

/** What was found, a group for each kind; the option that the arrows have reached is kept in sight. */
export function FoundList({ id, groups, active, typed, onChoose }: Props) {
  const { m, locale } = useWords();
  const words = FINDING_WORDS[locale];
  const reached = active && optionId(id, active);
  useEffect(() => {
    if (reached) document.getElementById(reached)?.scrollIntoView({ block: 'nearest' });
  }, [reached]);
  return (
    <>
      <ul id={id} role="listbox" tabIndex={-1} hidden={groups.length === 0} aria-label={m.findPlace}>
        {groups.map(({ kind, found, all }) => (
          <li key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <p id={`${id}-${kind}`} role="presentation" class="kicker found-kind">
              {words.kinds[kind]}
              {all > found.length && <span class="found-more"> ({words.more(all - found.length)})</span>}
            </p>
            {found.map((each) => (
              <div
                key={each.entry.key}
                id={optionId(id, each)}
                role="option"
                class="found"
                aria-selected={each === active}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => onChoose(each)}
              >
                <span class="found-name">
                  <Say text={each.entry.today} />
                </span>
                <Beside found={each} />
              </div>
            ))}
          </li>
        ))}
      </ul>
      {typed !== '' && groups.length === 0 && <p class="finder-note">{words.none(typed)}</p>}
    </>
  );
}

/** The name that was found where it is not the one shown: in its language, with its period; and what the thing belongs to. */
function Beside({ found: { entry, form } }: { found: Found }) {
  const { locale, said } = useWords();
  const other = form.text !== said(entry.today).text;
  const { from, to } = form.name;
  const period = from || to ? `${from?.slice(0, 4) ?? '…'}–${to?.slice(0, 4) ?? '…'}` : '';
  const about = [form.lang === locale ? '' : LANGUAGE_NAMES[form.lang], period].filter(Boolean).join(', ');
  return (
    <span class="aside found-beside">
      {other && (
        <>
          <span lang={form.lang}>{form.text}</span>
          {about && ` (${about})`}
        </>
      )}
      {other && entry.of && ' · '}
      {entry.of && <Say text={entry.of} />}
    </span>
  );
}
