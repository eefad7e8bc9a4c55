import { useId, useMemo, useState } from 'preact/hooks';
import type { Lens } from '../../../core/model';
import { spellYear } from '../../../core/calendar';
import type { Day } from '../../../core/time';
import { formatArea } from '../../../i18n';
import { CHRONICLE_WORDS } from '../../../i18n/chronicle';
import { useUi, useWords } from '../../context';
import { groupInWords, groupKey, type Group } from '../../holders';
import { useSignal } from '../../signal';
import { FlowChart } from './flow-chart';
import { FlowTable } from './flow-table';
import { flowsOf, groupsOf, totalOf } from './flows';
import { layOut, type Stop } from './layout';
import { GroupPattern, patternId } from './pattern';

/** From whom to whom the land went, act by act: a picture, and a table that says the same. */
export function FlowsSection({ from, to, lens }: { from: Day; to: Day; lens: Lens }) {
  const { atlas, store } = useUi();
  const { m, locale } = useWords();
  const claims = useSignal(store.claims);
  const flows = useMemo(() => flowsOf(atlas, from, to, lens, claims), [atlas, from, to, lens, claims]);
  const picture = useMemo(() => (flows.length > 0 ? layOut(flows) : undefined), [flows]);
  const [on, setOn] = useState<number>();
  const chart = `flow${useId().replace(/\W/g, '')}`;
  if (!picture) return null;
  const groups = groupsOf(flows);
  const words = CHRONICLE_WORDS[locale];
  const name = (group: Group, day: Day) => groupInWords(atlas, group, day, locale, m);
  const fillOf = (key: string) =>
    patternId(
      chart,
      groups.findIndex((group) => groupKey(group) === key),
    );
  const tell = (i: number) => {
    const { before, after, day, km2, error } = flows[i]!;
    return `${spellYear(day, locale)}: ${words.flow(name(before, day - 1), name(after, day), formatArea(km2, error, locale))}`;
  };
  const nameOf = ({ column, key }: Stop) => {
    if (column === 1) return spellYear(flows.find(({ settlement }) => settlement === key)!.day, locale);
    return name(
      groups.find((group) => groupKey(group) === key)!,
      column === 0 ? from : to,
    );
  };
  const shared = { fillOf, on: on !== undefined && on < flows.length ? on : undefined, onFlow: setOn };
  return (
    <section class="flows" aria-labelledby={`${chart}-title`}>
      <h3 id={`${chart}-title`}>{words.flows}</h3>
      <p class="aside">{words.flowsAbout}</p>
      <svg class="visually-hidden" aria-hidden="true" focusable="false">
        <defs>
          {groups.map((group, rank) => (
            <GroupPattern key={groupKey(group)} id={patternId(chart, rank)} group={group} rank={rank} />
          ))}
        </defs>
      </svg>
      <FlowChart picture={picture} label={words.flows} nameOf={nameOf} tell={tell} {...shared} />
      <p class="flow-told" aria-hidden="true">
        {shared.on === undefined ? '' : tell(shared.on)}
      </p>
      <FlowTable flows={flows} total={totalOf(atlas, flows)} nameOf={name} {...shared} />
    </section>
  );
}
