import { useMemo } from 'preact/hooks';
import { formatDay } from '../../core/calendar';
import { hadOneHolder, netChange, type Transfer } from '../../core/change';
import type { Lens } from '../../core/model';
import type { Day } from '../../core/time';
import { COMPARE_WORDS } from '../../i18n/compare';
import { useStage, useWords } from '../context';
import { groupInWords, groupKey, groupOf } from '../holders';
import { Swatch, wash } from '../parts/swatch';
import { LineSample } from './line-sample';

interface Kind {
  example: Transfer;
  km2: number;
}

/** The key of a comparison on one map: whose land became whose, largest first, and what stayed. */
export function ChangeKey({ from, to, lens }: { from: Day; to: Day; lens: Lens }) {
  const { outline: atlas } = useStage();
  const { m, locale } = useWords();
  const kinds = useMemo(() => kindsOf(netChange(atlas, from, to, lens)), [atlas, from, to, lens]);
  const words = COMPARE_WORDS[locale];
  const name = (holders: string[], status: Transfer['to_status'], day: Day) => {
    const group = groupOf({ holders, status });
    const words = groupInWords(atlas, group, day, locale, m);
    return group.kind === 'holder' ? m.inSentence(words) : words[0]!.toLocaleLowerCase(locale) + words.slice(1);
  };
  return (
    <ul aria-label={m.totals}>
      {kinds.map(({ example }) => (
        <li key={`${example.from_holders.join()} ${example.to_holders.join()} ${example.to_status}`}>
          {example.to_status === 'held' ? (
            <Gained by={example.to_holders[0]} shared={!hadOneHolder(example)} />
          ) : (
            <Swatch holders={example.to_holders} status={example.to_status} />
          )}
          <span>
            {words.became(name(example.from_holders, example.from_status, from), name(example.to_holders, example.to_status, to))}
          </span>
        </li>
      ))}
      <li>
        <i class="swatch swatch-unchanged" />
        <span>{words.unchanged}</span>
      </li>
    </ul>
  );
}

/** The lines of the earlier day, beside those of the later. */
export function FormerLine({ day }: { day: Day }) {
  const { locale } = useWords();
  return (
    <li>
      <LineSample kind="ghost" />
      <span>{COMPARE_WORDS[locale].borderOf(formatDay(day, locale))}</span>
    </li>
  );
}

function kindsOf(changes: Transfer[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const change of changes) {
    const before = groupOf({ holders: change.from_holders, status: change.from_status });
    const after = groupOf({ holders: change.to_holders, status: change.to_status });
    if (groupKey(before) === groupKey(after)) continue;
    const key = `${groupKey(before)} ${groupKey(after)}`;
    kinds.set(key, { example: kinds.get(key)?.example ?? change, km2: (kinds.get(key)?.km2 ?? 0) + change.area_km2 });
  }
  return [...kinds.values()].sort((a, b) => b.km2 - a.km2);
}

const CROSSES = 'M5 7h6M8 4v6M19 7h6M22 4v6M12 14h6M15 11v6';
const ring = (x: number, y: number) => `M${x - 2.6} ${y}a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0`;
const RINGS = ring(8, 7) + ring(22, 7) + ring(15, 14);

/** Land of its new holder under crosses, or under rings if it was no one holder's own, as on the map. */
const Gained = ({ by, shared }: { by: string | undefined; shared: boolean }) => (
  <svg class="swatch" viewBox="0 0 30 20" width="30" height="20" aria-hidden="true" focusable="false">
    <rect class="swatch-edge" x="0.5" y="0.5" width="29" height="19" fill={wash(by)} />
    <path d={shared ? RINGS : CROSSES} fill="none" stroke="var(--ink)" stroke-width="1.2" />
  </svg>
);
