import { useRef } from 'preact/hooks';
import { formatSince } from '../../core/calendar';
import { ymd } from '../../core/time';
import { select } from '../../state/actions';
import { chronicle, type Act } from '../chronicle';
import { useUi, useWords } from '../context';
import { fractionOf, percent, within } from './scale';
import { cluster, type Cluster } from './thin';
import { useRange } from './view';
import { useWidth } from './width';

const TARGET_PX = 24;
/** A tip longer than this would cover the map. */
const SHOWN = 9;

/** A mark for each act, exactly at its day; targets of 24 pixels above them, shared by acts that stand too close. */
export function Ticks() {
  const { atlas } = useUi();
  const row = useRef<HTMLDivElement>(null);
  const width = useWidth(row);
  const range = useRange();
  const acts = chronicle(atlas).filter((act) => act.settlement.kind !== 'state' && within(range, act.day));
  const groups = width
    ? cluster(
        acts.map((act) => ({ x: fractionOf(range, act.day) * width, item: act })),
        TARGET_PX + 2,
      )
    : [];
  return (
    <div class="ticks" ref={row}>
      {acts.map((act) => (
        <i key={act.settlement.id} class={`tick tick-${act.settlement.kind}`} style={{ left: percent(fractionOf(range, act.day)) }} />
      ))}
      {groups.map((group) => (
        <TickTarget key={group.items[0]!.settlement.id} group={group} width={width} />
      ))}
    </div>
  );
}

function TickTarget({ group, width }: { group: Cluster<Act>; width: number }) {
  const { store } = useUi();
  const { m, locale, tell } = useWords();
  const name = (act: Act) => `${tell(act.settlement.name)}, ${formatSince(act.since, locale)}`;
  const years = [...new Set([group.items[0]!, group.items.at(-1)!].map((act) => ymd(act.day).y))].join('–');
  const many = group.items.length > 1;
  const open = () => {
    const day = store.date.peek();
    const next = group.items.find((act) => act.day > day) ?? group.items[0]!;
    select(store, { kind: 'settlement', id: next.settlement.id });
  };
  const label = many ? `${m.actsGroup(group.items.length, years)}: ${group.items.map(name).join('; ')}` : name(group.items[0]!);
  return (
    <button type="button" class="tick-target" style={{ left: `${group.x}px` }} aria-label={label} onClick={open}>
      <span class="tick-count" aria-hidden="true">
        {many ? group.items.length : ''}
      </span>
      <span class={`tip ${side(group.x, width)}`} aria-hidden="true">
        {group.items.slice(0, SHOWN).map((act) => (
          <span key={act.settlement.id}>{name(act)}</span>
        ))}
        {group.items.length > SHOWN && <span>…</span>}
      </span>
    </button>
  );
}

/** The tip leans inwards at both ends, so that it never leaves the page. */
const side = (x: number, width: number): string => (x < width * 0.25 ? 'tip-right' : x > width * 0.75 ? 'tip-left' : '');
