import { useEffect, useRef } from 'preact/hooks';
import { formatSince } from '../../core/calendar';
import type { SeedEvent } from '../../core/model';
import { SEED_WORDS } from '../../i18n/seed';
import { useUi, useWords } from '../context';
import { FoldOnDemand } from '../parts/fold';
import { Marks, Notes } from '../parts/notes';
import { Say } from '../parts/say';
import { useSignal } from '../signal';
import { factsOf } from './facts';

/**
 * What the seed tells of a year, each statement with what scholarship makes of it. One that is picked out is shown at once; where it is
 * too vague for a year, by itself.
 */
export function SeedFacts({ year }: { year: number }) {
  const { atlas, store } = useUi();
  const wanted = useSignal(store.fact);
  const facts = factsOf(atlas, year);
  const vague = facts.some(({ id }) => id === wanted) ? undefined : atlas.events.find(({ id }) => id === wanted);
  return (
    <>
      {vague && <FactList key={wanted} when={vague.date} facts={[vague]} wanted={wanted} />}
      {facts.length > 0 && <FactList key={`${year} ${vague ? '' : wanted}`} when={String(year)} facts={facts} wanted={wanted} />}
    </>
  );
}

function FactList({ when, facts, wanted }: { when: string; facts: SeedEvent[]; wanted: string }) {
  const { locale } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const open = facts.some(({ id }) => id === wanted);
  useEffect(() => {
    if (open) list.current?.querySelector(`#fact-${wanted}`)?.scrollIntoView({ block: 'center' });
  }, [open, wanted]);
  return (
    <FoldOnDemand
      title={`${SEED_WORDS[locale].saidOf(formatSince(when, locale))} (${facts.length})`}
      open={open}
      inside={() => (
        <Notes of={`facts-${when}`}>
          <ul class="acts seed-facts" ref={list}>
            {facts.map((fact) => (
              <Fact key={fact.id} fact={fact} wanted={fact.id === wanted} />
            ))}
          </ul>
        </Notes>
      )}
    />
  );
}

function Fact({ fact, wanted }: { fact: SeedEvent; wanted: boolean }) {
  const { locale } = useWords();
  const { scholarship, verdict } = SEED_WORDS[locale];
  return (
    <li id={`fact-${fact.id}`} class={wanted ? 'fact-wanted' : undefined}>
      <span class="kicker">
        {formatSince(fact.date, locale)} · {fact.id} · {verdict[fact.verdict]}
      </span>
      <strong class="act-name">
        <Say text={fact.title} />
      </strong>
      <p>
        <Say text={fact.seed_says} />
        {!fact.scholarship && <Marks ids={fact.sources} />}
      </p>
      {fact.scholarship && (
        <p class="aside">
          {scholarship}: <Say text={fact.scholarship} />
          <Marks ids={fact.sources} />
        </p>
      )}
    </li>
  );
}
