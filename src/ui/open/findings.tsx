import { useState } from 'preact/hooks';
import type { Finding } from '../../core/diagnosis';
import type { Locale, Position } from '../../core/model';
import { DOCTOR_WORDS } from '../../i18n/findings';
import { OPEN_WORDS } from '../../i18n/open';
import { useWords } from '../context';
import { groupFindings, type FindingGroup } from './finding-groups';

type Go = (at: Position) => void;
/** Of one kind, before the reader asks for more. */
const FIRST = 5;

/** What is wrong with the files: the worst kinds first, each with its places and what to do. `onGo` shows a place on the map. */
export function Findings({ findings, open = false, onGo }: { findings: Finding[]; open?: boolean; onGo?: Go }) {
  const { locale } = useWords();
  const words = OPEN_WORDS[locale];
  if (findings.length === 0) return <p>{words.noneFound}</p>;
  return (
    <div class="findings">
      {groupFindings(findings).map((group) => (
        <Group key={`${group.severity} ${group.kind}`} group={group} open={open} onGo={onGo} />
      ))}
    </div>
  );
}

function Group({ group: { kind, severity, count, findings }, open, onGo }: { group: FindingGroup; open: boolean; onGo?: Go }) {
  const { locale } = useWords();
  const words = OPEN_WORDS[locale];
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, FIRST);
  return (
    <details class={`finding finding-${severity}`} open={open}>
      <summary>
        <span>{findingTitle(kind, locale)}</span> <span class="aside">{`${words.times(count)}, ${words[`severity_${severity}`]}`}</span>
      </summary>
      <ul>
        {shown.map((finding, i) => (
          <li key={i}>
            <FindingLine finding={finding} onGo={onGo} />
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {words.more(findings.length - shown.length)}
        </button>
      )}
    </details>
  );
}

function FindingLine({ finding: { file, id, at, what, remedy }, onGo }: { finding: Finding; onGo?: Go }) {
  const { locale } = useWords();
  const words = OPEN_WORDS[locale];
  const place = at && `${at[1].toFixed(3)}, ${at[0].toFixed(3)}`;
  return (
    <>
      <p lang="en">
        {file}
        {id !== '' && `: ${id}`}: {what}. {remedy}.
      </p>
      {place && onGo && (
        <button type="button" class="link" onClick={() => onGo(at)}>
          {words.goThere(place)}
        </button>
      )}
    </>
  );
}

/** The title of a kind in the reader's language; a kind that has none is told by its own name. */
export function findingTitle(kind: string, locale: Locale): string {
  const { kinds } = DOCTOR_WORDS[locale];
  return Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds] : kind.replaceAll('-', ' ');
}
