import { useRef } from 'preact/hooks';
import { formatSince } from '../../core/calendar';
import { select } from '../../state/actions';
import { sameSelection, type Selection } from '../../state/store';
import { chronicle, type Act } from '../chronicle';
import { useStage, useWords } from '../context';
import { fractionOf, within } from './scale';
import { Target } from './target';
import { cluster, TARGET_PX, thinned } from './thin';
import { useRange } from './view';
import { useWidth } from './width';

/** Marks nearer than this run together. */
const MARK_PX = 4;
const weight = ({ settlement }: Act): number => (settlement.kind === 'treaty' ? 1 : 0);

const selectionOf = ({ settlement }: Act): Selection => ({ kind: 'settlement', id: settlement.id });

/** A mark for each act that has room, exactly at its day; targets above them, shared by acts that stand too close. */
export function Ticks() {
  const { outline: atlas, store } = useStage();
  const { m, locale, tell } = useWords();
  const row = useRef<HTMLDivElement>(null);
  const width = useWidth(row);
  const range = useRange();
  const acts = chronicle(atlas)
    .filter((act) => act.settlement.kind !== 'state' && within(range, act.day))
    .map((act) => ({ x: fractionOf(range, act.day) * width, item: act }));
  return (
    <div class="ticks" ref={row}>
      {thinned(acts, MARK_PX, weight).map(({ x, item: { settlement } }) => (
        <i key={settlement.id} class={`tick tick-${settlement.kind}`} style={{ left: `${x.toFixed(1)}px` }} />
      ))}
      {cluster(acts, TARGET_PX).map((group) => (
        <Target
          key={group.items[0]!.settlement.id}
          group={group}
          width={width}
          name={(act) => `${tell(act.settlement.name)}, ${formatSince(act.since, locale)}`}
          many={m.actsGroup}
          open={(act) => select(store, selectionOf(act))}
          isOpen={(act) => sameSelection(store.selection.peek(), selectionOf(act))}
        />
      ))}
    </div>
  );
}
