import { useRef } from 'preact/hooks';
import { formatSince } from '../../core/calendar';
import { firstDay, type Day } from '../../core/time';
import type { Atlas, SeedEvent, Verdict } from '../../core/model';
import { SEED_WORDS } from '../../i18n/seed';
import { FACTS_WORDS } from '../../i18n/facts';
import { showFact } from '../../state/actions';
import { useUi, useWords } from '../context';
import { clampTo, fractionOf, rangeOf, within } from './scale';
import { Target } from './target';
import { cluster, TARGET_PX } from './thin';
import { useRange } from './view';
import { useWidth } from './width';

/** Each verdict has a shape of its own: full, half and hollow for how much of it stands; a fork, a scrawl and a cross for what does not. */
const SHAPES: Record<Verdict, { path: string; hollow?: true }> = {
  agrees: { path: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9z' },
  incomplete: { path: 'M6 1.5a4.5 4.5 0 1 0 0 9z' },
  imprecise: { path: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9z', hollow: true },
  contested: { path: 'M6 1 11 6 6 11 1 6z', hollow: true },
  garbled: { path: 'M1 4q2.5-4 5 0t5 0M1 9q2.5-4 5 0t5 0', hollow: true },
  wrong: { path: 'M2 2l8 8M10 2 2 10', hollow: true },
};

interface Told {
  day: Day;
  fact: SeedEvent;
}

/** The facts at the first day that each may be; what is older than the atlas stands at its beginning. */
export const toldIn = (atlas: Pick<Atlas, 'events' | 'dataset'>): Told[] =>
  atlas.events.map((fact) => ({ fact, day: clampTo(rangeOf(atlas as Atlas), firstDay(fact.date)) })).sort((a, b) => a.day - b.day);

/** What the founding narrative tells, a row of marks of their own; thinned like the acts. */
export function FactsRow() {
  const { atlas, store } = useUi();
  const { m, locale, tell } = useWords();
  const row = useRef<HTMLDivElement>(null);
  const width = useWidth(row);
  const range = useRange();
  const { verdict } = SEED_WORDS[locale];
  const told = toldIn(atlas)
    .filter(({ day }) => within(range, day))
    .map((item) => ({ x: fractionOf(range, item.day) * width, item }));
  return (
    <div class="facts-row" ref={row} role="group" aria-label={m.time.facts}>
      {cluster(told, TARGET_PX).map((group) => (
        <Target
          key={group.items[0]!.fact.id}
          group={group}
          width={width}
          name={({ fact }) => `${fact.id} ${tell(fact.title)}, ${formatSince(fact.date, locale)} (${verdict[fact.verdict]})`}
          many={FACTS_WORDS[locale].group}
          open={({ fact }) => showFact(store, fact)}
          isOpen={({ fact }) => fact.id === store.fact.peek()}
        >
          <Mark verdict={group.items[0]!.fact.verdict} />
        </Target>
      ))}
    </div>
  );
}

const Mark = ({ verdict }: { verdict: Verdict }) => {
  const { path, hollow } = SHAPES[verdict];
  return (
    <svg class={hollow ? 'fact-mark fact-hollow' : 'fact-mark'} viewBox="0 0 12 12" width="12" height="12" focusable="false">
      <path d={path} />
    </svg>
  );
};
