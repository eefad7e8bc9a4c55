import { formatSince } from '../../core/calendar';
import type { SeedEvent } from '../../core/model';
import { SEED_WORDS } from '../../i18n/seed';
import { useUi, useWords } from '../context';
import { Fold } from '../parts/fold';
import { Marks, Notes } from '../parts/notes';
import { Say } from '../parts/say';
import { factsOf } from './facts';

/** What the seed tells of a year, each statement with what scholarship makes of it. */
export function SeedFacts({ year }: { year: number }) {
  const { atlas } = useUi();
  const { locale } = useWords();
  const facts = factsOf(atlas, year);
  if (!facts.length) return null;
  return (
    <Fold title={`${SEED_WORDS[locale].saidOf(String(year))} (${facts.length})`}>
      <Notes of={`facts-${year}`}>
        <ul class="acts seed-facts">
          {facts.map((fact) => (
            <Fact key={fact.id} fact={fact} />
          ))}
        </ul>
      </Notes>
    </Fold>
  );
}

function Fact({ fact }: { fact: SeedEvent }) {
  const { locale } = useWords();
  const { scholarship, verdict } = SEED_WORDS[locale];
  return (
    <li id={`fact-${fact.id}`}>
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
