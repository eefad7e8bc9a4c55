import type { Day } from '../../../core/time';
import { spellYear } from '../../../core/calendar';
import { formatMargin, squareKm } from '../../../i18n';
import { CHRONICLE_WORDS } from '../../../i18n/chronicle';
import { useWords } from '../../context';
import { groupKey, type Group } from '../../holders';
import { ActLink } from '../../parts/act-link';
import type { Flow } from './flows';
import { GroupSwatch } from './pattern';

interface Props {
  flows: Flow[];
  total: { km2: number; error: number };
  fillOf: (group: string) => string;
  nameOf: (group: Group, day: Day) => string;
  on: number | undefined;
  onFlow: (flow: number | undefined) => void;
}

/** What the picture shows, in figures: act by act, and all of it at the foot. */
export function FlowTable({ flows, total, fillOf, nameOf, on, onFlow }: Props) {
  const { m, locale } = useWords();
  const acts = [...new Set(flows.map(({ settlement }) => settlement))];
  const side = (group: Group, day: Day) => (
    <>
      <GroupSwatch fill={fillOf(groupKey(group))} /> {nameOf(group, day)}
    </>
  );
  return (
    <table class="numbers flow-table">
      <thead>
        <tr>
          <th scope="col">{m.was}</th>
          <th scope="col">{m.became}</th>
          <th scope="col">
            {m.area}, <span class="unit">{squareKm(locale)}</span>
          </th>
        </tr>
      </thead>
      {acts.map((act) => (
        <tbody key={act}>
          <tr class="numbers-name">
            <th scope="rowgroup" colSpan={3}>
              {spellYear(flows.find(({ settlement }) => settlement === act)!.day, locale)} <ActLink id={act} />
            </th>
          </tr>
          {flows.map((flow, i) =>
            flow.settlement === act ? (
              <tr key={i} class={i === on ? 'is-on' : ''} onPointerEnter={() => onFlow(i)} onPointerLeave={() => onFlow(undefined)}>
                <td>{side(flow.before, flow.day - 1)}</td>
                <td>{side(flow.after, flow.day)}</td>
                <td>{formatMargin(flow.km2, flow.error, locale)}</td>
              </tr>
            ) : null,
          )}
        </tbody>
      ))}
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {CHRONICLE_WORDS[locale].all}
          </th>
          <td class="numbers-net">{formatMargin(total.km2, total.error, locale)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
